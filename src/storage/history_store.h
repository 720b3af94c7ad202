// SPDX-License-Identifier: GPL-3.0-or-later
// Single changes of the record, and reports as they stood on a date. Throws SqlFault.
#pragma once

#include "storage/change.h"
#include "storage/portfolio.h"
#include "storage/report_store.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace salkku {

class Connection;

/// One field's change: who, when, where, from what to what.
struct RecordedChange {
    ChangeSetId set = 0;
    QDateTime at; ///< UTC
    QString author;
    QString title; ///< of its set
    bool undone = false;
    StatusKey report;
    FieldName field;
    FieldValue oldValue;
    FieldValue newValue;
};

/// Empty fields do not narrow the choice.
struct HistoryFilter {
    std::optional<OrganisationCode> organisation;
    std::optional<StatusKey> report;
    QString field; ///< a field's whole name
    QString author;
    QDateTime from;  ///< at or after
    QDateTime until; ///< before
    QString text;    ///< in the old or the new value, upper and lower case alike
    int limit = 1000;
};

class HistoryStore {
public:
    HistoryStore(const Connection& connection, const ReportStore& reports);

    std::vector<RecordedChange> changes(const HistoryFilter& filter) const; ///< newest first
    std::vector<QString> authors() const;                                   ///< in their order

    /// Reports as they stood at the end of `at`: later changes taken back, changes that were undone left out.
    std::vector<StatusReport> reportsAsOf(const QDateTime& at, const ReportFilter& filter) const;

private:
    const Connection& m_connection;
    const ReportStore& m_reports;
};

} // namespace salkku
