// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/indicator_store.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace salkku {

namespace {

std::optional<Quarter> quarterOf(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : Quarter::fromString(row.text(column));
}

StoredIndicator readIndicator(const Statement& row) {
    StoredIndicator indicator;
    indicator.organisation = OrganisationCode(row.text(0));
    indicator.call = CallId(row.text(1));
    indicator.investment = row.integer(2);
    indicator.part = row.text(3);
    indicator.sectionNumber = row.text(4);
    indicator.workPackage = row.text(5);
    indicator.number = row.integer(6);
    indicator.statement = row.text(7);
    indicator.due = quarterOf(row, 8);
    indicator.period = Period::fromString(row.text(9));
    indicator.result = row.text(10);
    indicator.achieved = quarterOf(row, 11);
    indicator.note = row.text(12);
    indicator.finding = row.id(13);
    return indicator;
}

} // namespace

IndicatorStore::IndicatorStore(const Connection& connection)
    : m_connection(connection) {}

// Where there is no value yet, the finding is that of the statement.
std::vector<StoredIndicator> IndicatorStore::indicators(const std::optional<Period>& until) const {
    Statement rows(
        m_connection,
        QStringLiteral(
            "SELECT i.organisation, COALESCE(i.call, ''), i.investment, i.part, i.section_number, "
            "COALESCE(i.work_package, ''), i.number, i.statement, i.due, COALESCE(v.period, ''), "
            "COALESCE(v.result, ''), v.achieved, COALESCE(v.note, ''), COALESCE(s.finding, t.finding, 0) "
            "FROM indicator i LEFT JOIN indicator_value v ON v.id = (SELECT w.id FROM indicator_value w JOIN "
            "period p ON p.id = w.period WHERE w.indicator = i.id AND w.result IS NOT NULL AND "
            "p.last_month <= ? ORDER BY p.last_month DESC, p.first_month DESC LIMIT 1) "
            "LEFT JOIN value_source s ON s.entity = 'indicator_value' AND s.entity_row = v.id AND "
            "s.field = 'result' LEFT JOIN value_source t ON t.entity = 'indicator' AND t.entity_row = i.id "
            "AND t.field = 'statement' WHERE i.statement IS NOT NULL "
            "ORDER BY i.organisation, i.investment, i.part, i.section_number, i.number"));
    rows.bind(until ? until->last().toString() : QStringLiteral("9999-12")).run();
    std::vector<StoredIndicator> indicators;
    while (rows.next()) indicators.push_back(readIndicator(rows));
    return indicators;
}

std::vector<StoredWorkPackage> IndicatorStore::workPackages() const {
    Statement rows(
        m_connection,
        QStringLiteral("SELECT p.organisation, COALESCE(p.call, ''), p.investment, p.part, p.number, "
                       "p.title, COALESCE(v.finding, 0) FROM work_package p LEFT JOIN value_source v ON "
                       "v.entity = 'work_package' AND v.entity_row = p.id AND v.field = 'title' "
                       "WHERE p.title IS NOT NULL ORDER BY p.organisation, p.investment, p.part, p.number"));
    rows.run();
    std::vector<StoredWorkPackage> packages;
    while (rows.next())
        packages.push_back({OrganisationCode(rows.text(0)), CallId(rows.text(1)), rows.integer(2),
                            rows.text(3), rows.integer(4), rows.text(5), rows.id(6)});
    return packages;
}

} // namespace salkku
