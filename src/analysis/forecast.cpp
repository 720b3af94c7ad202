// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecast.h"

#include "analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

constexpr std::size_t fewest = 3;
constexpr std::size_t most = 6;    ///< older periods say little of the present pace
constexpr double withinSight = 60; ///< months: a later completion is no forecast any more

// Months before or after the last reported period, and its percentages.
std::vector<PlanePoint> latestPoints(const std::vector<TrendPoint>& trend) {
    std::vector<PlanePoint> points;
    std::optional<YearMonth> last;
    for (auto point = trend.rbegin(); point != trend.rend() && points.size() < most; ++point) {
        if (!point->percent) continue;
        if (!last) last = point->period.last();
        points.push_back({static_cast<double>(point->period.last().monthsSince(*last)),
                          static_cast<double>(point->percent->value())});
    }
    return points;
}

std::optional<YearMonth> lastMonth(const std::vector<TrendPoint>& trend) {
    for (auto point = trend.rbegin(); point != trend.rend(); ++point)
        if (point->percent) return point->period.last();
    return std::nullopt;
}

// The line's height at the last reported period: the median of what each point says of it.
double levelOf(const std::vector<PlanePoint>& points, double slope) {
    std::vector<double> levels;
    for (const PlanePoint& point : points) levels.push_back(point.y - slope * point.x);
    return *median(levels);
}

double within(double percent) {
    return std::clamp(percent, 0.0, 100.0);
}

std::optional<YearMonth> completion(double level, double slope, YearMonth last) {
    if (level >= 100) return last;
    if (slope <= 0) return std::nullopt;
    const double months = std::ceil((100 - level) / slope);
    return months > withinSight ? std::nullopt : std::optional(last.plus(static_cast<int>(months)));
}

} // namespace

std::optional<Forecast> forecast(const std::vector<TrendPoint>& trend, YearMonth end) {
    const std::vector<PlanePoint> points = latestPoints(trend);
    const auto last = lastMonth(trend);
    if (points.size() < fewest || !last || end < *last) return std::nullopt;
    const std::vector<double> slopes = pairwiseSlopes(points);
    if (slopes.empty()) return std::nullopt;
    const double months = end.monthsSince(*last);
    const double slope = *median(slopes);
    const double level = levelOf(points, slope);
    return Forecast{end,
                    within(level + slope * months),
                    within(level + *quantile(slopes, 0.25) * months),
                    within(level + *quantile(slopes, 0.75) * months),
                    completion(level, slope, *last),
                    static_cast<int>(points.size())};
}

std::optional<YearMonth> endOfWork(const Programme& programme, const CallId& call, const Period& period) {
    if (const Call* named = programme.call(call)) return named->until;
    std::optional<YearMonth> end;
    for (const Call& candidate : programme.calls)
        if (candidate.from <= period.last() && period.last() <= candidate.until &&
            (!end || *end < candidate.until))
            end = candidate.until;
    return end;
}

int unchangedPeriods(const std::vector<std::optional<Light>>& ascending) {
    if (ascending.empty() || !ascending.back()) return 0;
    const auto other = std::find_if(ascending.rbegin(), ascending.rend(),
                                    [&](const auto& light) { return light != ascending.back(); });
    return static_cast<int>(other - ascending.rbegin());
}

} // namespace salkku
