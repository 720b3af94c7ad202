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

class ChangeStore {
public:
    ChangeStore(Connection& connection, const Programme& programme);

    ChangeSetId apply(const ChangeSet& changes, const QDateTime& at);
    void undo(ChangeSetId id);
    void redo(ChangeSetId id);
    std::vector<RecordedChangeSet> history(int limit) const;
    std::optional<RecordedChangeSet> lastChange(const EntityKey& key, const FieldName& field) const;

private:
    struct Change;
    enum class Direction { Back, Forth };
    std::vector<Change> changesOf(ChangeSetId id) const;
    bool isUndone(ChangeSetId id) const;
    void play(ChangeSetId id, Direction direction);
    void requireUntouched(const std::vector<Change>& inOrder, Direction direction) const;
    bool record(ChangeSetId id, const FieldChange& change);
    void giveState(ChangeSetId id, const std::vector<StatusKey>& reports);

    Connection& m_connection;
    EntityStore m_entities;
};

} // namespace salkku
