// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/table_style.h"

#include "exporting/pptx/scheme.h"
#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

namespace {

void writeGap(Xml& xml, const char* side) {
    constexpr double width = 1.5;
    const auto edge = xml.element(side);
    const auto line = xml.element("a:ln", {{"w", emu(width)}});
    writeFill(xml, QLatin1String(scheme::ground));
}

} // namespace

QByteArray tableStylesXml() {
    Xml xml;
    {
        const auto root = xml.element("a:tblStyleLst", {{"xmlns:a", QLatin1String(drawingNamespace)},
                                                        {"def", QLatin1String(plainTableStyle)}});
        const auto style = xml.element("a:tblStyle", {{"styleId", QLatin1String(lightsTableStyle)},
                                                      {"styleName", QStringLiteral("Salkku")}});
        const auto whole = xml.element("a:wholeTbl");
        const auto cell = xml.element("a:tcStyle");
        const auto edges = xml.element("a:tcBdr");
        for (const char* side : {"a:left", "a:right", "a:top", "a:bottom", "a:insideH", "a:insideV"})
            writeGap(xml, side);
    }
    return xml.take();
}

} // namespace salkku::pptx
