// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a chart's part: series and axes.
#pragma once

#include "exporting/chart_look.h"
#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

/// What the pieces of one chart share.
struct ChartContext {
    const ChartBlock& chart;
    QString language; ///< "fi-FI"
    QString numberFormat;
    ChartAxis axis;
};

inline constexpr const char* categoryAxis = "111111111";
inline constexpr const char* valueAxis = "222222222";

void writeValue(Xml& xml, const char* name, const QString& text);
void writeChartText(Xml& xml, const QString& language, const QString& colour);

/// c:barChart or c:lineChart with its series.
void writeSeriesGroup(Xml& xml, const ChartContext& context);
void writeAxes(Xml& xml, const ChartContext& context);

} // namespace salkku::pptx
