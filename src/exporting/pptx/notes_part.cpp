// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/notes_part.h"

#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

namespace {

// A notes page is 540 × 720 pt: the slide's picture above, the notes below.
const SlideBox imageBox{60, 54, 420, 236};
const SlideBox notesBox{54, 320, 432, 340};

void writePlace(Xml& xml, const SlideBox& box) {
    const auto properties = xml.element("p:spPr");
    writeTransform(xml, "a:xfrm", box);
    const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.leaf("a:avLst");
}

void writeImage(Xml& xml, ShapeContext& context) {
    const auto shape = xml.element("p:sp");
    {
        const auto names = xml.element("p:nvSpPr");
        xml.leaf("p:cNvPr", {{"id", context.takeId()}, {"name", QStringLiteral("Slide image")}});
        {
            const auto properties = xml.element("p:cNvSpPr");
            xml.leaf("a:spLocks", {{"noGrp", QStringLiteral("1")},
                                   {"noRot", QStringLiteral("1")},
                                   {"noChangeAspect", QStringLiteral("1")}});
        }
        const auto own = xml.element("p:nvPr");
        xml.leaf("p:ph", {{"type", QStringLiteral("sldImg")}});
    }
    writePlace(xml, imageBox);
}

void writeNotes(Xml& xml, ShapeContext& context, const QString& heading, const QStringList& lines) {
    const auto shape = xml.element("p:sp");
    writePlaceholderName(xml, context, QStringLiteral("Notes"), "body", 1);
    writePlace(xml, notesBox);
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    writeLine(xml, context, heading, {12, true, {}, false});
    for (const QString& line : lines) writeLine(xml, context, line, {12, false, {}, false});
}

void writeTree(Xml& xml, const QString& language, const QString& heading, const QStringList& lines) {
    ShapeContext context{language};
    const auto tree = xml.element("p:spTree");
    writeTreeStart(xml);
    writeImage(xml, context);
    writeNotes(xml, context, heading, lines);
}

} // namespace

QByteArray notesMasterXml(const QString& language) {
    Xml xml;
    {
        const auto root = presentationRoot(xml, "p:notesMaster");
        {
            const auto common = xml.element("p:cSld");
            writeTree(xml, language, {}, {});
        }
        writeColourMap(xml);
    }
    return xml.take();
}

QByteArray notesXml(const QString& heading, const QStringList& sources, const QString& language) {
    Xml xml;
    {
        const auto root = presentationRoot(xml, "p:notes");
        {
            const auto common = xml.element("p:cSld");
            writeTree(xml, language, heading, sources);
        }
        const auto map = xml.element("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    return xml.take();
}

} // namespace salkku::pptx
