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

} // namespace

struct ChangeStore::Change {
    qint64 report = 0;
    FieldName field;
    FieldValue oldValue;
    FieldValue newValue;
    qint64 oldFinding = 0;
    qint64 newFinding = 0;
};

ChangeStore::ChangeStore(Connection& connection, const Programme& programme)
    : m_connection(connection)
    , m_programme(programme)
    , m_reports(connection) {}

// Answers whether anything changed.
bool ChangeStore::record(ChangeSetId id, const FieldChange& change) {
    if (!change.newValue && !m_reports.existingRow(change.report)) return false;
    const qint64 row = m_reports.rowOf(change.report, m_programme);
    const FieldValue before = m_reports.field(row, change.field);
    if (before == change.newValue) return false;
    const qint64 findingBefore = m_reports.findingOf(row, change.field);
    m_reports.setField(row, change.field, change.newValue);
    m_reports.setFinding(row, change.field, change.finding);
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO change (change_set, report, field, old_value, new_value, "
                                    "old_finding, new_finding) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(qint64(id)).bind(row).bind(change.field.value).bindText(before).bindText(change.newValue);
    insert.bindNumberOrNull(findingBefore).bindNumberOrNull(change.finding).run();
    return true;
}

// A report exists from its first value on; without another word it is a draft.
void ChangeStore::giveState(ChangeSetId id, const std::vector<StatusKey>& reports) {
    for (const StatusKey& key : reports) {
        const qint64 row = m_reports.rowOf(key, m_programme);
        if (!m_reports.field(row, FieldName::state()))
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
    for (const FieldChange& change : changes.changes)
        if (record(id, change)) touched.push_back(change.report);
    if (touched.empty()) m_connection.execute(QStringLiteral("DELETE FROM change_set WHERE id = %1").arg(id));
    giveState(id, touched);
    transaction.commit();
    return touched.empty() ? 0 : id;
}

std::vector<ChangeStore::Change> ChangeStore::changesOf(ChangeSetId id) const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT report, field, old_value, new_value, COALESCE(old_finding, 0), "
                                  "COALESCE(new_finding, 0) FROM change WHERE change_set = ? ORDER BY id"));
    rows.bind(qint64(id)).run();
    std::vector<Change> changes;
    while (rows.next())
        changes.push_back({rows.id(0), FieldName{rows.text(1)}, rows.optionalText(2), rows.optionalText(3),
                           rows.id(4), rows.id(5)});
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
    std::set<std::pair<qint64, FieldName>> seen;
    for (const Change& change : inOrder) {
        if (!seen.insert({change.report, change.field}).second) continue;
        const FieldValue expected = direction == Direction::Back ? change.newValue : change.oldValue;
        if (m_reports.field(change.report, change.field) == expected) continue;
        throw SqlFault{{ErrorCode::Conflict,
                        Text::tr("The value has been changed since. Take the later change back first."),
                        change.field.value}};
    }
}

void ChangeStore::play(ChangeSetId id, Direction direction) {
    const bool back = direction == Direction::Back;
    if (isUndone(id) == back)
        throw SqlFault{
            {ErrorCode::Conflict, Text::tr("The change has been taken back or made again already."), {}}};
    Transaction transaction(m_connection);
    std::vector<Change> changes = changesOf(id);
    if (back) std::reverse(changes.begin(), changes.end());
    requireUntouched(changes, direction);
    for (const Change& change : changes) {
        m_reports.setField(change.report, change.field, back ? change.oldValue : change.newValue);
        m_reports.setFinding(change.report, change.field, back ? change.oldFinding : change.newFinding);
    }
    Statement update(m_connection, QStringLiteral("UPDATE change_set SET undone = ? WHERE id = ?"));
    update.bind(back ? 1 : 0).bind(qint64(id)).run();
    transaction.commit();
}

void ChangeStore::undo(ChangeSetId id) {
    play(id, Direction::Back);
}

void ChangeStore::redo(ChangeSetId id) {
    play(id, Direction::Forth);
}

std::vector<RecordedChangeSet> ChangeStore::history(int limit) const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT s.id, s.at, s.author, s.title, (SELECT COUNT(*) FROM change c "
                                  "WHERE c.change_set = s.id), s.undone FROM change_set s "
                                  "ORDER BY s.id DESC LIMIT ?"));
    rows.bind(limit).run();
    std::vector<RecordedChangeSet> sets;
    while (rows.next())
        sets.push_back({rows.id(0), QDateTime::fromString(rows.text(1), Qt::ISODateWithMs), rows.text(2),
                        rows.text(3), rows.integer(4), rows.integer(5) != 0});
    return sets;
}

} // namespace salkku
