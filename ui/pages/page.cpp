// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

constexpr int headerHeight = 33; ///< pixels, a choice's: the title stands alike on pages without one

} // namespace

Page::Page(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_header(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState) {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("muted"));
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addSpacing(4);
    m_header->addWidget(m_subtitle);
    m_header->addStretch();
    m_header->addStrut(headerHeight);
    auto* body = new QWidget;
    m_contents = new QVBoxLayout(body);
    m_contents->setContentsMargins(0, 0, 0, 0);
    m_contents->setSpacing(12);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addLayout(m_header);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionChosen, this, &Page::importWanted);
}

void Page::showContents(bool contents) {
    m_stack->setCurrentIndex(contents ? 0 : 1);
}

void Page::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace salkku::ui
