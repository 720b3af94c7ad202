// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/period_controller.h"

#include "domain/period_text.h"
#include "ui/entry/period_day_dialog.h"
#include "ui/text/words.h"
#include "ui/widgets/period_button.h"

#include <set>

namespace salkku::ui {

PeriodController::PeriodController(Session& session, PeriodButton& button, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_button(button) {
    for (const auto signal : {&Session::portfolioChanged, &Session::dataChanged, &Session::selectionChanged,
                              &Session::languageChanged})
        connect(&session, signal, this, &PeriodController::showStanding);
    connect(&button, &PeriodButton::lockWanted, this, &PeriodController::setLocked);
    connect(&button, &PeriodButton::openingWanted, this, &PeriodController::askOpening);
    connect(&button, &PeriodButton::deadlineWanted, this, &PeriodController::askDeadline);
    showStanding();
}

void PeriodController::showStanding() {
    const auto period = m_session.period();
    m_button.setVisible(period.has_value());
    if (!period) return;
    const auto standing = m_session.periodStanding(*period);
    if (!standing) return m_button.hide();
    const bool hasOpened = standing->hasOpened(m_session.today());
    m_button.setStanding(standing->locked ? tr("Period locked")
                         : hasOpened      ? tr("Period open")
                                     : tr("Opens %1").arg(dateText(*standing->opens, m_session.language())),
                         standing->locked, !m_session.isReadOnly());
}

void PeriodController::report(const Result<ChangeSetId>& done) {
    if (!done) emit failed(done.error());
    showStanding();
}

void PeriodController::setLocked(bool locked) {
    if (m_session.period()) report(m_session.setPeriodLocked(*m_session.period(), locked));
}

void PeriodController::setDeadline(const Period& period, const std::optional<QDate>& day) {
    report(m_session.setDeadline(period, day));
}

void PeriodController::setOpening(const Period& period, const std::optional<QDate>& day) {
    report(m_session.setOpening(period, day));
}

std::vector<Period> PeriodController::periods() const {
    std::set<Period> known(m_session.periods().begin(), m_session.periods().end());
    for (const ReportingPeriod& scheduled : m_session.programme().periods) known.insert(scheduled.period);
    return {known.rbegin(), known.rend()};
}

void PeriodController::askDeadline() {
    if (!m_session.period()) return;
    PeriodDayDialog dialog(
        periods(), *m_session.period(), m_session.language(),
        [this](const Period& period) -> PeriodDayDialog::Day {
            const auto standing = m_session.periodStanding(period);
            const auto day = standing ? standing->deadline : std::nullopt;
            return {day.value_or(period.last().lastDay()), m_session.programme().period(period) != nullptr,
                    standing ? standing->opens : std::nullopt, std::nullopt};
        },
        m_button.window());
    dialog.setWords(tr("Deadline"), tr("Last day on which reports are on time"));
    if (dialog.exec() == QDialog::Accepted) setDeadline(dialog.period(), dialog.day());
}

void PeriodController::askOpening() {
    if (!m_session.period()) return;
    PeriodDayDialog dialog(
        periods(), *m_session.period(), m_session.language(),
        [this](const Period& period) -> PeriodDayDialog::Day {
            const auto standing = m_session.periodStanding(period);
            const auto day = standing ? standing->opens : std::nullopt;
            return {day.value_or(period.first().firstDay()), m_session.programme().period(period) != nullptr,
                    std::nullopt, standing ? standing->deadline : std::nullopt};
        },
        m_button.window());
    dialog.setWords(tr("Opening day"), tr("First day on which reports can be written"));
    if (dialog.exec() == QDialog::Accepted) setOpening(dialog.period(), dialog.day());
}

} // namespace salkku::ui
