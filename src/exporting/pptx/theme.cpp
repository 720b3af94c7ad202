// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/theme.h"

#include "exporting/layout/text_width.h"
#include "exporting/light_look.h"
#include "exporting/pptx/palette.h"
#include "exporting/pptx/xml.h"

namespace salkku::pptx {

namespace {

void writeColour(Xml& xml, const char* slot, const QString& colour) {
    const auto element = xml.element(slot);
    xml.leaf("a:srgbClr", {{"val", colour}});
}

void writeColours(Xml& xml) {
    const auto scheme = xml.element("a:clrScheme", {{"name", QStringLiteral("Salkku")}});
    writeColour(xml, "a:dk1", QLatin1String(palette::text));
    writeColour(xml, "a:lt1", QLatin1String(palette::white));
    writeColour(xml, "a:dk2", QLatin1String(palette::muted));
    writeColour(xml, "a:lt2", QLatin1String(palette::accentGround));
    writeColour(xml, "a:accent1", QLatin1String(palette::accent));
    writeColour(xml, "a:accent2", lookOf(Light::Green).fill);
    writeColour(xml, "a:accent3", lookOf(Light::Yellow).fill);
    writeColour(xml, "a:accent4", lookOf(Light::Red).fill);
    writeColour(xml, "a:accent5", QStringLiteral("77818E"));
    writeColour(xml, "a:accent6", QStringLiteral("7DB4F0"));
    writeColour(xml, "a:hlink", QLatin1String(palette::accent));
    writeColour(xml, "a:folHlink", QLatin1String(palette::muted));
}

void writeFont(Xml& xml, const char* kind) {
    const auto font = xml.element(kind);
    xml.leaf("a:latin", {{"typeface", QLatin1String(slideFont)}});
    xml.leaf("a:ea", {{"typeface", QString()}});
    xml.leaf("a:cs", {{"typeface", QLatin1String(slideFont)}});
}

void writeFonts(Xml& xml) {
    const auto scheme = xml.element("a:fontScheme", {{"name", QStringLiteral("Salkku")}});
    writeFont(xml, "a:majorFont");
    writeFont(xml, "a:minorFont");
}

void writePlainFill(Xml& xml) {
    const auto fill = xml.element("a:solidFill");
    xml.leaf("a:schemeClr", {{"val", QStringLiteral("phClr")}});
}

void writeLineStyle(Xml& xml, const QString& width) {
    const auto line = xml.element("a:ln", {{"w", width}});
    writePlainFill(xml);
}

// The schema asks for three styles of each kind: subtle, moderate, intense. Ours are all plain.
void writeFormats(Xml& xml) {
    const auto scheme = xml.element("a:fmtScheme", {{"name", QStringLiteral("Salkku")}});
    {
        const auto fills = xml.element("a:fillStyleLst");
        for (int i = 0; i < 3; ++i) writePlainFill(xml);
    }
    {
        const auto lines = xml.element("a:lnStyleLst");
        for (const char* width : {"6350", "12700", "19050"}) writeLineStyle(xml, QLatin1String(width));
    }
    {
        const auto effects = xml.element("a:effectStyleLst");
        for (int i = 0; i < 3; ++i) {
            const auto style = xml.element("a:effectStyle");
            xml.leaf("a:effectLst");
        }
    }
    const auto grounds = xml.element("a:bgFillStyleLst");
    for (int i = 0; i < 3; ++i) writePlainFill(xml);
}

} // namespace

QByteArray themeXml() {
    Xml xml;
    {
        const auto theme = xml.element(
            "a:theme", {{"xmlns:a", QLatin1String(drawingNamespace)}, {"name", QStringLiteral("Salkku")}});
        const auto elements = xml.element("a:themeElements");
        writeColours(xml);
        writeFonts(xml);
        writeFormats(xml);
    }
    return xml.take();
}

} // namespace salkku::pptx
