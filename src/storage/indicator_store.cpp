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
    indicator.id = row.id(14);
    indicator.unit = row.text(15);
    indicator.baseline = numberOf(row, 16);
    indicator.target = numberOf(row, 17);
    indicator.value = numberOf(row, 18);
    return indicator;
}

StoredIndicator earlierValue(StoredIndicator indicator, const Statement& row) {
    indicator.period = Period::fromString(row.text(19));
    indicator.result = row.text(20);
    indicator.achieved = quarterOf(row, 21);
    indicator.note = row.text(22);
    indicator.value = numberOf(row, 23);
    return indicator;
}

// Whether a value %1 of the indicator i is a fact: read from a document, or of a report that the ministry
// has. Only where all reports on its place are drafts or returned is it none yet, as their lights are not.
// The plus keeps SQLite from looking among all reports on the investment instead of the organisation's few.
// Hardly any report is a draft, and drafts have an index of their own: it answers for most values.
QString isReported(const char* value) {
    return QStringLiteral(
               "(NOT EXISTS (SELECT 1 FROM status_report d WHERE d.organisation = i.organisation AND "
               "d.period = "
               "%1.period AND d.state IN ('draft', 'returned')) OR EXISTS (SELECT 1 FROM value_source f "
               "WHERE f.entity = 'indicator_value' AND "
               "f.entity_row = %1.id) OR 1 <> COALESCE((SELECT MAX(CASE WHEN r.state IN ('draft', "
               "'returned') THEN 1 WHEN r.work_package = 0 AND r.part IN ('', i.part) THEN 2 ELSE 0 END) "
               "FROM status_report r WHERE r.organisation = i.organisation AND r.period = %1.period AND "
               "+r.investment = i.investment AND r.state IS NOT NULL AND (i.call IS NULL OR r.call = "
               "i.call)), 0))")
        .arg(QLatin1String(value));
}

// The row of an indicator's latest value; of none, it finds nothing.
QString latestValue(IndicatorValues which) {
    if (which == IndicatorValues::None) return QStringLiteral("NULL");
    return QStringLiteral("(SELECT w.id FROM indicator_value w JOIN period p ON p.id = w.period WHERE "
                          "w.indicator = i.id AND w.result IS NOT NULL AND p.last_month <= ? AND %1 ORDER BY "
                          "p.last_month DESC, p.first_month DESC LIMIT 1)")
        .arg(which == IndicatorValues::Reported ? isReported("w") : QStringLiteral("1 = 1"));
}

} // namespace

IndicatorStore::IndicatorStore(const Connection& connection)
    : m_connection(connection) {}

// Where there is no value yet, the finding is that of the statement.
std::vector<StoredIndicator> IndicatorStore::indicators(const std::optional<Period>& until,
                                                        IndicatorValues which) const {
    Statement rows(
        m_connection,
        QStringLiteral(
            "SELECT i.organisation, COALESCE(i.call, ''), i.investment, i.part, i.section_number, "
            "COALESCE(i.work_package, ''), i.number, i.statement, i.due, COALESCE(v.period, ''), "
            "COALESCE(v.result, ''), v.achieved, COALESCE(v.note, ''), COALESCE(s.finding, t.finding, 0), "
            "i.id, COALESCE(i.unit, ''), i.baseline, i.target, v.value "
            "FROM indicator i LEFT JOIN indicator_value v ON v.id = %1 "
            "LEFT JOIN value_source s ON s.entity = 'indicator_value' AND s.entity_row = v.id AND "
            "s.field = 'result' LEFT JOIN value_source t ON t.entity = 'indicator' AND t.entity_row = i.id "
            "AND t.field = 'statement' WHERE i.statement IS NOT NULL "
            "ORDER BY i.organisation, i.investment, i.part, i.section_number, i.number")
            .arg(latestValue(which)));
    if (which != IndicatorValues::None)
        rows.bind(until ? until->last().toString() : QStringLiteral("9999-12"));
    rows.run();
    std::vector<StoredIndicator> indicators;
    while (rows.next()) indicators.push_back(readIndicator(rows));
    return indicators;
}

std::vector<IndicatorStanding> IndicatorStore::standing(const OrganisationCode& organisation, int investment,
                                                        const Period& period) const {
    // Twice the columns of a value: the period's own, and the latest before it.
    Statement rows(
        m_connection,
        QStringLiteral(
            "SELECT i.organisation, COALESCE(i.call, ''), i.investment, i.part, i.section_number, "
            "COALESCE(i.work_package, ''), i.number, i.statement, i.due, COALESCE(v.period, ''), "
            "COALESCE(v.result, ''), v.achieved, COALESCE(v.note, ''), 0, i.id, COALESCE(i.unit, ''), "
            "i.baseline, i.target, v.value, COALESCE(b.period, ''), COALESCE(b.result, ''), b.achieved, "
            "COALESCE(b.note, ''), b.value FROM indicator i LEFT JOIN indicator_value v ON v.indicator = "
            "i.id "
            "AND v.period = ? LEFT JOIN indicator_value b ON b.id = (SELECT w.id FROM indicator_value w JOIN "
            "period p ON p.id = w.period WHERE w.indicator = i.id AND w.result IS NOT NULL AND p.last_month "
            "< ? "
            "ORDER BY p.last_month DESC, p.first_month DESC LIMIT 1) WHERE i.organisation = ? AND "
            "i.investment = ? AND i.statement IS NOT NULL ORDER BY i.part, i.section_number, i.number, "
            "i.id"));
    rows.bind(period.toString()).bind(period.last().toString());
    rows.bind(organisation.value).bind(investment).run();
    std::vector<IndicatorStanding> standing;
    while (rows.next()) {
        IndicatorStanding one{readIndicator(rows), std::nullopt};
        if (!rows.text(19).isEmpty()) one.before = earlierValue(one.now, rows);
        standing.push_back(std::move(one));
    }
    return standing;
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

std::vector<IndicatorValueAt> IndicatorStore::values(const Period& until) const {
    Statement rows(m_connection,
                   QStringLiteral("SELECT v.indicator, v.period, v.result, v.value, v.achieved, "
                                  "COALESCE(v.note, '') FROM indicator_value v "
                                  "JOIN indicator i ON i.id = v.indicator JOIN period p ON p.id = v.period "
                                  "WHERE p.last_month <= ? AND v.result IS NOT NULL AND %1 "
                                  "ORDER BY p.last_month, p.first_month, v.indicator")
                       .arg(isReported("v")));
    rows.bind(until.last().toString()).run();
    std::vector<IndicatorValueAt> values;
    while (rows.next())
        if (const auto period = Period::fromString(rows.text(1)))
            values.push_back(
                {rows.id(0), *period, rows.text(2), numberOf(rows, 3), quarterOf(rows, 4), rows.text(5)});
    return values;
}

} // namespace salkku
