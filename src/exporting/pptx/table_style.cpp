// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/table_style.h"

#include "exporting/pptx/palette.h"
#include "exporting/pptx/scheme.h"
#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

namespace {

void writeEdge(Xml& xml, const char* side, double width, const char* colour) {
    const auto edge = xml.element(side);
    const auto line = xml.element("a:ln", {{"w", emu(width)}});
    writeFill(xml, QLatin1String(colour));
}

void writeNoEdge(Xml& xml, const char* side) {
    const auto edge = xml.element(side);
    const auto line = xml.element("a:ln", {{"w", QStringLiteral("0")}});
    xml.leaf("a:noFill");
}

void writeText(Xml& xml) {
    const auto text = xml.element("a:tcTxStyle");
    {
        const auto font = xml.element("a:fontRef", {{"idx", QStringLiteral("minor")}});
        xml.leaf("a:prstClr", {{"val", QStringLiteral("black")}});
    }
    xml.leaf("a:schemeClr", {{"val", QLatin1String(scheme::text)}});
}

void writeLines(Xml& xml) {
    const auto cell = xml.element("a:tcStyle");
    const auto edges = xml.element("a:tcBdr");
    for (const char* side : {"a:left", "a:right"}) writeNoEdge(xml, side);
    for (const char* side : {"a:top", "a:bottom", "a:insideH"})
        writeEdge(xml, side, lineWidth, palette::line);
    writeNoEdge(xml, "a:insideV");
}

void writeGaps(Xml& xml) {
    const auto cell = xml.element("a:tcStyle");
    const auto edges = xml.element("a:tcBdr");
    for (const char* side : {"a:left", "a:right", "a:top", "a:bottom", "a:insideH", "a:insideV"})
        writeEdge(xml, side, gapWidth, scheme::ground);
}

void writeLinesStyle(Xml& xml) {
    const auto style = xml.element("a:tblStyle", {{"styleId", QLatin1String(linesTableStyle)},
                                                  {"styleName", QStringLiteral("Salkku 1")}});
    const auto whole = xml.element("a:wholeTbl");
    writeText(xml);
    writeLines(xml);
}

void writeLightsStyle(Xml& xml) {
    const auto style = xml.element("a:tblStyle", {{"styleId", QLatin1String(lightsTableStyle)},
                                                  {"styleName", QStringLiteral("Salkku 2")}});
    {
        const auto whole = xml.element("a:wholeTbl");
        writeText(xml);
        writeGaps(xml);
    }
    for (const char* part : {"a:firstCol", "a:firstRow"}) {
        const auto edge = xml.element(part);
        writeLines(xml);
    }
}

} // namespace

QByteArray tableStylesXml() {
    Xml xml;
    {
        const auto root = xml.element("a:tblStyleLst", {{"xmlns:a", QLatin1String(drawingNamespace)},
                                                        {"def", QLatin1String(linesTableStyle)}});
        writeLinesStyle(xml);
        writeLightsStyle(xml);
    }
    return xml.take();
}

} // namespace salkku::pptx
