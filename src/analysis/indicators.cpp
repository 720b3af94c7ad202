// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/indicators.h"

#include "analysis/statistics.h"
#include "storage/portfolio.h"

#include <algorithm>
#include <unordered_map>

namespace salkku {

namespace {

constexpr int riskMonths = 6; ///< a red region's indicators that fall due within these are at risk

using Trails =
    std::unordered_map<std::int64_t, std::vector<IndicatorValueAt>>; // by indicator, periods ascending

// Nothing where there is no number to compare.
std::optional<bool> reachesTarget(const IndicatorRow& row, double value) {
    if (!row.target) return std::nullopt;
    const bool downwards = row.baseline && *row.target < *row.baseline;
    return downwards ? value <= *row.target : value >= *row.target;
}

bool isMet(const IndicatorRow& row) {
    if (row.result == QLatin1String("met")) return true;
    return row.result != QLatin1String("not_met") && row.value &&
           reachesTarget(row, *row.value).value_or(false);
}

std::vector<PlanePoint> numbersOf(const IndicatorRow& row, YearMonth due) {
    std::vector<PlanePoint> points;
    for (const IndicatorPoint& point : row.trail)
        if (point.value)
            points.push_back({static_cast<double>(point.period.last().monthsSince(due)), *point.value});
    return points;
}

// At the median pace so far the target is not reached by the due quarter.
bool missesTarget(const IndicatorRow& row) {
    const std::vector<PlanePoint> points = numbersOf(row, row.due->lastMonth());
    const auto slope = median(pairwiseSlopes(points));
    if (points.size() < 3 || !slope) return false;
    const double atDue = points.back().y - *slope * points.back().x;
    return !reachesTarget(row, atDue).value_or(true);
}

IndicatorRow rowOf(const StoredIndicator& stored, const Trails& trails) {
    IndicatorRow row;
    row.organisation = stored.organisation;
    row.investment = stored.investment;
    row.part = stored.part;
    row.number = stored.number;
    row.statement = stored.statement;
    row.due = stored.due;
    row.unit = stored.unit;
    row.baseline = stored.baseline;
    row.target = stored.target;
    const auto trail = trails.find(stored.id);
    if (trail == trails.end()) return row;
    for (const IndicatorValueAt& at : trail->second) row.trail.push_back({at.period, at.result, at.value});
    const IndicatorValueAt& latest = trail->second.back();
    row.result = latest.result;
    row.value = latest.value;
    row.achieved = latest.achieved;
    row.note = latest.note;
    return row;
}

bool isRed(const Snapshot& snapshot, const IndicatorRow& row) {
    const StatusReport* report = snapshot.report(row.organisation, row.investment);
    return report && isReceived(report->state) && report->effectiveOverall() == Light::Red;
}

bool comesFirst(const IndicatorRow& a, const IndicatorRow& b) {
    if (a.state != b.state) return a.state < b.state;
    if (a.due != b.due) return a.due && (!b.due || *a.due < *b.due);
    return false;
}

} // namespace

IndicatorState stateOf(const IndicatorRow& row, const Period& period, bool regionIsRed) {
    if (isMet(row)) return IndicatorState::Met;
    if (!row.due)
        return row.result == QLatin1String("partly") ? IndicatorState::Partly : IndicatorState::Undated;
    const YearMonth due = row.due->lastMonth();
    if (due < period.first()) return IndicatorState::Overdue;
    if (due <= period.last()) return IndicatorState::DueNow;
    const bool soon = due.monthsSince(period.last()) <= riskMonths;
    if ((soon && regionIsRed) || missesTarget(row)) return IndicatorState::AtRisk;
    return row.result == QLatin1String("partly") ? IndicatorState::Partly : IndicatorState::Upcoming;
}

Result<IndicatorOverview> indicatorOverview(const Portfolio& portfolio, const Snapshot& snapshot) {
    const auto stored = portfolio.indicators(std::nullopt, IndicatorValues::None);
    if (!stored) return stored.error();
    auto values = portfolio.indicatorValues(snapshot.period);
    if (!values) return values.error();
    Trails trails;
    for (IndicatorValueAt& value : *values) trails[value.indicator].push_back(std::move(value));
    IndicatorOverview overview;
    for (const StoredIndicator& indicator : *stored) {
        IndicatorRow row = rowOf(indicator, trails);
        row.state = stateOf(row, snapshot.period, isRed(snapshot, row));
        ++overview.counts[static_cast<std::size_t>(row.state)];
        overview.rows.push_back(std::move(row));
    }
    std::stable_sort(overview.rows.begin(), overview.rows.end(), comesFirst);
    return overview;
}

} // namespace salkku
