// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report_history.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace salkku {

namespace {

// Drafts and returned reports are not the ministry's yet (isReceived); an investment's parts and work
// packages do not speak for the whole of it. A comparison is 0 or 1 in SQLite; PostgreSQL wants (…)::int
// inside the sums.
QString received(const SeriesFilter& filter) {
    QString condition =
        QStringLiteral("r.period IN (SELECT p.id FROM period p WHERE p.last_month BETWEEN ? AND ?) AND "
                       "r.state IN ('submitted', 'accepted', 'imported') AND r.organisation IS NOT NULL AND "
                       "r.work_package = ?");
    if (!filter.scope.isWhole()) condition += QStringLiteral(" AND r.part = ?");
    if (filter.investment > 0) condition += QStringLiteral(" AND r.investment = ?");
    if (!filter.call.isEmpty()) condition += QStringLiteral(" AND r.call = ?");
    if (filter.organisations.empty()) return condition;
    const QString marks =
        QStringLiteral(", ?").repeated(static_cast<int>(filter.organisations.size())).mid(2);
    return condition + QStringLiteral(" AND r.organisation IN (%1)").arg(marks);
}

void bindTo(Statement& statement, const SeriesFilter& filter) {
    statement.bind(filter.from.last().toString()).bind(filter.until.last().toString());
    statement.bind(filter.scope.workPackage);
    if (!filter.scope.isWhole()) statement.bindText(filter.scope.part);
    if (filter.investment > 0) statement.bind(filter.investment);
    if (!filter.call.isEmpty()) statement.bind(filter.call.value);
    for (const OrganisationCode& organisation : filter.organisations) statement.bind(organisation.value);
}

std::optional<Percent> percentAt(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : Percent::fromInt(row.integer(column));
}

// The texts of periods repeat in every row; reading each once is enough.
class Periods {
public:
    std::optional<Period> read(const QString& text) {
        if (text != m_text) {
            m_text = text;
            m_period = Period::fromString(text);
        }
        return m_period;
    }

private:
    QString m_text;
    std::optional<Period> m_period;
};

} // namespace

std::vector<ProgressAt> readProgressHistory(const Connection& connection, const SeriesFilter& filter) {
    Statement rows(
        connection,
        QStringLiteral("SELECT r.period, r.organisation, COALESCE(r.call, ''), r.investment, r.percent, "
                       "r.planned_percent FROM status_report r WHERE %1%2 AND "
                       "r.investment IS NOT NULL ORDER BY substr(r.period, 9), r.period")
            .arg(received(filter), filter.scope.isWhole() ? QStringLiteral(" AND r.part = ''") : QString()));
    bindTo(rows, filter);
    rows.run();
    std::vector<ProgressAt> history;
    Periods periods;
    while (rows.next())
        if (const auto period = periods.read(rows.text(0)))
            history.push_back({OrganisationCode(rows.text(1)), CallId(rows.text(2)), rows.integer(3), *period,
                               percentAt(rows, 4), percentAt(rows, 5)});
    return history;
}

std::vector<LightsAt> readLightHistory(const Connection& connection, const SeriesFilter& filter) {
    Statement rows(connection,
                   QStringLiteral("SELECT r.period, SUM(COALESCE(l.light, r.overall_light) = 'green'), "
                                  "SUM(COALESCE(l.light, r.overall_light) = 'yellow'), "
                                  "SUM(COALESCE(l.light, r.overall_light) = 'red'), "
                                  "SUM(COALESCE(l.light, r.overall_light) = 'grey') FROM status_report r "
                                  "LEFT JOIN report_light l ON l.report = r.id WHERE %1 GROUP BY r.period "
                                  "ORDER BY substr(r.period, 9), r.period")
                       .arg(received(filter)));
    bindTo(rows, filter);
    rows.run();
    std::vector<LightsAt> history;
    while (rows.next())
        if (const auto period = Period::fromString(rows.text(0)))
            history.push_back(
                {*period, {rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)}});
    return history;
}

} // namespace salkku
