// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of the comparison with the data that they show.
#pragma once

#include "analysis/over_time.h"
#include "analysis/saved_comparison.h"
#include "exporting/build_report.h"

#include <vector>

namespace salkku {

class Portfolio;

struct ComparedView {
    SavedComparison view;
    Programme programme;                   ///< with the view's organisations alone
    Snapshot snapshot;                     ///< of the view's call
    std::vector<RegionTrend> trends = {};  ///< of lines and small multiples
    std::vector<PeriodLights> lights = {}; ///< of lights over time
};

/// A view's own call and regions come before the report's; regions that the report leaves out leave the view,
/// too.
Result<std::vector<ComparedView>> loadViews(const Portfolio& portfolio, const ReportOptions& options);

} // namespace salkku
