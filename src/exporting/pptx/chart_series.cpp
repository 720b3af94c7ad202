// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/chart_parts.h"
#include "exporting/pptx/scheme.h"

#include <array>

namespace salkku::pptx {

namespace {

constexpr std::array markers = {"circle", "square", "diamond", "triangle"};

void writePoint(Xml& xml, std::size_t index, const QString& text) {
    const auto point = xml.element("c:pt", {{"idx", QString::number(index)}});
    xml.textElement("c:v", text);
}

// Sheet columns A to Z: far more series than a chart can show.
QString column(std::size_t index) {
    return QString(QChar(u'A' + static_cast<char16_t>(index)));
}

QString cells(std::size_t index, qsizetype rows) {
    return QStringLiteral("Data!$%1$2:$%1$%2").arg(column(index)).arg(rows + 1);
}

void writeSeriesName(Xml& xml, const ChartSeries& series, std::size_t index) {
    const auto text = xml.element("c:tx");
    const auto reference = xml.element("c:strRef");
    xml.textElement("c:f", QStringLiteral("Data!$%1$1").arg(column(index + 1)));
    const auto cache = xml.element("c:strCache");
    writeValue(xml, "c:ptCount", QStringLiteral("1"));
    writePoint(xml, 0, series.name);
}

void writeCategories(Xml& xml, const QStringList& categories) {
    const auto element = xml.element("c:cat");
    const auto reference = xml.element("c:strRef");
    xml.textElement("c:f", cells(0, categories.size()));
    const auto cache = xml.element("c:strCache");
    writeValue(xml, "c:ptCount", QString::number(categories.size()));
    for (qsizetype i = 0; i < categories.size(); ++i)
        writePoint(xml, static_cast<std::size_t>(i), categories[i]);
}

void writeValues(Xml& xml, const ChartContext& context, std::size_t index) {
    const ChartSeries& series = context.chart.series[index];
    const auto element = xml.element("c:val");
    const auto reference = xml.element("c:numRef");
    xml.textElement("c:f", cells(index + 1, static_cast<qsizetype>(series.values.size())));
    const auto cache = xml.element("c:numCache");
    xml.textElement("c:formatCode", context.numberFormat);
    writeValue(xml, "c:ptCount", QString::number(series.values.size()));
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (series.values[i]) writePoint(xml, i, QString::number(*series.values[i], 'g', 15));
}

void writeDataLabels(Xml& xml, const ChartContext& context, const char* position, const QString& ink) {
    const auto labels = xml.element("c:dLbls");
    xml.leaf("c:numFmt", {{"formatCode", context.numberFormat}, {"sourceLinked", QStringLiteral("0")}});
    {
        const auto shape = xml.element("c:spPr");
        xml.leaf("a:noFill");
    }
    writeChartText(xml, context.language, ink);
    writeValue(xml, "c:dLblPos", QLatin1String(position));
    writeValue(xml, "c:showLegendKey", QStringLiteral("0"));
    writeValue(xml, "c:showVal", QStringLiteral("1"));
    for (const char* hidden : {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
        writeValue(xml, hidden, QStringLiteral("0"));
}

void writeSeriesStart(Xml& xml, const ChartContext& context, std::size_t index) {
    writeValue(xml, "c:idx", QString::number(index));
    writeValue(xml, "c:order", QString::number(index));
    writeSeriesName(xml, context.chart.series[index], index);
}

void writeBarSeries(Xml& xml, const ChartContext& context, std::size_t index) {
    const auto element = xml.element("c:ser");
    const bool isStacked = context.chart.kind == ChartKind::StackedBars;
    writeSeriesStart(xml, context, index);
    {
        const auto shape = xml.element("c:spPr");
        writeFill(xml, seriesColour(context.chart, index));
    }
    writeValue(xml, "c:invertIfNegative", QStringLiteral("0"));
    writeDataLabels(xml, context, isStacked ? "ctr" : "outEnd",
                    isStacked ? seriesInk(context.chart, index) : QLatin1String(scheme::text));
    writeCategories(xml, context.chart.categories);
    writeValues(xml, context, index);
}

void writeMarker(Xml& xml, const QString& colour, std::size_t index) {
    const auto marker = xml.element("c:marker");
    writeValue(xml, "c:symbol", QLatin1String(markers[index % markers.size()]));
    writeValue(xml, "c:size", QStringLiteral("8"));
    const auto shape = xml.element("c:spPr");
    writeFill(xml, colour);
}

void writeLineSeries(Xml& xml, const ChartContext& context, std::size_t index) {
    const auto element = xml.element("c:ser");
    const QString colour = seriesColour(context.chart, index);
    writeSeriesStart(xml, context, index);
    {
        const auto shape = xml.element("c:spPr");
        const auto line = xml.element("a:ln", {{"w", emu(2.25)}});
        writeFill(xml, colour);
    }
    writeMarker(xml, colour, index);
    writeCategories(xml, context.chart.categories);
    writeValues(xml, context, index);
    writeValue(xml, "c:smooth", QStringLiteral("0"));
}

void writeAxisIds(Xml& xml) {
    writeValue(xml, "c:axId", QLatin1String(categoryAxis));
    writeValue(xml, "c:axId", QLatin1String(valueAxis));
}

void writeBars(Xml& xml, const ChartContext& context) {
    const bool isStacked = context.chart.kind == ChartKind::StackedBars;
    const auto bars = xml.element("c:barChart");
    writeValue(xml, "c:barDir", QStringLiteral("bar"));
    writeValue(xml, "c:grouping", QLatin1String(isStacked ? "stacked" : "clustered"));
    writeValue(xml, "c:varyColors", QStringLiteral("0"));
    for (std::size_t i = 0; i < context.chart.series.size(); ++i) writeBarSeries(xml, context, i);
    writeValue(xml, "c:gapWidth", QStringLiteral("45"));
    if (isStacked) writeValue(xml, "c:overlap", QStringLiteral("100"));
    writeAxisIds(xml);
}

void writeLines(Xml& xml, const ChartContext& context) {
    const auto lines = xml.element("c:lineChart");
    writeValue(xml, "c:grouping", QStringLiteral("standard"));
    writeValue(xml, "c:varyColors", QStringLiteral("0"));
    for (std::size_t i = 0; i < context.chart.series.size(); ++i) writeLineSeries(xml, context, i);
    writeValue(xml, "c:marker", QStringLiteral("1"));
    writeAxisIds(xml);
}

} // namespace

void writeSeriesGroup(Xml& xml, const ChartContext& context) {
    if (context.chart.kind == ChartKind::Lines)
        writeLines(xml, context);
    else
        writeBars(xml, context);
}

} // namespace salkku::pptx
