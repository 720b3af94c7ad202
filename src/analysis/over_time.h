// SPDX-License-Identifier: GPL-3.0-or-later
// Many periods of many regions: lights and progress over time. Definitions: docs/analysis.md.
#pragma once

#include "analysis/region.h"
#include "domain/investment_scope.h"

#include <array>
#include <optional>
#include <vector>

namespace salkku {

struct OverTimeQuestion {
    Period until;
    int investment = 0;                          ///< 0: all
    CallId call;                                 ///< empty: all
    std::vector<OrganisationCode> organisations; ///< empty: all
    InvestmentScope scope = {};                  ///< of the one investment
};

struct PeriodLights {
    Period period;
    std::array<int, 4> counts{}; ///< in the order of allLights
};

/// One organisation's progress; a point for each period of the window, without a value where nothing is
/// reported.
struct RegionTrend {
    OrganisationCode organisation;
    std::vector<TrendPoint> points;
};

/// The periods that charts over time show: the latest ones up to `until`, ascending. As many as hold about
/// 16,000 reports, at least 4 and at most 24, so that a chart answers at once.
std::vector<Period> windowOf(const std::vector<Period>& periods, const Period& until, int reportsInPeriod);

Result<std::vector<PeriodLights>> lightsOverTime(const Portfolio& portfolio,
                                                 const std::vector<Period>& window,
                                                 const OverTimeQuestion& question);
/// In the programme's order of organisations; those without a percentage in the window are left out.
Result<std::vector<RegionTrend>> progressOverTime(const Portfolio& portfolio,
                                                  const std::vector<Period>& window,
                                                  const OverTimeQuestion& question);

} // namespace salkku
