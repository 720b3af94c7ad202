// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_button.h"

#include <QMenu>

namespace salkku::ui {

PeriodButton::PeriodButton(QWidget* parent)
    : QToolButton(parent) {
    setObjectName(QStringLiteral("barButton"));
    auto* menu = new QMenu(this);
    m_lock = menu->addAction(QString());
    m_deadline = menu->addAction(QString());
    m_opening = menu->addAction(QString());
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_lock, &QAction::triggered, this, [this] { emit lockWanted(!m_locked); });
    connect(m_opening, &QAction::triggered, this, &PeriodButton::openingWanted);
    connect(m_deadline, &QAction::triggered, this, &PeriodButton::deadlineWanted);
}

void PeriodButton::setStanding(const QString& text, bool locked, bool writable) {
    m_locked = locked;
    setText(tr("%1 ▾").arg(text));
    setAccessibleName(text);
    setToolTip(tr("Lock the period, open it again, or move its deadline or opening day"));
    m_lock->setText(locked ? tr("Open the period again") : tr("Lock the period"));
    m_deadline->setText(tr("Move the deadline…"));
    m_opening->setText(tr("Move the opening day…"));
    for (QAction* action : {m_lock, m_deadline, m_opening}) action->setEnabled(writable);
}

} // namespace salkku::ui
