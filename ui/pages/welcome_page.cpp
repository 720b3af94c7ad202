// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

constexpr int introWidth = 520;

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_intro(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_demo(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout) {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_intro->setObjectName(QStringLiteral("muted"));
    m_recentTitle->setObjectName(QStringLiteral("cardTitle"));
    m_intro->setWordWrap(true);
    m_intro->setFixedWidth(introWidth);
    m_intro->setAlignment(Qt::AlignHCenter);
    m_open->setObjectName(QStringLiteral("accent"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton* button : {m_open, m_new, m_demo}) buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_intro, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle, 0, Qt::AlignHCenter);
    column->addLayout(m_recent);
    column->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    setFocusProxy(m_open);
    retranslate();
    setRecent({});
}

void WelcomePage::retranslate() {
    m_title->setText(tr("Welcome to Salkku"));
    m_intro->setText(
        tr("A portfolio is one file with the status reports of a programme. Open one, begin a new "
           "one, or look around in the demo portfolio with made-up figures."));
    m_intro->setMinimumHeight(m_intro->heightForWidth(introWidth)); // a stack of pages does not ask for it
    m_new->setText(tr("New portfolio…"));
    m_open->setText(tr("Open portfolio…"));
    m_demo->setText(tr("Open demo"));
    m_recentTitle->setText(tr("Recent portfolios"));
}

void WelcomePage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* button = new QPushButton(QFileInfo(path).fileName(), this);
        button->setObjectName(QStringLiteral("link"));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit portfolioWanted(path); });
        m_recent->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void WelcomePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace salkku::ui
