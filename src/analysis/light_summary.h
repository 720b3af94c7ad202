// SPDX-License-Identifier: GPL-3.0-or-later
// Many lights as one: of an area, or of the whole country. Definitions: docs/analysis.md.
#pragma once

#include "analysis/comparison.h"

#include <array>
#include <optional>
#include <vector>

namespace salkku {

struct LightSummary {
    std::array<int, 4> counts{}; ///< in the order of allLights
    int withoutReport = 0;
    Light worst = Light::Grey;   ///< grey where nothing but grey is reported
    Light typical = Light::Grey; ///< the median of those that are no grey; of an even number the worse
    std::optional<double> meanPercent;
    int reported() const { return counts[0] + counts[1] + counts[2]; }
};

LightSummary summaryOf(const std::vector<std::optional<Light>>& lights);

/// Of one dimension, or of the overall lights where none is given, over the matrix's rows.
LightSummary summaryOf(const Programme& programme, const DimensionMatrix& matrix,
                       const std::optional<DimensionId>& dimension);

} // namespace salkku
