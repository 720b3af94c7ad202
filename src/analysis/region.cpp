// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/region.h"

#include "analysis/roll_up.h"
#include "analysis/scope_titles.h"
#include "storage/portfolio.h"

#include <map>

namespace salkku {

namespace {

std::optional<CallId> narrowed(const CallId& call) {
    if (call.isEmpty()) return std::nullopt;
    return call;
}

TrendPoint trendPoint(const StatusReport& report) {
    TrendPoint point{report.key.period, std::nullopt, report.percent, report.plannedPercent};
    if (report.overall || !report.lights.empty()) point.overall = report.effectiveOverall();
    return point;
}

// One point a period; of several calls the latest speaks, as in Snapshot::report.
std::vector<TrendPoint> trendOf(const std::vector<StatusReport>& reports, int investment,
                                const Period& until) {
    std::map<Period, TrendPoint> points;
    for (const StatusReport& report : reports) {
        const StatusKey& key = report.key;
        if (key.investment != investment || key.workPackage != 0 || !key.part.isEmpty()) continue;
        if (until < key.period || !isReceived(report.state)) continue;
        points.insert_or_assign(key.period, trendPoint(report));
    }
    std::vector<TrendPoint> trend;
    for (const auto& [period, point] : points) trend.push_back(point);
    return trend;
}

std::vector<StatusReport> reportsOn(const std::vector<StatusReport>& reports, int investment,
                                    const Period& period) {
    std::vector<StatusReport> chosen;
    for (const StatusReport& report : reports)
        if (report.key.investment == investment && report.key.period == period) chosen.push_back(report);
    return chosen;
}

std::vector<ScopeRow> scopeRows(const Programme& programme, const Snapshot& snapshot,
                                const OrganisationCode& organisation, int investment,
                                const ScopeTitles& titles) {
    std::vector<ScopeRow> rows;
    for (const InvestmentScope& scope : scopesOf(snapshot, investment)) {
        if (scope.isWhole()) continue;
        ScopeRow row{scope, dimensionRow(programme, snapshot, organisation, investment, scope)};
        if (const auto title = titles.find(scope); title != titles.end()) row.title = title->second;
        if (row.row.received) rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<DimensionRow> calculatedRow(const Programme& programme, const Snapshot& snapshot,
                                          const OrganisationCode& organisation, int investment) {
    const auto packages = packagesRollUp(snapshot, organisation, investment);
    if (!packages) return std::nullopt;
    DimensionRow row;
    row.organisation = organisation;
    for (const Dimension& dimension : programme.dimensions) {
        const auto found = packages->calculated.lights.find(dimension.id);
        const bool isReported = found != packages->calculated.lights.end();
        row.lights.push_back({isReported ? std::optional(found->second) : std::nullopt, Change::Unknown, {}});
    }
    row.overall = {packages->calculated.overall, Change::Unknown, {}};
    row.progress.percent = packages->calculated.percent;
    row.received = true;
    return row;
}

// A snapshot of one organisation's reports alone.
Result<Snapshot> organisationSnapshot(const Portfolio& portfolio, const OrganisationCode& organisation,
                                      const Period& period, const CallId& call) {
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    Snapshot snapshot{period, previousPeriod(*periods, period), {}, {}};
    auto now = portfolio.reports({period, narrowed(call), organisation, {}});
    if (!now) return now.error();
    snapshot.reports = *std::move(now);
    if (!snapshot.previous) return snapshot;
    auto before = portfolio.reports({snapshot.previous, narrowed(call), organisation, {}, false});
    if (!before) return before.error();
    snapshot.earlierReports = *std::move(before);
    return snapshot;
}

} // namespace

Result<RegionView> regionView(const Portfolio& portfolio, const OrganisationCode& organisation,
                              const Period& period, const CallId& call) {
    const auto snapshot = organisationSnapshot(portfolio, organisation, period, call);
    if (!snapshot) return snapshot.error();
    const auto reports = portfolio.reports({{}, narrowed(call), organisation, {}, false});
    if (!reports) return reports.error();
    const auto packages = portfolio.workPackages();
    if (!packages) return packages.error();
    RegionView view{organisation, {}};
    for (const Investment& investment : portfolio.programme().investments)
        view.investments.push_back(
            {investment.number, reportsOn(snapshot->reports, investment.number, period),
             dimensionRow(portfolio.programme(), *snapshot, organisation, investment.number),
             trendOf(*reports, investment.number, period),
             scopeRows(portfolio.programme(), *snapshot, organisation, investment.number,
                       scopeTitles(*packages, investment.number, call, {organisation})),
             calculatedRow(portfolio.programme(), *snapshot, organisation, investment.number)});
    view.remarks = remarksOf(portfolio.programme(), *snapshot);
    return view;
}

} // namespace salkku
