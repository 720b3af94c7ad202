// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/chart_look.h"
#include "exporting/html/blocks.h"
#include "exporting/light_look.h"
#include "exporting/visible_text.h"

namespace salkku::html {

namespace {

constexpr double width = 720;
constexpr double height = 300;
constexpr double left = 64;
constexpr double right = 44;
constexpr double top = 16;
constexpr double bottom = 32;

QString number(double value) {
    return QString::number(value, 'f', 1);
}

// The class gives a series its colour, in the light and in the dark.
QString seriesClass(const ChartBlock& chart, std::size_t series) {
    const auto& light = chart.series[series].light;
    return light ? QStringLiteral("light ") + lightId(*light) : QStringLiteral("s%1").arg(series % 6);
}

class LineDrawing {
public:
    LineDrawing(Html& html, const ChartBlock& chart, Language language)
        : m_html(html)
        , m_chart(chart)
        , m_language(language)
        , m_axis(axisOf(chart)) {}

    void write() {
        const auto drawing =
            m_html.element("svg", {{"viewBox", QStringLiteral("0 0 %1 %2").arg(width).arg(height)},
                                   {"class", QStringLiteral("lines")},
                                   {"role", QStringLiteral("img")},
                                   {"aria-label", m_chart.description}});
        for (double value = 0; value <= m_axis.maximum + 1e-9; value += m_axis.step) writeGridLine(value);
        writeCategories();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) writeSeries(i);
    }

private:
    double x(qsizetype index) const {
        const auto steps = static_cast<double>(std::max<qsizetype>(1, m_chart.categories.size() - 1));
        return left + (width - left - right) * static_cast<double>(index) / steps;
    }
    double y(double value) const {
        return height - bottom - (height - top - bottom) * value / m_axis.maximum;
    }

    void writeGridLine(double value) {
        const QString at = number(y(value));
        m_html.leaf("line", {{"x1", number(left)},
                             {"x2", number(width - right)},
                             {"y1", at},
                             {"y2", at},
                             {"class", QStringLiteral("grid")}});
        m_html.textElement(
            "text", chartValueText(value, m_chart.unit, m_language),
            {{"x", number(left - 8)}, {"y", number(y(value) + 4)}, {"text-anchor", QStringLiteral("end")}});
    }

    // As many labels as have room.
    void writeCategories() {
        const qsizetype all = m_chart.categories.size();
        const qsizetype every = std::max<qsizetype>(1, (all + 9) / 10);
        for (qsizetype i = 0; i < all; ++i)
            if ((all - 1 - i) % every == 0)
                m_html.textElement("text", m_chart.categories[i],
                                   {{"x", number(x(i))},
                                    {"y", number(height - 10)},
                                    {"text-anchor", QStringLiteral("middle")}});
    }

    void writeSeries(std::size_t index) {
        const auto group = m_html.element("g", {{"class", seriesClass(m_chart, index)}});
        QStringList points;
        const auto& values = m_chart.series[index].values;
        for (std::size_t i = 0; i <= values.size(); ++i) {
            if (i < values.size() && values[i]) {
                points << number(x(static_cast<qsizetype>(i))) + QLatin1Char(',') + number(y(*values[i]));
                continue;
            }
            // A period without a value leaves a gap.
            writeRun(points);
            points.clear();
        }
    }

    void writeRun(const QStringList& points) {
        if (points.isEmpty()) return;
        m_html.textElement("polyline", {}, {{"points", points.join(QLatin1Char(' '))}});
        for (const QString& point : points)
            m_html.textElement("circle", {},
                               {{"cx", point.section(QLatin1Char(','), 0, 0)},
                                {"cy", point.section(QLatin1Char(','), 1, 1)},
                                {"r", QStringLiteral("4")}});
    }

    Html& m_html;
    const ChartBlock& m_chart;
    Language m_language;
    ChartAxis m_axis;
};

void writeKey(Html& html, const ChartBlock& chart) {
    if (chart.series.size() < 2) return;
    const auto list = html.element("ul", {{"class", QStringLiteral("key")}});
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const auto item = html.element("li");
        html.textElement("span", chart.series[i].light ? lookOf(*chart.series[i].light).symbol : QString(),
                         {{"class", QStringLiteral("mark ") + seriesClass(chart, i)},
                          {"aria-hidden", QStringLiteral("true")}});
        html.text(QStringLiteral(" ") + chart.series[i].name);
    }
}

void writeBar(Html& html, const ChartBlock& chart, std::size_t series, double value, double maximum) {
    const QString size = number(100 * value / maximum);
    const auto bar = html.element("span", {{"class", QStringLiteral("bar ") + seriesClass(chart, series)},
                                           {"style", QStringLiteral("width:%1%").arg(size)},
                                           {"aria-hidden", QStringLiteral("true")}});
}

void writeBarRow(Html& html, const ChartBlock& chart, qsizetype category, double maximum, Language language) {
    const auto row = html.element("tr");
    html.textElement("th", chart.categories[category], {{"scope", QStringLiteral("row")}});
    const auto valueOf = [&](std::size_t series) {
        const auto at = static_cast<std::size_t>(category);
        const auto& values = chart.series[series].values;
        return at < values.size() ? values[at] : std::nullopt;
    };
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const auto value = valueOf(i);
        html.textElement("td", value ? chartValueText(*value, chart.unit, language) : QString(),
                         {{"class", QStringLiteral("number")}});
    }
    const auto cell = html.element("td", {{"class", QStringLiteral("bars")}});
    const auto bars = html.element(
        "div", {{"class", QLatin1String(chart.kind == ChartKind::StackedBars ? "stack" : "track")}});
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        if (const auto value = valueOf(i)) writeBar(html, chart, i, *value, maximum);
}

void writeBars(Html& html, const ChartBlock& chart, Language language, const QString& label) {
    const auto scroll = html.element("div", {{"class", QStringLiteral("scroll")},
                                             {"tabindex", QStringLiteral("0")},
                                             {"role", QStringLiteral("group")},
                                             {"aria-label", label}});
    const auto table = html.element("table", {{"class", QStringLiteral("chart")}});
    html.textElement("caption", label);
    {
        const auto head = html.element("thead");
        const auto row = html.element("tr");
        html.textElement("th", chart.categoryHeading, {{"scope", QStringLiteral("col")}});
        for (const ChartSeries& series : chart.series)
            html.textElement("th", series.name, {{"scope", QStringLiteral("col")}});
        html.textElement("td", QString());
    }
    const auto body = html.element("tbody");
    const double maximum = axisOf(chart).maximum;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) writeBarRow(html, chart, i, maximum, language);
}

} // namespace

// Bars stand beside their numbers. The values of lines follow as a table of the report.
void writeChart(Html& html, const ChartBlock& chart, Language language, const QString& caption) {
    writeKey(html, chart);
    if (chart.kind == ChartKind::Lines)
        LineDrawing(html, chart, language).write();
    else
        writeBars(html, chart, language, caption);
    html.line();
}

} // namespace salkku::html
