// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/chart_part.h"

#include "exporting/pptx/palette.h"

#include <array>

namespace salkku::pptx {

namespace {

constexpr double labelSize = 12;
const char* const categoryAxis = "111111111";
const char* const valueAxis = "222222222";
constexpr std::array seriesColours = {"1F5FA8", "7DB4F0", "5B6776", "1B7F4F"};

// English writes "5%", Finnish and Swedish "5 %".
QString percentFormat(const QString& language) {
    return language.startsWith(QLatin1String("en")) ? QStringLiteral("0\"%\"")
                                                    : QStringLiteral("0\"\u00a0%\"");
}

void value(Xml& xml, const char* name, const QString& text) {
    xml.leaf(name, {{"val", text}});
}

void writeTextStyle(Xml& xml, const QString& language, const char* colour) {
    const auto text = xml.element("c:txPr");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    const auto paragraph = xml.element("a:p");
    {
        const auto properties = xml.element("a:pPr");
        const auto run = xml.element("a:defRPr", {{"sz", hundredths(labelSize)}, {"b", QStringLiteral("0")}});
        writeFill(xml, QLatin1String(colour));
    }
    xml.leaf("a:endParaRPr", {{"lang", language}});
}

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
    value(xml, "c:ptCount", QStringLiteral("1"));
    writePoint(xml, 0, series.name);
}

void writeCategories(Xml& xml, const QStringList& categories) {
    const auto element = xml.element("c:cat");
    const auto reference = xml.element("c:strRef");
    xml.textElement("c:f", cells(0, categories.size()));
    const auto cache = xml.element("c:strCache");
    value(xml, "c:ptCount", QString::number(categories.size()));
    for (qsizetype i = 0; i < categories.size(); ++i)
        writePoint(xml, static_cast<std::size_t>(i), categories[i]);
}

void writeValues(Xml& xml, const ChartSeries& series, std::size_t index, const QString& language) {
    const auto element = xml.element("c:val");
    const auto reference = xml.element("c:numRef");
    xml.textElement("c:f", cells(index + 1, static_cast<qsizetype>(series.values.size())));
    const auto cache = xml.element("c:numCache");
    xml.textElement("c:formatCode", percentFormat(language));
    value(xml, "c:ptCount", QString::number(series.values.size()));
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (series.values[i]) writePoint(xml, i, QString::number(*series.values[i]));
}

void writeDataLabels(Xml& xml, const QString& language) {
    const auto labels = xml.element("c:dLbls");
    xml.leaf("c:numFmt", {{"formatCode", percentFormat(language)}, {"sourceLinked", QStringLiteral("0")}});
    {
        const auto shape = xml.element("c:spPr");
        xml.leaf("a:noFill");
    }
    writeTextStyle(xml, language, palette::text);
    value(xml, "c:dLblPos", QStringLiteral("outEnd"));
    value(xml, "c:showLegendKey", QStringLiteral("0"));
    value(xml, "c:showVal", QStringLiteral("1"));
    for (const char* hidden : {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
        value(xml, hidden, QStringLiteral("0"));
}

void writeSeries(Xml& xml, const BarChartBlock& chart, std::size_t index, const QString& language) {
    const auto element = xml.element("c:ser");
    value(xml, "c:idx", QString::number(index));
    value(xml, "c:order", QString::number(index));
    writeSeriesName(xml, chart.series[index], index);
    {
        const auto shape = xml.element("c:spPr");
        writeFill(xml, QLatin1String(seriesColours[index % seriesColours.size()]));
    }
    value(xml, "c:invertIfNegative", QStringLiteral("0"));
    writeDataLabels(xml, language);
    writeCategories(xml, chart.categories);
    writeValues(xml, chart.series[index], index, language);
}

void writeBars(Xml& xml, const BarChartBlock& chart, const QString& language) {
    const auto bars = xml.element("c:barChart");
    value(xml, "c:barDir", QStringLiteral("bar"));
    value(xml, "c:grouping", QStringLiteral("clustered"));
    value(xml, "c:varyColors", QStringLiteral("0"));
    for (std::size_t i = 0; i < chart.series.size(); ++i) writeSeries(xml, chart, i, language);
    value(xml, "c:gapWidth", QStringLiteral("45"));
    value(xml, "c:axId", QLatin1String(categoryAxis));
    value(xml, "c:axId", QLatin1String(valueAxis));
}

void writeLine(Xml& xml, const char* colour) {
    const auto shape = xml.element("c:spPr");
    const auto line = xml.element("a:ln", {{"w", QStringLiteral("9525")}});
    writeFill(xml, QLatin1String(colour));
}

void writeAxisCommon(Xml& xml, const char* id, const char* orientation, const char* position) {
    value(xml, "c:axId", QLatin1String(id));
    {
        const auto scaling = xml.element("c:scaling");
        value(xml, "c:orientation", QLatin1String(orientation));
        if (id == valueAxis) {
            // Room behind 100 for the label of a full bar.
            value(xml, "c:max", QStringLiteral("105"));
            value(xml, "c:min", QStringLiteral("0"));
        }
    }
    value(xml, "c:delete", QStringLiteral("0"));
    value(xml, "c:axPos", QLatin1String(position));
}

// The first category stands at the top, as in the tables.
void writeCategoryAxis(Xml& xml, const QString& language) {
    const auto axis = xml.element("c:catAx");
    writeAxisCommon(xml, categoryAxis, "maxMin", "l");
    value(xml, "c:majorTickMark", QStringLiteral("none"));
    value(xml, "c:minorTickMark", QStringLiteral("none"));
    value(xml, "c:tickLblPos", QStringLiteral("low"));
    writeLine(xml, palette::muted);
    writeTextStyle(xml, language, palette::text);
    value(xml, "c:crossAx", QLatin1String(valueAxis));
    value(xml, "c:crosses", QStringLiteral("autoZero"));
    value(xml, "c:auto", QStringLiteral("0"));
    value(xml, "c:lblAlgn", QStringLiteral("ctr"));
    value(xml, "c:lblOffset", QStringLiteral("60"));
    value(xml, "c:tickLblSkip", QStringLiteral("1"));
    value(xml, "c:noMultiLvlLbl", QStringLiteral("1"));
}

void writeValueAxis(Xml& xml, const QString& language) {
    const auto axis = xml.element("c:valAx");
    writeAxisCommon(xml, valueAxis, "minMax", "b");
    {
        const auto grid = xml.element("c:majorGridlines");
        writeLine(xml, palette::line);
    }
    xml.leaf("c:numFmt", {{"formatCode", percentFormat(language)}, {"sourceLinked", QStringLiteral("0")}});
    value(xml, "c:majorTickMark", QStringLiteral("none"));
    value(xml, "c:minorTickMark", QStringLiteral("none"));
    value(xml, "c:tickLblPos", QStringLiteral("nextTo"));
    {
        const auto shape = xml.element("c:spPr");
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    writeTextStyle(xml, language, palette::muted);
    value(xml, "c:crossAx", QLatin1String(categoryAxis));
    value(xml, "c:crosses", QStringLiteral("max"));
    value(xml, "c:majorUnit", QStringLiteral("20"));
}

void writePlot(Xml& xml, const BarChartBlock& chart, const QString& language) {
    const auto element = xml.element("c:chart");
    value(xml, "c:autoTitleDeleted", QStringLiteral("1"));
    {
        const auto area = xml.element("c:plotArea");
        xml.leaf("c:layout");
        writeBars(xml, chart, language);
        writeCategoryAxis(xml, language);
        writeValueAxis(xml, language);
    }
    if (chart.series.size() > 1) {
        const auto legend = xml.element("c:legend");
        value(xml, "c:legendPos", QStringLiteral("t"));
        value(xml, "c:overlay", QStringLiteral("0"));
        writeTextStyle(xml, language, palette::text);
    }
    value(xml, "c:plotVisOnly", QStringLiteral("1"));
    value(xml, "c:dispBlanksAs", QStringLiteral("gap"));
}

} // namespace

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

QByteArray chartXml(const BarChartBlock& chart, const QString& language) {
    Xml xml;
    {
        const auto root = xml.element("c:chartSpace", {{"xmlns:c", QLatin1String(chartNamespace)},
                                                       {"xmlns:a", QLatin1String(drawingNamespace)},
                                                       {"xmlns:r", QLatin1String(relationshipNamespace)}});
        value(xml, "c:date1904", QStringLiteral("0"));
        value(xml, "c:lang", language);
        value(xml, "c:roundedCorners", QStringLiteral("0"));
        writePlot(xml, chart, language);
        {
            const auto shape = xml.element("c:spPr");
            xml.leaf("a:noFill");
        }
        writeTextStyle(xml, language, palette::text);
        const auto sheet = xml.element("c:externalData", {{"r:id", QStringLiteral("rId1")}});
        value(xml, "c:autoUpdate", QStringLiteral("0"));
    }
    return xml.take();
}

} // namespace salkku::pptx
