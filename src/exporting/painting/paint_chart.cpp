// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/painting/paint_blocks.h"

#include "exporting/chart_look.h"
#include "exporting/layout/text_width.h"
#include "exporting/painting/chart_area.h"
#include "exporting/painting/pen_box.h"

#include <QPainterPath>
#include <algorithm>

namespace salkku::painting {

namespace {

constexpr TextStyle label{12, false};

class BarPainter {
public:
    BarPainter(QPainter& painter, const ChartArea& area, const ChartBlock& chart, Language language,
               const PageLook& look)
        : m_painter(painter)
        , m_area(area)
        , m_chart(chart)
        , m_language(language)
        , m_look(look)
        , m_band(area.plot.height() / static_cast<double>(std::max<qsizetype>(1, chart.categories.size()))) {}

    void paint() {
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const double top = m_area.plot.top() + m_band * static_cast<double>(i);
            const QRectF name(m_area.outer.left(), top, m_area.plot.left() - m_area.outer.left() - 8, m_band);
            paintCentred(m_painter, name, m_chart.categories[i],
                         {label, colourOf(m_look.text), Qt::AlignRight});
            paintBars(i, QRectF(m_area.plot.left(), top + m_band * 0.16, m_area.plot.width(), m_band * 0.68));
        }
    }

private:
    std::optional<double> valueOf(std::size_t series, qsizetype category) const {
        const auto& values = m_chart.series[series].values;
        const auto at = static_cast<std::size_t>(category);
        return at < values.size() ? values[at] : std::nullopt;
    }

    void paintBars(qsizetype category, const QRectF& band) {
        const bool isStacked = m_chart.kind == ChartKind::StackedBars;
        const double height =
            isStacked ? band.height() : band.height() / static_cast<double>(m_chart.series.size());
        double x = band.left();
        double y = band.top();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const auto value = valueOf(i, category);
            const QRectF bar(x, y, m_area.along(value.value_or(0)), height);
            if (value) paintBar(bar, i, *value, isStacked);
            (isStacked ? x : y) += isStacked ? bar.width() : height;
        }
    }

    void paintBar(const QRectF& bar, std::size_t series, double value, bool isStacked) {
        m_painter.fillRect(bar, colourOf(seriesColour(m_chart, series)));
        const QString text = chartValueText(value, m_chart.unit, m_language);
        if (!isStacked) {
            const QRectF behind(bar.right() + 5, bar.top(), 90, bar.height());
            paintCentred(m_painter, behind, text, {label, colourOf(m_look.text)});
        } else if (textWidth(text, label) <= bar.width()) {
            paintCentred(m_painter, bar, text,
                         {label, colourOf(seriesInk(m_chart, series)), Qt::AlignHCenter});
        }
    }

    QPainter& m_painter;
    const ChartArea& m_area;
    const ChartBlock& m_chart;
    Language m_language;
    const PageLook& m_look;
    double m_band;
};

// Lines differ by the shape of their points, too.
void paintPoint(QPainter& painter, const QPointF& at, std::size_t series) {
    constexpr double r = 4;
    switch (series % 4) {
    case 0:
        return painter.drawEllipse(at, r, r);
    case 1:
        return painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
    case 2:
        return painter.drawPolygon(QPolygonF({{at.x(), at.y() - r - 1},
                                              {at.x() + r + 1, at.y()},
                                              {at.x(), at.y() + r + 1},
                                              {at.x() - r - 1, at.y()}}));
    default:
        return painter.drawPolygon(
            QPolygonF({{at.x(), at.y() - r - 1}, {at.x() + r, at.y() + r}, {at.x() - r, at.y() + r}}));
    }
}

class LinePainter {
public:
    LinePainter(QPainter& painter, const ChartArea& area, const ChartBlock& chart, const PageLook& look)
        : m_painter(painter)
        , m_area(area)
        , m_chart(chart)
        , m_look(look) {}

    void paint() {
        paintCategories();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) paintSeries(i);
    }

private:
    double step() const {
        return m_area.plot.width() / static_cast<double>(std::max<qsizetype>(1, m_chart.categories.size()));
    }
    double x(qsizetype category) const {
        return m_area.plot.left() + step() * (static_cast<double>(category) + 0.5);
    }

    // As many labels as have room.
    void paintCategories() {
        double widest = 1;
        for (const QString& category : m_chart.categories)
            widest = std::max(widest, textWidth(category, label) + 8);
        const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(widest / step())));
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            if ((m_chart.categories.size() - 1 - i) % every != 0) continue;
            const QRectF box(x(i) - widest / 2, m_area.plot.bottom() + 6, widest, 18);
            paintCentred(m_painter, box, m_chart.categories[i],
                         {label, colourOf(m_look.text), Qt::AlignHCenter});
        }
    }

    void paintSeries(std::size_t series) {
        const QColor colour = colourOf(seriesColour(m_chart, series));
        const auto& values = m_chart.series[series].values;
        std::optional<QPointF> before;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i]) {
                before.reset();
                continue;
            }
            const QPointF at(x(static_cast<qsizetype>(i)), m_area.plot.bottom() - m_area.up(*values[i]));
            m_painter.setPen(QPen(colour, 2.25));
            if (before) m_painter.drawLine(*before, at);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            paintPoint(m_painter, at, series);
            before = at;
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter& m_painter;
    const ChartArea& m_area;
    const ChartBlock& m_chart;
    const PageLook& m_look;
};

} // namespace

void paintChart(QPainter& painter, const PlacedChart& placed, Language language, const PageLook& look) {
    const ChartBlock& chart = placed.chart;
    const ChartArea area = chartAreaOf(placed);
    paintKey(painter, area, chart, look);
    paintGrid(painter, area, chart, language, look);
    if (chart.kind == ChartKind::Lines)
        LinePainter(painter, area, chart, look).paint();
    else
        BarPainter(painter, area, chart, language, look).paint();
}

} // namespace salkku::painting
