// SPDX-License-Identifier: GPL-3.0-or-later
// How the record of changes takes what people type: bursts of typing as one change, and what can be taken
// back after the file was opened again. Throws SqlFault.
#pragma once

#include "storage/change.h"

#include <QDateTime>
#include <vector>

namespace salkku {

class Connection;
class EntityStore;

/// The author's own changes that can be taken back or made again; the next one stands last.
struct UndoRecord {
    std::vector<RecordedChangeSet> undo;
    std::vector<RecordedChangeSet> redo;
};

class EditLog {
public:
    EditLog(Connection& connection, const EntityStore& entities);

    /// Writes the new value into the newest change set where that is the same author's, of this field alone
    /// and younger than a pause in typing. Answers its id, or 0 where it is not to be continued.
    ChangeSetId continueLast(const QString& author, const FieldChange& change, const QDateTime& now);
    void supersedeUndone(const QString& author); ///< what was taken back cannot be made again any more
    UndoRecord undoRecord(const QString& author, int limit) const;

private:
    Connection& m_connection;
    const EntityStore& m_entities;
};

/// A pause in typing, in milliseconds: what is typed after one can be taken back by itself.
inline constexpr int typingPause = 3000;

} // namespace salkku
