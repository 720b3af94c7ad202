// SPDX-License-Identifier: GPL-3.0-or-later
// What the slide of a saved view is made of. No blocks where no region matches the view.
#pragma once

#include "exporting/report/compared_views.h"
#include "exporting/report/report_context.h"

namespace salkku {

QString viewTitle(const ReportContext& context, const SavedComparison& view);
/// The view's name, and what it is of: "Eastern reds  ·  Investment 1  ·  Regions with a red light".
QString viewSubtitle(const ReportContext& context, const SavedComparison& view);

/// Regions that the filter leaves out keep their place, without a light.
std::vector<Block> mapBlocks(const ReportContext& context, const SavedComparison& view);
/// The bars, and a table that tells the lights as well.
std::vector<Block> barBlocks(const ReportContext& context, const SavedComparison& view);
/// A chart where its lines can be told apart, and in any case the values as a table.
std::vector<Block> regionTrendBlocks(const ReportContext& context, const std::vector<RegionTrend>& trends);
std::vector<Block> lightTrendBlocks(const ReportContext& context, const std::vector<PeriodLights>& lights);

} // namespace salkku
