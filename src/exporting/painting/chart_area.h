// SPDX-License-Identifier: GPL-3.0-or-later
// Where a chart's parts stand in its box.
#pragma once

#include "exporting/chart_look.h"
#include "exporting/layout/placed_slide.h"
#include "exporting/painting/page_look.h"

#include <QPainter>
#include <QRectF>

namespace salkku::painting {

struct ChartArea {
    QRectF outer;
    QRectF key; ///< the series' names and colours; empty where there is one series
    QRectF plot;
    ChartAxis axis;

    double along(double value) const { return plot.width() * value / axis.maximum; }
    double up(double value) const { return plot.height() * value / axis.maximum; }
};

ChartArea chartAreaOf(const PlacedChart& chart);
void paintKey(QPainter& painter, const ChartArea& area, const ChartBlock& chart, const PageLook& look);
/// Gridlines and the numbers of the value axis.
void paintGrid(QPainter& painter, const ChartArea& area, const ChartBlock& chart, Language language,
               const PageLook& look);

} // namespace salkku::painting
