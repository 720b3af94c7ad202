// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_store.h"

#include "storage/connection.h"
#include "storage/field_value.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

// %1: a condition
const QString selectHistory =
    QStringLiteral("SELECT s.id, s.at, s.author, s.title, (SELECT COUNT(*) FROM change c WHERE "
                   "c.change_set = s.id), s.undone FROM change_set s WHERE %1");

RecordedChangeSet readHistoryRow(const Statement& row) {
    return {row.id(0),      QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
            row.text(2),    row.text(3),
            row.integer(4), row.integer(5) != 0};
}

} // namespace

struct ChangeStore::Change {
    EntityRow entity;
    FieldName field;
    FieldValue oldValue;
    FieldValue newValue;
    qint64 oldFinding = 0;
    qint64 newFinding = 0;
};

ChangeStore::ChangeStore(Connection& connection, const Programme& programme)
    : m_connection(connection)
    , m_entities(connection, programme) {}

// Answers whether anything changed.
bool ChangeStore::record(ChangeSetId id, const FieldChange& change) {
    if (!change.newValue && !m_entities.existingRow(change.entity)) return false;
    const EntityRow row = m_entities.rowOf(change.entity);
    const FieldValue before = m_entities.field(row, change.field);
    if (before == change.newValue) return false;
    const qint64 findingBefore = m_entities.findingOf(row, change.field);
    m_entities.setField(row, change.field, change.newValue);
    m_entities.setFinding(row, change.field, change.finding);
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO change (change_set, entity, entity_row, field, old_value, "
                                    "new_value, old_finding, new_finding) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(qint64(id)).bind(row.entity).bind(row.row).bind(change.field.value);
    insert.bindText(before).bindText(change.newValue);
    insert.bindNumberOrNull(findingBefore).bindNumberOrNull(change.finding).run();
    return true;
}

// A report exists from its first value on; without another word it is a draft.
void ChangeStore::giveState(ChangeSetId id, const std::vector<StatusKey>& reports) {
    for (const StatusKey& key : reports) {
        if (!m_entities.field(m_entities.rowOf(key), FieldName::state()))
            record(id, {key, FieldName::state(), stateValue(ReportState::Draft), 0});
    }
}

ChangeSetId ChangeStore::apply(const ChangeSet& changes, const QDateTime& at) {
    Transaction transaction(m_connection);
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO change_set (at, author, title) VALUES (?, ?, ?)"));
    insert.bind(at.toUTC().toString(Qt::ISODateWithMs))
        .bindText(changes.author)
        .bindText(changes.title)
        .run();
    const ChangeSetId id = insert.insertedId();
    std::vector<StatusKey> touched;
    bool changed = false;
    for (const FieldChange& change : changes.changes)
        if (record(id, change)) {
            changed = true;
            if (const auto* report = std::get_if<StatusKey>(&change.entity)) touched.push_back(*report);
        }
    if (!changed) m_connection.execute(QStringLiteral("DELETE FROM change_set WHERE id = %1").arg(id));
    giveState(id, touched);
    transaction.commit();
    return changed ? id : 0;
}

std::vector<ChangeStore::Change> ChangeStore::changesOf(ChangeSetId id) const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT entity, entity_row, field, old_value, new_value, COALESCE(old_finding, 0), "
                       "COALESCE(new_finding, 0) FROM change WHERE change_set = ? ORDER BY id"));
    rows.bind(qint64(id)).run();
    std::vector<Change> changes;
    while (rows.next())
        changes.push_back({{rows.text(0), rows.id(1)},
                           FieldName{rows.text(2)},
                           rows.optionalText(3),
                           rows.optionalText(4),
                           rows.id(5),
                           rows.id(6)});
    return changes;
}

bool ChangeStore::isUndone(ChangeSetId id) const {
    Statement rows(m_connection, QStringLiteral("SELECT undone FROM change_set WHERE id = ?"));
    rows.bind(qint64(id)).run();
    if (!rows.next()) throw SqlFault{{ErrorCode::NotFound, Text::tr("There is no such change."), {}}};
    return rows.integer(0) != 0;
}

// Where one set changes a field twice, only the change that is played first can be compared with what stands
// now.
void ChangeStore::requireUntouched(const std::vector<Change>& inOrder, Direction direction) const {
    std::set<std::pair<EntityRow, FieldName>> seen;
    for (const Change& change : inOrder) {
        if (!seen.insert({change.entity, change.field}).second) continue;
        const FieldValue expected = direction == Direction::Back ? change.newValue : change.oldValue;
        if (m_entities.field(change.entity, change.field) == expected) continue;
        throw SqlFault{{ErrorCode::Conflict,
                        Text::tr("The value has been changed since. Take the later change back first."),
                        change.field.value}};
    }
}

void ChangeStore::play(ChangeSetId id, Direction direction, const ChangeStep& step) {
    const bool back = direction == Direction::Back;
    if (isUndone(id) == back)
        throw SqlFault{
            {ErrorCode::Conflict, Text::tr("The change has been taken back or made again already."), {}}};
    Transaction transaction(m_connection);
    std::vector<Change> changes = changesOf(id);
    if (back) std::reverse(changes.begin(), changes.end());
    requireUntouched(changes, direction);
    for (const Change& change : changes) {
        m_entities.setField(change.entity, change.field, back ? change.oldValue : change.newValue);
        m_entities.setFinding(change.entity, change.field, back ? change.oldFinding : change.newFinding);
    }
    Statement update(m_connection, QStringLiteral("UPDATE change_set SET undone = ? WHERE id = ?"));
    update.bind(back ? 1 : 0).bind(qint64(id)).run();
    recordStep(id, direction, step);
    transaction.commit();
}

void ChangeStore::recordStep(ChangeSetId id, Direction direction, const ChangeStep& step) {
    Statement insert(
        m_connection,
        QStringLiteral("INSERT INTO change_step (change_set, at, author, undone) SELECT id, ?, COALESCE(?, "
                       "author), ? FROM change_set WHERE id = ?"));
    insert.bind(step.at.toUTC().toString(Qt::ISODateWithMs)).bindTextOrNull(step.author);
    insert.bind(direction == Direction::Back ? 1 : 0).bind(qint64(id)).run();
}

void ChangeStore::undo(ChangeSetId id, const ChangeStep& step) {
    play(id, Direction::Back, step);
}

void ChangeStore::redo(ChangeSetId id, const ChangeStep& step) {
    play(id, Direction::Forth, step);
}

std::vector<RecordedChangeSet> ChangeStore::history(int limit) const {
    Statement rows(m_connection, selectHistory.arg(QStringLiteral("1 = 1")) +
                                     QStringLiteral(" ORDER BY s.id DESC LIMIT ?"));
    rows.bind(limit).run();
    std::vector<RecordedChangeSet> sets;
    while (rows.next()) sets.push_back(readHistoryRow(rows));
    return sets;
}

std::optional<RecordedChangeSet> ChangeStore::lastChange(const EntityKey& key, const FieldName& field) const {
    const auto row = m_entities.existingRow(key);
    if (!row) return std::nullopt;
    Statement rows(m_connection, selectHistory.arg(QStringLiteral(
                                     "s.undone = 0 AND s.id = (SELECT MAX(c.change_set) FROM change c JOIN "
                                     "change_set t ON t.id = c.change_set WHERE c.entity = ? AND "
                                     "c.entity_row = ? AND c.field = ? AND t.undone = 0)")));
    rows.bind(row->entity).bind(row->row).bind(field.value).run();
    return rows.next() ? std::optional(readHistoryRow(rows)) : std::nullopt;
}

} // namespace salkku
