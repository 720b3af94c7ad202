// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/chart_parts.h"
#include "exporting/pptx/palette.h"
#include "exporting/pptx/scheme.h"

namespace salkku::pptx {

namespace {

bool hasLines(const ChartContext& context) {
    return context.chart.kind == ChartKind::Lines;
}

void writeLine(Xml& xml, const char* colour) {
    const auto shape = xml.element("c:spPr");
    const auto line = xml.element("a:ln", {{"w", QStringLiteral("9525")}});
    writeFill(xml, QLatin1String(colour));
}

// Bars that end at the last gridline need room behind them for their label.
double axisEnd(const ChartContext& context) {
    const bool hasLabelsBehind = context.chart.kind == ChartKind::Bars;
    return context.axis.maximum * (hasLabelsBehind ? 1.05 : 1);
}

void writeScaling(Xml& xml, const char* orientation, const ChartContext* valueContext) {
    const auto scaling = xml.element("c:scaling");
    writeValue(xml, "c:orientation", QLatin1String(orientation));
    if (!valueContext) return;
    writeValue(xml, "c:max", QString::number(axisEnd(*valueContext)));
    writeValue(xml, "c:min", QStringLiteral("0"));
}

void writeNoTicks(Xml& xml, const char* labels) {
    writeValue(xml, "c:majorTickMark", QStringLiteral("none"));
    writeValue(xml, "c:minorTickMark", QStringLiteral("none"));
    writeValue(xml, "c:tickLblPos", QLatin1String(labels));
}

// The first category of bars stands at the top, as in the tables.
void writeCategoryAxis(Xml& xml, const ChartContext& context) {
    const auto axis = xml.element("c:catAx");
    writeValue(xml, "c:axId", QLatin1String(categoryAxis));
    writeScaling(xml, hasLines(context) ? "minMax" : "maxMin", nullptr);
    writeValue(xml, "c:delete", QStringLiteral("0"));
    writeValue(xml, "c:axPos", QLatin1String(hasLines(context) ? "b" : "l"));
    writeNoTicks(xml, "low");
    writeLine(xml, palette::muted);
    writeChartText(xml, context.language, QLatin1String(scheme::text));
    writeValue(xml, "c:crossAx", QLatin1String(valueAxis));
    writeValue(xml, "c:crosses", QStringLiteral("autoZero"));
    writeValue(xml, "c:auto", QStringLiteral("0"));
    writeValue(xml, "c:lblAlgn", QStringLiteral("ctr"));
    writeValue(xml, "c:lblOffset", QStringLiteral("60"));
    if (!hasLines(context)) writeValue(xml, "c:tickLblSkip", QStringLiteral("1"));
    writeValue(xml, "c:noMultiLvlLbl", QStringLiteral("1"));
}

void writeValueAxis(Xml& xml, const ChartContext& context) {
    const auto axis = xml.element("c:valAx");
    writeValue(xml, "c:axId", QLatin1String(valueAxis));
    writeScaling(xml, "minMax", &context);
    writeValue(xml, "c:delete", QStringLiteral("0"));
    writeValue(xml, "c:axPos", QLatin1String(hasLines(context) ? "l" : "b"));
    {
        const auto grid = xml.element("c:majorGridlines");
        writeLine(xml, palette::line);
    }
    const bool isPercent = context.chart.unit == ChartUnit::Percent;
    const QString format =
        isPercent ? QString(context.numberFormat).replace(QLatin1String("0.0"), QLatin1String("0"))
                  : context.numberFormat;
    xml.leaf("c:numFmt", {{"formatCode", format}, {"sourceLinked", QStringLiteral("0")}});
    writeNoTicks(xml, "nextTo");
    {
        const auto shape = xml.element("c:spPr");
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    writeChartText(xml, context.language, QLatin1String(scheme::muted));
    writeValue(xml, "c:crossAx", QLatin1String(categoryAxis));
    writeValue(xml, "c:crosses", QLatin1String(hasLines(context) ? "autoZero" : "max"));
    if (hasLines(context)) writeValue(xml, "c:crossBetween", QStringLiteral("between"));
    writeValue(xml, "c:majorUnit", QString::number(context.axis.step));
}

} // namespace

void writeAxes(Xml& xml, const ChartContext& context) {
    writeCategoryAxis(xml, context);
    writeValueAxis(xml, context);
}

} // namespace salkku::pptx
