// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>

namespace salkku::ui {

class PeriodButton;

/// The ministry's hand on the chosen period: locks it, opens it again, moves its deadline.
class PeriodController : public QObject {
    Q_OBJECT
public:
    PeriodController(Session& session, PeriodButton& button, QObject* parent = nullptr);

    void setLocked(bool locked);
    void setDeadline(const std::optional<QDate>& deadline); ///< nothing: the programme's own

signals:
    void failed(const salkku::Error& error);

private:
    void showStanding();
    void askDeadline();

    Session& m_session;
    PeriodButton& m_button;
};

} // namespace salkku::ui
