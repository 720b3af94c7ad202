// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

constexpr int hintWidth = 460;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this)) {
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setFixedWidth(hintWidth);
    m_action->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_action)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::setText(const QString& title, const QString& hint) {
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setMinimumHeight(m_hint->heightForWidth(hintWidth)); // a stack of pages does not ask for it
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void EmptyState::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace salkku::ui
