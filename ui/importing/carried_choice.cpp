// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/carried_choice.h"

#include "domain/period_text.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

constexpr int textWidth = 520;

void setText(QLabel& label, const QString& text) {
    label.setText(text);
    label.setMinimumHeight(label.heightForWidth(textWidth)); // a stack of pages does not ask for it
}

} // namespace

CarriedChoice::CarriedChoice(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_replace(new QCheckBox(this))
    , m_take(new QPushButton(this))
    , m_read(new QPushButton(this)) {
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_hint->setObjectName(QStringLiteral("muted"));
    m_take->setObjectName(QStringLiteral("accent"));
    for (QLabel* text : {m_title, m_what, m_hint}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignCenter);
        text->setFixedWidth(textWidth);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_take);
    buttons->addWidget(m_read);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_what),
                          static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_replace)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->setAlignment(buttons, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_take, &QPushButton::clicked, this, [this] { emit takeWanted(m_replace->isChecked()); });
    connect(m_read, &QPushButton::clicked, this, &CarriedChoice::readWanted);
    retranslate();
}

void CarriedChoice::show(const CarriedContent& content, const QString& file, Language language) {
    m_content = content;
    m_file = file;
    m_language = language;
    m_replace->setChecked(false);
    retranslate();
}

void CarriedChoice::setWritable(bool writable) {
    m_take->setEnabled(writable);
    m_replace->setEnabled(writable);
    m_take->setToolTip(writable ? QString() : tr("The portfolio is open for reading only"));
}

QString CarriedChoice::contentText() const {
    QStringList periods;
    for (const Period& period : m_content.periods) periods << periodShort(period);
    QStringList parts;
    if (!periods.isEmpty()) parts << periods.join(QStringLiteral(", "));
    parts << tr("%n status(es)", nullptr, m_content.statuses);
    if (m_content.indicators > 0) parts << tr("%n value(s) of indicators", nullptr, m_content.indicators);
    if (m_content.grants > 0) parts << tr("%n grant(s)", nullptr, m_content.grants);
    if (m_content.dataAt.isValid())
        parts << tr("as of %1").arg(dateText(m_content.dataAt.toUTC().date(), m_language));
    return parts.join(QStringLiteral(" · "));
}

void CarriedChoice::retranslate() {
    setText(*m_title, tr("%1 carries its data set").arg(m_file));
    setText(*m_what, contentText());
    setText(*m_hint, tr("Salkku made this document and put the values into it. Taken whole, they come back "
                        "exactly as they were, as one import that Undo takes back. What others changed on "
                        "the pages since then is found by reading it as a document."));
    m_replace->setText(tr("Replace stored values that differ"));
    m_replace->setToolTip(tr("Otherwise they stay, and are counted"));
    m_take->setText(tr("Take it whole (%n status(es))", nullptr, m_content.statuses));
    m_read->setText(tr("Read it as a document"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_what->text());
}

} // namespace salkku::ui
