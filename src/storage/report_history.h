// SPDX-License-Identifier: GPL-3.0-or-later
// Many periods at once, without whole reports: what charts over time are drawn from. The read functions throw
// SqlFault; other layers ask the Portfolio.
#pragma once

#include "domain/ids.h"
#include "domain/investment_scope.h"
#include "domain/light.h"
#include "domain/percent.h"
#include "domain/period.h"

#include <array>
#include <optional>
#include <vector>

namespace salkku {

class Connection;

struct SeriesFilter {
    Period from;
    Period until;
    int investment = 0;                          ///< 0: all
    CallId call;                                 ///< empty: all
    std::vector<OrganisationCode> organisations; ///< empty: all
    InvestmentScope scope = {};                  ///< lights of the whole count its parts' too
};

/// One received report's percentages on an investment as a whole, or on the part asked for.
struct ProgressAt {
    OrganisationCode organisation;
    CallId call;
    int investment = 0;
    Period period;
    std::optional<Percent> percent;
    std::optional<Percent> planned;
};

/// How many lights of each colour the received reports of one period have; a report that has only an overall
/// light counts with that.
struct LightsAt {
    Period period;
    std::array<int, 4> counts{}; ///< in the order of allLights
};

std::vector<ProgressAt> readProgressHistory(const Connection& connection, const SeriesFilter& filter);
std::vector<LightsAt> readLightHistory(const Connection& connection, const SeriesFilter& filter);

} // namespace salkku
