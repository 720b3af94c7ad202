// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include "storage/statement.h"

namespace salkku {

namespace {

QString timeText(const QDateTime& at) {
    return at.toUTC().toString(Qt::ISODateWithMs);
}

struct Condition {
    QString sql = QStringLiteral("1 = 1");
    std::vector<QVariant> values;

    void add(const QString& term, const QVariant& value) {
        sql += QStringLiteral(" AND ") + term;
        values.push_back(value);
    }
};

// %1: a condition. Newest first. Each change stands there once for every time it was made, taken back or made
// again; step 0 is the first.
const QString selectChanges = QStringLiteral(
    "SELECT s.id, e.at, e.author, s.title, s.undone, c.entity, c.entity_row, c.field, c.old_value, "
    "c.new_value, e.step, e.undone "
    "FROM (SELECT id AS change_set, at, author, 0 AS undone, 0 AS step FROM change_set UNION ALL "
    "SELECT change_set, at, author, undone, id FROM change_step) e "
    "JOIN change_set s ON s.id = e.change_set JOIN change c ON c.change_set = s.id "
    "LEFT JOIN status_report r ON c.entity = 'report' AND r.id = c.entity_row "
    "LEFT JOIN indicator_value v ON c.entity = 'indicator_value' AND v.id = c.entity_row "
    "LEFT JOIN indicator i ON i.id = CASE c.entity WHEN 'indicator' THEN c.entity_row ELSE v.indicator END "
    "LEFT JOIN work_package w ON c.entity = 'work_package' AND w.id = c.entity_row "
    "LEFT JOIN grant_amount g ON c.entity = 'grant' AND g.id = c.entity_row "
    "WHERE %1 ORDER BY e.at DESC, e.step DESC, c.id DESC");

Condition conditionOf(const HistoryFilter& filter, const std::optional<EntityRow>& row) {
    Condition condition;
    if (filter.organisation)
        condition.add(QStringLiteral(
                          "COALESCE(r.organisation, i.organisation, w.organisation, g.organisation, '') = ?"),
                      filter.organisation->isEmpty() ? QStringLiteral("") : filter.organisation->value);
    if (row) {
        condition.add(QStringLiteral("c.entity = ?"), row->entity);
        condition.add(QStringLiteral("c.entity_row = ?"), row->row);
    }
    if (!filter.field.isEmpty()) condition.add(QStringLiteral("c.field = ?"), filter.field);
    if (!filter.author.isEmpty()) condition.add(QStringLiteral("e.author = ?"), filter.author);
    if (filter.from.isValid()) condition.add(QStringLiteral("e.at >= ?"), timeText(filter.from));
    if (filter.until.isValid()) condition.add(QStringLiteral("e.at < ?"), timeText(filter.until));
    return condition;
}

// SQLite folds the case of ASCII letters alone, so the text is looked for here.
bool tells(const FieldValue& value, const QString& text) {
    return text.isEmpty() || (value && value->contains(text, Qt::CaseInsensitive));
}

RecordedChange readChange(const Statement& row, const EntityKey& entity) {
    const bool isBack = row.integer(11) != 0;
    const ChangeAct again = isBack ? ChangeAct::TakenBack : ChangeAct::MadeAgain;
    return {row.id(0),
            QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
            row.text(2),
            row.text(3),
            row.integer(4) != 0,
            entity,
            FieldName{row.text(7)},
            row.optionalText(isBack ? 9 : 8),
            row.optionalText(isBack ? 8 : 9),
            row.id(10) == 0 ? ChangeAct::Made : again};
}

} // namespace

HistoryStore::HistoryStore(const Connection& connection, const EntityStore& entities)
    : m_connection(connection)
    , m_entities(entities) {}

std::vector<RecordedChange> HistoryStore::changes(const HistoryFilter& filter) const {
    std::vector<RecordedChange> found;
    const auto row = filter.entity ? m_entities.existingRow(*filter.entity) : std::nullopt;
    if (filter.entity && !row) return found;
    const Condition condition = conditionOf(filter, row);
    Statement rows(m_connection, selectChanges.arg(condition.sql));
    for (const QVariant& value : condition.values) rows.bind(value);
    rows.run();
    while (static_cast<int>(found.size()) < filter.limit && rows.next()) {
        if (!tells(rows.optionalText(8), filter.text) && !tells(rows.optionalText(9), filter.text)) continue;
        const auto entity = m_entities.keyOf({rows.text(5), rows.id(6)});
        if (!entity) continue; // a row that is gone: salkku-cli check tells of it
        found.push_back(readChange(rows, *entity));
    }
    return found;
}

std::vector<QString> HistoryStore::authors() const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT author FROM change_set WHERE author <> '' UNION SELECT author FROM "
                                  "change_step WHERE author <> '' ORDER BY author"));
    rows.run();
    std::vector<QString> authors;
    while (rows.next()) authors.push_back(rows.text(0));
    return authors;
}

} // namespace salkku
