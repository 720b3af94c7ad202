// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into a portfolio, on its own connection: edits that never overwrite silently, undo over
// many sessions, the history of single fields, reports as of a date. Stays on the portfolio's thread and
// lives as long.
#pragma once

#include "domain/result.h"
#include "storage/edit_log.h"
#include "storage/entity_store.h"
#include "storage/file_guard.h"
#include "storage/history_store.h"
#include "storage/portfolio.h"
#include "storage/stored_document.h"

#include <memory>

namespace salkku {

/// A change, and what the person saw in the field when making it.
struct FieldEdit {
    FieldChange change;
    FieldValue seen;
};

struct EditSet {
    QString author;
    QString title;
    std::vector<FieldEdit> edits;
    bool typed = false; ///< part of a burst of typing: may continue the author's last change set
};

struct PeriodStanding {
    std::optional<QDate> deadline; ///< last day on which a report is on time
    bool locked = false;
};

class EntryRecord {
public:
    explicit EntryRecord(Portfolio& portfolio);
    ~EntryRecord();

    /// All edits or none, durably. Conflict, with the field as `where`, when a field holds neither what was
    /// seen nor the new value; NotFound or ReadOnly when the file was removed or turned read-only. 0: nothing
    /// to change.
    Result<ChangeSetId> apply(const EditSet& edits, const QDateTime& now);
    Result<FieldValue> field(const StatusKey& key, const FieldName& name) const;

    Result<UndoRecord> undoRecord(const QString& author, int limit) const;
    Result<std::vector<RecordedChange>> changes(const HistoryFilter& filter) const;
    Result<std::vector<QString>> authors() const;
    Result<std::vector<StatusReport>> reportsAsOf(const QDateTime& at, const ReportFilter& filter) const;

    Result<PeriodStanding> periodStanding(const Period& period) const;
    Result<void> setPeriodLocked(const Period& period, bool locked);
    Result<std::vector<StoredWorkPackage>> workPackages(const OrganisationCode& organisation) const;
    Result<void> addWorkPackage(const StoredWorkPackage& package, const QString& author);

    /// Changes whenever another window or program has changed the file.
    Result<int> dataVersion() const;
    /// A whole copy, also of a file that was removed under the program. Conflict where the target exists.
    Result<void> copyTo(const QString& path) const;

private:
    void requireAsSeen(const FieldEdit& edit) const;
    Connection& m_connection;
    Portfolio& m_portfolio;
    FileIdentity m_opened;
    ReportStore m_reports;
    EntityStore m_entities;
    EditLog m_log;
    HistoryStore m_history;
};

} // namespace salkku
