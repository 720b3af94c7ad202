// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/painting/chart_area.h"

#include "exporting/layout/text_width.h"
#include "exporting/painting/pen_box.h"

#include <algorithm>

namespace salkku::painting {

namespace {

constexpr TextStyle label{12, false};
constexpr double keyHeight = 24;
constexpr double axisHeight = 26;
constexpr double labelRoom = 60;   // behind the longest bar
constexpr double valueRoom = 56;   // for numbers beside lines
constexpr double widestName = 0.4; // of the chart

double nameRoom(const ChartBlock& chart, double width) {
    if (chart.kind == ChartKind::Lines) return valueRoom;
    double widest = 0;
    for (const QString& name : chart.categories) widest = std::max(widest, textWidth(name, label));
    return std::min(widest + 10, width * widestName);
}

} // namespace

ChartArea chartAreaOf(const PlacedChart& placed) {
    ChartArea area{rectOf(placed.box), {}, {}, axisOf(placed.chart)};
    area.plot = area.outer;
    if (placed.chart.series.size() > 1) {
        area.key = QRectF(area.outer.topLeft(), QSizeF(area.outer.width(), keyHeight));
        area.plot.setTop(area.key.bottom());
    }
    area.plot.setLeft(area.outer.left() + nameRoom(placed.chart, area.outer.width()));
    area.plot.setRight(area.outer.right() - (placed.chart.kind == ChartKind::Bars ? labelRoom : 16));
    area.plot.setTop(area.plot.top() + (placed.chart.kind == ChartKind::Lines ? 8 : 0));
    area.plot.setBottom(area.outer.bottom() - axisHeight);
    return area;
}

void paintKey(QPainter& painter, const ChartArea& area, const ChartBlock& chart, const PageLook& look) {
    if (area.key.isEmpty()) return;
    double wanted = 0;
    for (const ChartSeries& series : chart.series) wanted += textWidth(series.name, label) + 36;
    double x = std::max(area.key.left(), area.key.center().x() - wanted / 2);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        painter.fillRect(QRectF(x, area.key.top() + 6, 11, 11), colourOf(seriesColour(chart, i)));
        const double width = textWidth(chart.series[i].name, label) + 2;
        paintCentred(painter, {x + 16, area.key.top(), width, keyHeight}, chart.series[i].name,
                     {label, colourOf(look.text)});
        x += width + 34;
    }
}

void paintGrid(QPainter& painter, const ChartArea& area, const ChartBlock& chart, Language language,
               const PageLook& look) {
    const QColor line = colourOf(look.line);
    const QColor ink = colourOf(look.muted);
    for (double value = 0; value <= area.axis.maximum + 1e-9; value += area.axis.step) {
        const QString text = chartValueText(value, chart.unit, language);
        if (chart.kind == ChartKind::Lines) {
            const double y = area.plot.bottom() - area.up(value);
            painter.fillRect(QRectF(area.plot.left(), y, area.plot.width(), 0.75), line);
            paintCentred(painter, {area.outer.left(), y - 9, valueRoom - 8, 18}, text,
                         {label, ink, Qt::AlignRight});
        } else {
            const double x = area.plot.left() + area.along(value);
            painter.fillRect(QRectF(x, area.plot.top(), 0.75, area.plot.height()), line);
            paintCentred(painter, {x - 40, area.plot.bottom() + 5, 80, 18}, text,
                         {label, ink, Qt::AlignHCenter});
        }
    }
}

} // namespace salkku::painting
