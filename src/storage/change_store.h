// SPDX-License-Identifier: GPL-3.0-or-later
// The record of changes, and applying it forwards and backwards. Throws SqlFault.
#pragma once

#include "domain/programme.h"
#include "storage/change.h"
#include "storage/entity_store.h"

#include <QDateTime>
#include <vector>

namespace salkku {

class Connection;

/// Who takes a change set back or makes it again, and when.
struct ChangeStep {
    QString author; ///< empty: the author of the change set
    QDateTime at;
};

class ChangeStore {
public:
    ChangeStore(Connection& connection, const Programme& programme);

    ChangeSetId apply(const ChangeSet& changes, const QDateTime& at);
    void undo(ChangeSetId id, const ChangeStep& step);
    void redo(ChangeSetId id, const ChangeStep& step);
    std::vector<RecordedChangeSet> history(int limit) const;
    std::optional<RecordedChangeSet> lastChange(const EntityKey& key, const FieldName& field) const;

private:
    struct Change;
    enum class Direction { Back, Forth };
    std::vector<Change> changesOf(ChangeSetId id) const;
    bool isUndone(ChangeSetId id) const;
    void play(ChangeSetId id, Direction direction, const ChangeStep& step);
    void recordStep(ChangeSetId id, Direction direction, const ChangeStep& step);
    void requireUntouched(const std::vector<Change>& inOrder, Direction direction) const;
    bool record(ChangeSetId id, const FieldChange& change);
    void giveState(ChangeSetId id, const std::vector<StatusKey>& reports);

    Connection& m_connection;
    EntityStore m_entities;
};

} // namespace salkku
