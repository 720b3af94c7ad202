// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/over_time.h"

#include "storage/portfolio.h"

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
    void add(const ProgressAt& progress) { m_latest.insert_or_assign(progress.investment, progress); }

    TrendPoint at(const Period& period) const {
        return {period, std::nullopt, mean(&ProgressAt::percent), mean(&ProgressAt::planned)};
    }

private:
    std::optional<Percent> mean(std::optional<Percent> ProgressAt::*field) const {
        double sum = 0;
        int count = 0;
        for (const auto& [investment, progress] : m_latest) {
            if (!(progress.*field)) continue;
            sum += (progress.*field)->value();
            ++count;
        }
        return count == 0 ? std::nullopt : Percent::fromInt(static_cast<int>(std::lround(sum / count)));
    }
    std::map<int, ProgressAt> m_latest;
};

using Points = std::map<Period, MeanPoint>;

RegionTrend trendOf(const OrganisationCode& organisation, const Points& points,
                    const std::vector<Period>& window) {
    RegionTrend trend{organisation, {}};
    for (const Period& period : window) {
        const auto found = points.find(period);
        trend.points.push_back(found == points.end() ? TrendPoint{period, {}, {}, {}}
                                                     : found->second.at(period));
    }
    return trend;
}

bool callsAscend(const ProgressAt& a, const ProgressAt& b) {
    return a.call < b.call;
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
    auto history = portfolio.progressHistory(filterOf(window, question));
    if (!history) return history.error();
    std::stable_sort(history->begin(), history->end(), callsAscend);
    std::map<OrganisationCode, Points> regions;
    for (const ProgressAt& progress : *history)
        if (progress.percent || progress.planned)
            regions[progress.organisation][progress.period].add(progress);
    for (const Organisation& organisation : portfolio.programme().organisations) {
        const auto found = regions.find(organisation.code);
        if (found != regions.end()) trends.push_back(trendOf(organisation.code, found->second, window));
    }
    return trends;
}

} // namespace salkku
