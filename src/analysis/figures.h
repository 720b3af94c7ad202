// SPDX-License-Identifier: GPL-3.0-or-later
// One figure for each region, for maps and bars: a light and a percentage. Definitions: docs/analysis.md.
#pragma once

#include "analysis/comparison.h"
#include "analysis/light_summary.h"

#include <vector>

namespace salkku {

struct RegionFigure {
    OrganisationCode organisation;
    LightCell light;      ///< of the dimension; else the overall light, of all investments the worst of them
    PercentCell progress; ///< of all investments the plain mean
    LightSummary lights;  ///< how many lights of each colour stand behind it
};

struct FigureQuestion {
    int investment = 0; ///< 0: all
    std::optional<DimensionId> dimension;
    InvestmentScope scope = {}; ///< of the one investment
};

/// In the order of the matrix's rows.
std::vector<RegionFigure> regionFigures(const Programme& programme, const Snapshot& snapshot,
                                        const FigureQuestion& question);

} // namespace salkku
