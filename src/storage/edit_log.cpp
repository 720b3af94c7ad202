// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit_log.h"

#include "storage/connection.h"
#include "storage/entity_store.h"
#include "storage/statement.h"

#include <algorithm>

namespace salkku {

namespace {

RecordedChangeSet readSet(const Statement& rows) {
    return {rows.id(0),
            QDateTime::fromString(rows.text(1), Qt::ISODateWithMs),
            rows.text(2),
            rows.text(3),
            0,
            rows.integer(4) != 0};
}

} // namespace

EditLog::EditLog(Connection& connection, const EntityStore& entities)
    : m_connection(connection)
    , m_entities(entities) {}

ChangeSetId EditLog::continueLast(const QString& author, const FieldChange& change, const QDateTime& now) {
    const auto row = m_entities.existingRow(change.entity);
    if (!row) return 0;
    // A report's first change also made it a draft, which is no change of its own.
    Statement last(
        m_connection,
        QStringLiteral("SELECT s.id, s.at, c.id, c.entity, c.entity_row, c.field, "
                       "c.old_value FROM change_set s JOIN "
                       "change c ON c.change_set = s.id WHERE s.id = (SELECT MAX(id) FROM change_set) "
                       "AND s.author = ? AND s.undone = 0 AND c.field <> 'state' AND NOT EXISTS (SELECT 1 "
                       "FROM change_step t WHERE t.change_set = s.id)"));
    last.bind(author).run();
    if (!last.next() || last.text(3) != row->entity || last.id(4) != row->row) return 0;
    if (last.text(5) != change.field.value) return 0;
    const ChangeSetId set = last.id(0);
    const qint64 recorded = last.id(2);
    const QDateTime before = QDateTime::fromString(last.text(1), Qt::ISODateWithMs);
    const bool isPause = !before.isValid() || before.msecsTo(now) > typingPause || before > now;
    if (isPause || last.optionalText(6) == change.newValue || last.next()) return 0;
    m_entities.setField(*row, change.field, change.newValue);
    Statement update(m_connection, QStringLiteral("UPDATE change SET new_value = ? WHERE id = ?"));
    update.bindText(change.newValue).bind(recorded).run();
    Statement touch(m_connection, QStringLiteral("UPDATE change_set SET at = ? WHERE id = ?"));
    touch.bind(now.toUTC().toString(Qt::ISODateWithMs)).bind(qint64(set)).run();
    return set;
}

void EditLog::supersedeUndone(const QString& author) {
    Statement update(
        m_connection,
        QStringLiteral("UPDATE change_set SET superseded = 1 WHERE undone = 1 AND superseded = 0 AND "
                       "author = ?"));
    update.bind(author).run();
}

UndoRecord EditLog::undoRecord(const QString& author, int limit) const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT id, at, author, title, undone FROM change_set WHERE author = ? AND "
                                  "superseded = 0 ORDER BY id DESC LIMIT ?"));
    rows.bind(author).bind(limit).run();
    UndoRecord record;
    while (rows.next()) {
        RecordedChangeSet set = readSet(rows);
        if (!set.undone)
            record.undo.push_back(std::move(set));
        else if (record.undo.empty())
            record.redo.push_back(std::move(set));
    }
    // Read newest first: the next one to take back is the newest, the next one to make again the oldest.
    std::reverse(record.undo.begin(), record.undo.end());
    return record;
}

} // namespace salkku
