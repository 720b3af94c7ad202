// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/chart_part.h"

#include "exporting/pptx/chart_parts.h"
#include "exporting/pptx/scheme.h"

namespace salkku::pptx {

namespace {

constexpr double labelSize = 12;

ChartContext contextOf(const ChartBlock& chart, const QString& language) {
    const Language numbers = languageFromCode(language.left(2)).value_or(Language::English);
    return {chart, language, chartNumberFormat(chart, numbers), axisOf(chart)};
}

void writeLegend(Xml& xml, const QString& language) {
    const auto legend = xml.element("c:legend");
    writeValue(xml, "c:legendPos", QStringLiteral("t"));
    writeValue(xml, "c:overlay", QStringLiteral("0"));
    writeChartText(xml, language, QLatin1String(scheme::text));
}

void writePlot(Xml& xml, const ChartContext& context) {
    const auto element = xml.element("c:chart");
    writeValue(xml, "c:autoTitleDeleted", QStringLiteral("1"));
    {
        const auto area = xml.element("c:plotArea");
        xml.leaf("c:layout");
        writeSeriesGroup(xml, context);
        writeAxes(xml, context);
    }
    if (context.chart.series.size() > 1) writeLegend(xml, context.language);
    writeValue(xml, "c:plotVisOnly", QStringLiteral("1"));
    writeValue(xml, "c:dispBlanksAs", QStringLiteral("gap"));
}

} // namespace

void writeValue(Xml& xml, const char* name, const QString& text) {
    xml.leaf(name, {{"val", text}});
}

void writeChartText(Xml& xml, const QString& language, const QString& colour) {
    const auto text = xml.element("c:txPr");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    const auto paragraph = xml.element("a:p");
    {
        const auto properties = xml.element("a:pPr");
        const auto run = xml.element("a:defRPr", {{"sz", hundredths(labelSize)}, {"b", QStringLiteral("0")}});
        writeFill(xml, colour);
    }
    xml.leaf("a:endParaRPr", {{"lang", language}});
}

void writeChartFrame(Xml& xml, ShapeContext& context, const PlacedChart& chart,
                     const QString& relationshipId) {
    const auto frame = xml.element("p:graphicFrame");
    {
        const auto names = xml.element("p:nvGraphicFramePr");
        const QString id = context.takeId();
        xml.leaf(
            "p:cNvPr",
            {{"id", id}, {"name", QStringLiteral("Chart %1").arg(id)}, {"descr", chart.chart.description}});
        xml.leaf("p:cNvGraphicFramePr");
        xml.leaf("p:nvPr");
    }
    writeTransform(xml, "p:xfrm", chart.box);
    const auto graphic = xml.element("a:graphic");
    const auto data = xml.element("a:graphicData", {{"uri", QLatin1String(chartNamespace)}});
    xml.leaf("c:chart", {{"xmlns:c", QLatin1String(chartNamespace)}, {"r:id", relationshipId}});
}

QByteArray chartXml(const ChartBlock& chart, const QString& language) {
    Xml xml;
    {
        const auto root = xml.element("c:chartSpace", {{"xmlns:c", QLatin1String(chartNamespace)},
                                                       {"xmlns:a", QLatin1String(drawingNamespace)},
                                                       {"xmlns:r", QLatin1String(relationshipNamespace)}});
        writeValue(xml, "c:date1904", QStringLiteral("0"));
        writeValue(xml, "c:lang", language);
        writeValue(xml, "c:roundedCorners", QStringLiteral("0"));
        writePlot(xml, contextOf(chart, language));
        {
            const auto shape = xml.element("c:spPr");
            xml.leaf("a:noFill");
        }
        writeChartText(xml, language, QLatin1String(scheme::text));
        const auto sheet = xml.element("c:externalData", {{"r:id", QStringLiteral("rId1")}});
        writeValue(xml, "c:autoUpdate", QStringLiteral("0"));
    }
    return xml.take();
}

} // namespace salkku::pptx
