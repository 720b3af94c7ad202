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
        QStringLiteral("r.state IN ('submitted', 'accepted', 'imported') AND r.organisation IS NOT NULL AND "
                       "r.work_package = ?");
    if (!filter.scope.isWhole()) condition += QStringLiteral(" AND r.part = ?");
    if (filter.investment > 0) condition += QStringLiteral(" AND r.investment = ?");
    // A call covers most reports: the plus keeps SQLite from its index.
    if (!filter.call.isEmpty()) condition += QStringLiteral(" AND +r.call = ?");
    if (filter.organisations.empty()) return condition;
    const QString marks =
        QStringLiteral(", ?").repeated(static_cast<int>(filter.organisations.size())).mid(2);
    return condition + QStringLiteral(" AND r.organisation IN (%1)").arg(marks);
}

void bindTo(Statement& statement, const SeriesFilter& filter) {
    statement.bind(filter.scope.workPackage);
    if (!filter.scope.isWhole()) statement.bindText(filter.scope.part);
    if (filter.investment > 0) statement.bind(filter.investment);
    if (!filter.call.isEmpty()) statement.bind(filter.call.value);
    for (const OrganisationCode& organisation : filter.organisations) statement.bind(organisation.value);
}

std::vector<Period> periodsWithin(const Connection& connection, const SeriesFilter& filter) {
    Statement rows(connection,
                   QStringLiteral("SELECT id FROM period WHERE last_month BETWEEN ? AND ? ORDER BY "
                                  "last_month, first_month"));
    rows.bind(filter.from.last().toString()).bind(filter.until.last().toString()).run();
    std::vector<Period> periods;
    while (rows.next())
        if (const auto period = Period::fromString(rows.text(0))) periods.push_back(*period);
    return periods;
}

std::optional<Percent> percentAt(const Statement& row, int column) {
    const std::optional<int> percent = row.optionalInteger(column);
    return percent ? Percent::fromInt(*percent) : std::nullopt;
}

} // namespace

// A query for each period: its text, the same in thousands of rows, is then not read with each of them. Nor
// is the call where it is the one that the period before ended with.
std::vector<ProgressAt> readProgressHistory(const Connection& connection, const SeriesFilter& filter) {
    Statement rows(
        connection,
        QStringLiteral("SELECT r.organisation, NULLIF(COALESCE(r.call, ''), ?), r.percent, "
                       "r.planned_percent, r.investment FROM status_report r WHERE r.period = ? AND %1%2 AND "
                       "r.investment IS NOT NULL")
            .arg(received(filter), filter.scope.isWhole() ? QStringLiteral(" AND r.part = ''") : QString()));
    std::vector<ProgressAt> history;
    for (const Period& period : periodsWithin(connection, filter)) {
        const CallId usual = history.empty() ? CallId() : history.back().call;
        rows.bindText(usual.value).bind(period.toString());
        bindTo(rows, filter);
        rows.run();
        while (rows.next())
            history.push_back({OrganisationCode(rows.text(0)), rows.isNull(1) ? usual : CallId(rows.text(1)),
                               rows.integer(4), period, percentAt(rows, 2), percentAt(rows, 3)});
    }
    return history;
}

std::vector<LightsAt> readLightHistory(const Connection& connection, const SeriesFilter& filter) {
    Statement rows(connection,
                   QStringLiteral("SELECT SUM(COALESCE(l.light, r.overall_light) = 'green'), "
                                  "SUM(COALESCE(l.light, r.overall_light) = 'yellow'), "
                                  "SUM(COALESCE(l.light, r.overall_light) = 'red'), "
                                  "SUM(COALESCE(l.light, r.overall_light) = 'grey') FROM status_report r "
                                  "LEFT JOIN report_light l ON l.report = r.id WHERE r.period = ? AND %1")
                       .arg(received(filter)));
    std::vector<LightsAt> history;
    for (const Period& period : periodsWithin(connection, filter)) {
        rows.bind(period.toString());
        bindTo(rows, filter);
        rows.run();
        if (rows.next() && !rows.isNull(0))
            history.push_back({period, {rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)}});
    }
    return history;
}

} // namespace salkku
