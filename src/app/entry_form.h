// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the entry page shows of one report: the report itself, the one before it, its neighbours,
// what its work packages say and what may be done with it now.
#pragma once

#include "domain/report_check.h"
#include "storage/entry_record.h"
#include "storage/field_value.h"
#include "storage/report_edit.h"

#include <QDate>

namespace salkku {

/// An investment, a part of one or a work package, as the list at the form's side has it.
struct EntryPlace {
    StatusKey key;
    QString title; ///< of a work package; empty for an investment, which the programme names
    std::optional<ReportState> state; ///< nothing where there is no report yet
};

enum class EntryBar {
    None,         ///< the report can be written
    Received,     ///< submitted, accepted or imported: a correction makes a new version
    PeriodLocked, ///< the same, also for a report that was never written
    NotOpen,      ///< the period has not opened yet: nothing can be written
    ReadOnlyFile,
};

struct EntryForm {
    StatusReport report; ///< an empty draft where there is none
    bool exists = false;
    std::optional<StatusReport> previous; ///< the latest earlier one of the same place
    std::optional<RollUp> packages;       ///< nothing for a work package, or where none of them reports
    std::vector<EntryPlace> places;       ///< in the programme's order, work packages under their investment
    std::vector<IndicatorStanding> indicators; ///< of this place, in the order of their numbers
    PeriodStanding standing;
    EntryBar bar = EntryBar::None;
    QString message; ///< what the ministry wrote when it returned the report
    int version = 1;
    QString versionReason;
};

/// Which report is meant. Of the calls: the one chosen, else the one that the organisation reported on the
/// investment before, else the programme's latest that covers the period.
Result<StatusKey> entryKey(const Portfolio& portfolio, const OrganisationCode& organisation, int investment,
                           const Period& period, const CallId& chosen);

/// `today` decides whether the period has opened, unless the portfolio has a date of its own.
Result<EntryForm> entryForm(const Portfolio& portfolio, const EntryRecord& record, const StatusKey& key,
                            const QDate& today);

/// `typedPercent` is what stands in the form where it is no Percent.
std::vector<Remark> remarksOn(const EntryForm& form, std::optional<int> typedPercent,
                              const Programme& programme, Language language);

/// Periods that can be reported on: those with reports, and those of the schedule that have begun by `today`.
std::vector<Period> entryPeriods(const std::vector<Period>& withReports, const Programme& programme,
                                 const QDate& today);

/// The first of the schedule that has not begun by `today`: the one that opens next.
std::optional<Period> comingPeriod(const Programme& programme, const QDate& today);

} // namespace salkku
