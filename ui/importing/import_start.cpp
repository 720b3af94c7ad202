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
                        "was read from; nothing is stored before you save."));
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

void ImportReading::setFile(const QString& name) {
    m_name = name;
    retranslate();
}

void ImportReading::retranslate() {
    m_text->setText(tr("Reading %1…").arg(m_name));
    m_bar->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
}

} // namespace salkku::ui
