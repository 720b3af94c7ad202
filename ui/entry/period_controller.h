// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>

namespace salkku::ui {

class PeriodButton;

/// The ministry's hand on the chosen period: locks it, opens it again, moves its deadline and its opening
/// day. Days can be given to other periods too, for one that has not opened has no reports yet and cannot be
/// chosen.
class PeriodController : public QObject {
    Q_OBJECT
public:
    PeriodController(Session& session, PeriodButton& button, QObject* parent = nullptr);

    void setLocked(bool locked);
    void setDeadline(const Period& period, const std::optional<QDate>& day); ///< nothing: the programme's own
    void setOpening(const Period& period, const std::optional<QDate>& day);  ///< likewise

signals:
    void failed(const salkku::Error& error);

private:
    void showStanding();
    void report(const Result<ChangeSetId>& done);
    std::vector<Period> periods() const; ///< that days can be given to, the latest first
    void askDeadline();
    void askOpening();

    Session& m_session;
    PeriodButton& m_button;
};

} // namespace salkku::ui
