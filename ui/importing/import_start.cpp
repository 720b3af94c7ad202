// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_start.h"

#include "ui/widgets/empty_state.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace salkku::ui {

ImportStart::ImportStart(QWidget* parent)
    : QWidget(parent)
    , m_empty(new EmptyState(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout) {
    m_recentTitle->setObjectName(QStringLiteral("muted"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_empty, 1);
    column->addWidget(m_recentTitle, 0, Qt::AlignHCenter);
    column->addLayout(m_recent);
    column->addSpacing(48);
    connect(m_empty, &EmptyState::actionChosen, this, &ImportStart::chooseWanted);
    retranslate();
    setRecent({});
}

void ImportStart::retranslate() {
    m_empty->setText(tr("Import status documents"),
                     tr("Drop PDF, PowerPoint, picture or text files here, or choose "
                        "them. You see what was read beside the page it "
                        "was read from; nothing is stored before you save.\n\n"
                        "Report packages (.salkku-report) and filled forms (.xlsx) from organisations are "
                        "opened here too: what is new, changed or in conflict stands side by side."));
    m_empty->setAction(tr("Choose documents…"));
    m_recentTitle->setText(tr("Read lately"));
}

void ImportStart::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths.mid(0, 5)) {
        auto* button = new QPushButton(QFileInfo(path).fileName(), this);
        button->setObjectName(QStringLiteral("link"));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit documentWanted(path); });
        m_recent->addWidget(button, 0, Qt::AlignHCenter);
    }
}

ImportReading::ImportReading(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this)) {
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget* part :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, &ImportReading::cancelWanted);
    retranslate();
}

void ImportReading::setFile(const QString& name, bool isUnderWay) {
    if (m_name != name || m_isUnderWay != isUnderWay) m_done = m_total = 0;
    m_name = name;
    m_isUnderWay = isUnderWay;
    retranslate();
}

void ImportReading::showStep(ReadingStage stage, int done, int total) {
    m_stage = stage;
    m_done = done;
    m_total = total;
    retranslate();
}

QString ImportReading::what() const {
    if (m_total == 0 || !m_isUnderWay) return tr("Reading %1…").arg(m_name);
    const QString text = m_stage == ReadingStage::Pages ? tr("Reading %1: page %2 of %3…")
                                                        : tr("Reading %1: picture %2 of %3…");
    return text.arg(m_name).arg(m_done).arg(m_total);
}

void ImportReading::retranslate() {
    m_text->setText(what());
    m_bar->setRange(0, m_isUnderWay ? m_total : 0); // without an end where none is known
    m_bar->setValue(m_done);
    m_bar->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
}

} // namespace salkku::ui
