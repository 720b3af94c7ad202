// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/over_time.h"

#include "storage/portfolio.h"

#include <QHash>
#include <QVarLengthArray>
#include <algorithm>
#include <cmath>
#include <map>

namespace salkku {

namespace {

constexpr int reportsInWindow = 16'000;
constexpr int shortestWindow = 4;
constexpr int longestWindow = 24;

SeriesFilter filterOf(const std::vector<Period>& window, const OverTimeQuestion& question) {
    return {window.front(), window.back(),          question.investment,
            question.call,  question.organisations, question.scope};
}

// What the reports of one organisation in one period come to: the plain mean over its investments. Of several
// calls the latest counts, as in Snapshot::report.
class MeanPoint {
public:
    void add(const ProgressAt& progress) {
        for (const ProgressAt*& latest : m_latest)
            if (latest->investment == progress.investment) {
                if (latest->call < progress.call) latest = &progress;
                return;
            }
        m_latest.push_back(&progress);
    }

    TrendPoint at(const Period& period) const {
        return {period, std::nullopt, mean(&ProgressAt::percent), mean(&ProgressAt::planned)};
    }

private:
    std::optional<Percent> mean(std::optional<Percent> ProgressAt::*field) const {
        double sum = 0;
        int count = 0;
        for (const ProgressAt* progress : m_latest) {
            if (!(progress->*field)) continue;
            sum += (progress->*field)->value();
            ++count;
        }
        return count == 0 ? std::nullopt : Percent::fromInt(static_cast<int>(std::lround(sum / count)));
    }

    QVarLengthArray<const ProgressAt*, 4> m_latest; // one an investment
};

using Points = std::vector<MeanPoint>; // one a period of the window

// By organisation. Points into the history.
QHash<QString, Points> pointsOf(const std::vector<ProgressAt>& history, const std::vector<Period>& window) {
    QHash<QString, Points> regions;
    for (const ProgressAt& progress : history) {
        if (!progress.percent && !progress.planned) continue;
        const auto place = std::lower_bound(window.begin(), window.end(), progress.period);
        if (place == window.end() || *place != progress.period) continue;
        Points& points = regions[progress.organisation.value];
        points.resize(window.size());
        points[static_cast<std::size_t>(place - window.begin())].add(progress);
    }
    return regions;
}

RegionTrend trendOf(const OrganisationCode& organisation, const Points& points,
                    const std::vector<Period>& window) {
    RegionTrend trend{organisation, {}};
    trend.points.reserve(window.size());
    for (std::size_t i = 0; i < window.size(); ++i) trend.points.push_back(points[i].at(window[i]));
    return trend;
}

} // namespace

std::vector<Period> windowOf(const std::vector<Period>& periods, const Period& until, int reportsInPeriod) {
    const int wanted =
        std::clamp(reportsInWindow / std::max(1, reportsInPeriod), shortestWindow, longestWindow);
    const auto end = std::upper_bound(periods.begin(), periods.end(), until);
    const auto begin = end - std::min<std::ptrdiff_t>(wanted, end - periods.begin());
    return {begin, end};
}

Result<std::vector<PeriodLights>> lightsOverTime(const Portfolio& portfolio,
                                                 const std::vector<Period>& window,
                                                 const OverTimeQuestion& question) {
    std::vector<PeriodLights> lights;
    if (window.empty()) return lights;
    const auto history = portfolio.lightHistory(filterOf(window, question));
    if (!history) return history.error();
    std::map<Period, std::array<int, 4>> counts;
    for (const LightsAt& at : *history) counts[at.period] = at.counts;
    for (const Period& period : window) lights.push_back({period, counts[period]});
    return lights;
}

Result<std::vector<RegionTrend>> progressOverTime(const Portfolio& portfolio,
                                                  const std::vector<Period>& window,
                                                  const OverTimeQuestion& question) {
    std::vector<RegionTrend> trends;
    if (window.empty()) return trends;
    const auto history = portfolio.progressHistory(filterOf(window, question));
    if (!history) return history.error();
    const QHash<QString, Points> regions = pointsOf(*history, window);
    for (const Organisation& organisation : portfolio.programme().organisations) {
        const auto found = regions.constFind(organisation.code.value);
        if (found != regions.constEnd()) trends.push_back(trendOf(organisation.code, *found, window));
    }
    return trends;
}

} // namespace salkku
