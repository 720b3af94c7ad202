// SPDX-License-Identifier: GPL-3.0-or-later
// Charts over periods, and their values as a table.
#pragma once

#include "exporting/report/report_context.h"

namespace salkku {

/// A chart without series yet.
ChartBlock timeChart(const ReportContext& context, const std::vector<Period>& periods, ChartKind kind,
                     ChartUnit unit);
/// A row for each series, a column for each period.
TableBlock timeTable(const ReportContext& context, const QString& seriesHeading, const ChartBlock& chart);

} // namespace salkku
