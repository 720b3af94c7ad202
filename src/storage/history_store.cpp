// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include "storage/report_edit.h"
#include "storage/statement.h"

#include <QHash>
#include <map>

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

Condition conditionOf(const HistoryFilter& filter, std::optional<qint64> row) {
    Condition condition;
    if (filter.organisation)
        condition.add(QStringLiteral("COALESCE(r.organisation, '') = ?"),
                      filter.organisation->isEmpty() ? QStringLiteral("") : filter.organisation->value);
    if (row) condition.add(QStringLiteral("c.entity_row = ?"), *row);
    if (!filter.field.isEmpty()) condition.add(QStringLiteral("c.field = ?"), filter.field);
    if (!filter.author.isEmpty()) condition.add(QStringLiteral("s.author = ?"), filter.author);
    if (filter.from.isValid()) condition.add(QStringLiteral("s.at >= ?"), timeText(filter.from));
    if (filter.until.isValid()) condition.add(QStringLiteral("s.at < ?"), timeText(filter.until));
    return condition;
}

bool contains(const FieldValue& value, const QString& text) {
    return value && value->contains(text, Qt::CaseInsensitive);
}

// SQLite folds the case of ASCII letters alone, so the text is looked for here.
bool tells(const RecordedChange& change, const QString& text) {
    return text.isEmpty() || contains(change.oldValue, text) || contains(change.newValue, text);
}

} // namespace

HistoryStore::HistoryStore(const Connection& connection, const ReportStore& reports)
    : m_connection(connection)
    , m_reports(reports) {}

std::vector<RecordedChange> HistoryStore::changes(const HistoryFilter& filter) const {
    std::vector<RecordedChange> found;
    const auto row = filter.report ? m_reports.existingRow(*filter.report) : std::nullopt;
    if (filter.report && !row) return found;
    const Condition condition = conditionOf(filter, row);
    Statement rows(
        m_connection,
        QStringLiteral("SELECT s.id, s.at, s.author, s.title, s.undone, c.entity_row, c.field, c.old_value, "
                       "c.new_value FROM change c JOIN change_set s ON s.id = c.change_set "
                       "JOIN status_report r ON r.id = c.entity_row WHERE c.entity = 'report' AND "
                       "%1 ORDER BY s.at DESC, c.id DESC")
            .arg(condition.sql));
    for (const QVariant& value : condition.values) rows.bind(value);
    rows.run();
    while (static_cast<int>(found.size()) < filter.limit && rows.next()) {
        RecordedChange change{rows.id(0),
                              QDateTime::fromString(rows.text(1), Qt::ISODateWithMs),
                              rows.text(2),
                              rows.text(3),
                              rows.integer(4) != 0,
                              m_reports.keyOf(rows.id(5)),
                              FieldName{rows.text(6)},
                              rows.optionalText(7),
                              rows.optionalText(8)};
        if (tells(change, filter.text)) found.push_back(std::move(change));
    }
    return found;
}

std::vector<QString> HistoryStore::authors() const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT DISTINCT author FROM change_set WHERE author <> '' ORDER BY author"));
    rows.run();
    std::vector<QString> authors;
    while (rows.next()) authors.push_back(rows.text(0));
    return authors;
}

std::vector<StatusReport> HistoryStore::reportsAsOf(const QDateTime& at, const ReportFilter& filter) const {
    std::map<StatusKey, StatusReport> standing;
    for (StatusReport& report : m_reports.reports(filter))
        standing.insert_or_assign(report.key, std::move(report));
    QHash<qint64, StatusReport*> byRow;
    for (auto& [key, report] : standing)
        if (const auto row = m_reports.existingRow(key)) byRow.insert(*row, &report);
    std::map<qint64, bool> gone;
    Statement rows(
        m_connection,
        QStringLiteral("SELECT c.entity_row, c.field, c.old_value FROM change c JOIN change_set s ON "
                       "s.id = c.change_set WHERE c.entity = 'report' AND s.undone = 0 AND s.at > ? ORDER BY "
                       "c.id DESC"));
    rows.bind(timeText(at)).run();
    while (rows.next()) {
        StatusReport* report = byRow.value(rows.id(0));
        if (!report) continue;
        const FieldName field{rows.text(1)};
        if (field == FieldName::state()) gone[rows.id(0)] = rows.isNull(2);
        setFieldOf(*report, field, rows.optionalText(2));
    }
    for (const auto& [row, isGone] : gone)
        if (isGone) standing.erase(byRow.value(row)->key);
    std::vector<StatusReport> reports;
    for (auto& [key, report] : standing) reports.push_back(std::move(report));
    return reports;
}

} // namespace salkku
