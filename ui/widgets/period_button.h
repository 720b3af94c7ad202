// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QToolButton>
#include <optional>

namespace salkku::ui {

/// Says whether a reporting period is open, locked or still to open, with what the ministry may do about it.
class PeriodButton : public QToolButton {
    Q_OBJECT
public:
    explicit PeriodButton(QWidget* parent = nullptr);

    void setStanding(const QString& text, bool locked, bool writable);
    QAction& lockAction() const { return *m_lock; }
    QAction& deadlineAction() const { return *m_deadline; }
    QAction& openingAction() const { return *m_opening; }

signals:
    void lockWanted(bool locked);
    void deadlineWanted();
    void openingWanted();

private:
    QAction* m_lock;
    QAction* m_deadline;
    QAction* m_opening;
    bool m_locked = false;
};

} // namespace salkku::ui
