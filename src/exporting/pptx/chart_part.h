// SPDX-License-Identifier: GPL-3.0-or-later
// A native bar chart: the frame on the slide, the chart's own part and the sheet with its data.
#pragma once

#include "domain/result.h"
#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

void writeChartFrame(Xml& xml, ShapeContext& context, const PlacedChart& chart,
                     const QString& relationshipId);

/// The part; its data sheet is its relationship rId1.
QByteArray chartXml(const ChartBlock& chart, const QString& language);

/// The chart's data as an XLSX file, so that the chart can be edited.
Result<QByteArray> chartSheet(const ChartBlock& chart, const QDateTime& at);

} // namespace salkku::pptx
