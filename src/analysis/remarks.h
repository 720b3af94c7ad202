// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer should look at once more: outliers among the regions and reports that contradict
// themselves. Definitions: docs/analysis.md.
#pragma once

#include "analysis/comparison.h"

#include <vector>

namespace salkku {

enum class RegionRemarkKind {
    RedWithoutComment,  ///< a red light that nobody explains
    BrighterThanParts,  ///< the overall light is better than the worst of the dimensions
    GreenBehindPlan,    ///< every light is green, progress far behind the plan
    ProgressFarBelow,   ///< an outlier among the regions
    ProgressFarAbove,   ///< likewise
    EverythingUnchanged ///< lights, comments and percentage are those of the previous period
};

struct RegionRemark {
    RegionRemarkKind kind = RegionRemarkKind::RedWithoutComment;
    OrganisationCode organisation;
    int investment = 0;
    std::optional<DimensionId> dimension;
    std::optional<Percent> percent;
    std::optional<double> expected; ///< per cent: the plan, or the regions' median
};

/// By investment and organisation, in the programme's order.
std::vector<RegionRemark> remarksOf(const Programme& programme, const Snapshot& snapshot);

} // namespace salkku
