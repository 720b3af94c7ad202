// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into a portfolio, on its own connection: edits that never overwrite silently, undo over
// many sessions, the history of single fields. Stays on the portfolio's thread and lives as long.
#pragma once

#include "domain/result.h"
#include "storage/edit_log.h"
#include "storage/entity_store.h"
#include "storage/file_guard.h"
#include "storage/history_store.h"
#include "storage/indicator_store.h"
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

class EntryRecord {
public:
    explicit EntryRecord(Portfolio& portfolio);
    ~EntryRecord();

    /// All edits or none, durably. Conflict, with the field as `where`, when a field holds neither what was
    /// seen nor the new value; NotFound or ReadOnly when the file was removed or turned read-only. 0: nothing
    /// to change.
    Result<ChangeSetId> apply(const EditSet& edits, const QDateTime& now);
    Result<FieldValue> field(const EntityKey& key, const FieldName& name) const;

    Result<UndoRecord> undoRecord(const QString& author, int limit) const;
    Result<std::vector<RecordedChange>> changes(const HistoryFilter& filter) const;
    Result<std::vector<QString>> authors() const;

    /// In the order of their numbers, with what the period and the one before it say.
    Result<std::vector<IndicatorStanding>> indicators(const OrganisationCode& organisation, int investment,
                                                      const Period& period) const;
    Result<std::vector<StoredWorkPackage>> workPackages(const OrganisationCode& organisation) const;

    /// Changes whenever another window or program has changed the file.
    Result<int> dataVersion() const;
    /// A whole copy, also of a file that was removed under the program. Conflict where the target exists.
    Result<void> copyTo(const QString& path) const;

private:
    void requireAsSeen(const FieldEdit& edit) const;
    Connection& m_connection;
    Portfolio& m_portfolio;
    FileIdentity m_opened;
    EntityStore m_entities;
    IndicatorStore m_indicators;
    EditLog m_log;
    HistoryStore m_history;
};

} // namespace salkku
