// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/indicator_store.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace salkku {

namespace {

std::optional<Quarter> quarterOf(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : Quarter::fromString(row.text(column));
}

std::optional<double> numberOf(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

QVariant numberOrNull(const std::optional<double>& number) {
    return number ? QVariant(*number) : QVariant();
}

StoredIndicator readIndicator(const Statement& row) {
    return {OrganisationCode(row.text(0)),
            row.integer(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.integer(5),
            row.text(6),
            quarterOf(row, 7),
            row.text(8),
            quarterOf(row, 9),
            row.text(10),
            row.id(11),
            row.id(12),
            row.text(13),
            numberOf(row, 14),
            numberOf(row, 15),
            numberOf(row, 16)};
}

qint64 indicatorRow(const Connection& connection, const StoredIndicator& indicator) {
    Statement insert(
        connection,
        QStringLiteral("INSERT INTO indicator (organisation, investment, part, section_number, "
                       "work_package, number, statement, due, finding, unit, baseline, target) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (organisation, investment, part, section_number, number) DO UPDATE SET "
                       "statement = excluded.statement RETURNING id"));
    insert.bind(indicator.organisation.value).bind(indicator.investment).bindText(indicator.part);
    insert.bindText(indicator.sectionNumber).bindText(indicator.workPackage).bind(indicator.number);
    insert.bindText(indicator.statement);
    insert.bind(indicator.due ? QVariant(indicator.due->toString()) : QVariant());
    insert.bindNumberOrNull(indicator.finding).bindText(indicator.unit);
    insert.bind(numberOrNull(indicator.baseline)).bind(numberOrNull(indicator.target)).run();
    insert.next();
    return insert.id(0);
}

} // namespace

IndicatorStore::IndicatorStore(const Connection& connection)
    : m_connection(connection) {}

std::vector<StoredIndicator> IndicatorStore::indicators(const std::optional<Period>& period) const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT i.organisation, i.investment, i.part, i.section_number, i.work_package, "
                       "i.number, i.statement, i.due, v.result, v.achieved, v.note, COALESCE(v.finding, 0), "
                       "i.id, i.unit, i.baseline, i.target, v.value "
                       "FROM indicator i JOIN indicator_value v ON v.indicator = i.id WHERE v.period = "
                       "COALESCE(?, (SELECT MAX(w.period) FROM indicator_value w WHERE w.indicator = i.id)) "
                       "ORDER BY i.organisation, i.investment, i.part, i.section_number, i.number"));
    rows.bind(period ? QVariant(period->toString()) : QVariant()).run();
    std::vector<StoredIndicator> indicators;
    while (rows.next()) indicators.push_back(readIndicator(rows));
    return indicators;
}

void IndicatorStore::add(const StoredIndicator& indicator, const Period& period) const {
    const qint64 row = indicatorRow(m_connection, indicator);
    Statement insert(
        m_connection,
        QStringLiteral(
            "INSERT INTO indicator_value (indicator, period, result, achieved, note, finding, "
            "value) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (indicator, period) DO UPDATE SET result = "
            "excluded.result, achieved = excluded.achieved, note = excluded.note, finding = "
            "excluded.finding, value = excluded.value"));
    insert.bind(row).bind(period.toString()).bindText(indicator.result);
    insert.bind(indicator.achieved ? QVariant(indicator.achieved->toString()) : QVariant());
    insert.bindText(indicator.note)
        .bindNumberOrNull(indicator.finding)
        .bind(numberOrNull(indicator.value))
        .run();
}

std::vector<IndicatorValueAt> IndicatorStore::values(const Period& until) const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT v.indicator, v.period, v.result, v.value FROM indicator_value v "
                                  "JOIN period p ON p.id = v.period WHERE p.last_month <= ? "
                                  "ORDER BY p.last_month, p.first_month, v.indicator"));
    rows.bind(until.last().toString()).run();
    std::vector<IndicatorValueAt> values;
    while (rows.next())
        if (const auto period = Period::fromString(rows.text(1)))
            values.push_back({rows.id(0), *period, rows.text(2), numberOf(rows, 3)});
    return values;
}

} // namespace salkku
