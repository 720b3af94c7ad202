// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/master.h"

#include "exporting/layout/slide_geometry.h"
#include "exporting/pptx/palette.h"
#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

namespace {

const SlideBox titleBox{geometry::margin, geometry::titleTop, geometry::contentWidth, 34};
const SlideBox bodyBox{geometry::margin, 82, geometry::contentWidth, geometry::contentBottom - 82};
const SlideBox titleSlideTitle{geometry::margin, 150, geometry::contentWidth, 100};
const SlideBox titleSlideSubtitle{geometry::margin, 280, geometry::contentWidth, 100};

struct Prompt {
    const char* name;
    const char* type; ///< of the placeholder
    int index;
    SlideBox box;
    const char* anchor; ///< "t" top, "ctr" middle, "b" bottom
    double size;
    bool bold;
    const char* colour;
    const char* alignment;
};

void writePromptStyle(Xml& xml, const Prompt& prompt) {
    const auto list = xml.element("a:lstStyle");
    const auto level = xml.element("a:lvl1pPr", {{"marL", QStringLiteral("0")},
                                                 {"indent", QStringLiteral("0")},
                                                 {"algn", QLatin1String(prompt.alignment)}});
    xml.leaf("a:buNone");
    const auto run = xml.element(
        "a:defRPr", {{"sz", hundredths(prompt.size)}, {"b", QString::number(prompt.bold ? 1 : 0)}});
    const auto fill = xml.element("a:solidFill");
    xml.leaf("a:schemeClr", {{"val", QLatin1String(prompt.colour)}});
}

void writeBodyProperties(Xml& xml, const char* anchor) {
    const auto body = xml.element("a:bodyPr", {{"vert", QStringLiteral("horz")},
                                               {"wrap", QStringLiteral("square")},
                                               {"lIns", QStringLiteral("0")},
                                               {"tIns", QStringLiteral("0")},
                                               {"rIns", QStringLiteral("0")},
                                               {"bIns", QStringLiteral("0")},
                                               {"anchor", QLatin1String(anchor)}});
    xml.leaf("a:noAutofit");
}

void writeField(Xml& xml, const ShapeContext& context) {
    const auto paragraph = xml.element("a:p");
    const auto field = xml.element("a:fld", {{"id", QStringLiteral("{7A4E8F52-1D0B-4C8B-9A55-2B61F2D4C9E1}")},
                                             {"type", QStringLiteral("slidenum")}});
    xml.leaf("a:rPr", {{"lang", context.language}});
    xml.textElement("a:t", QStringLiteral("‹#›"));
}

void writePrompt(Xml& xml, ShapeContext& context, const Prompt& prompt) {
    const auto shape = xml.element("p:sp");
    writePlaceholderName(xml, context, QLatin1String(prompt.name), prompt.type, prompt.index);
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", prompt.box);
        const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        xml.leaf("a:avLst");
    }
    const auto text = xml.element("p:txBody");
    writeBodyProperties(xml, prompt.anchor);
    writePromptStyle(xml, prompt);
    if (prompt.index == placeholder::slideNumber)
        writeField(xml, context);
    else
        writeLine(xml, context, QString());
}

Prompt footerPrompt(const char* colour) {
    return {"Footer", "ftr", placeholder::footer, geometry::footer, "ctr", 12, false, colour, "l"};
}

Prompt numberPrompt(const char* colour) {
    return {"Slide number", "sldNum", placeholder::slideNumber, geometry::slideNumber, "ctr", 12, false,
            colour,         "r"};
}

Prompt titlePrompt() {
    return {"Title", "title", 0, titleBox, "t", 26, true, "tx1", "l"};
}

void writeRule(Xml& xml, ShapeContext& context) {
    const auto shape = xml.element("p:cxnSp");
    {
        const auto names = xml.element("p:nvCxnSpPr");
        xml.leaf("p:cNvPr", {{"id", context.takeId()}, {"name", QStringLiteral("Rule")}});
        xml.leaf("p:cNvCxnSpPr");
        const auto own = xml.element("p:nvPr", {{"userDrawn", QStringLiteral("1")}});
    }
    const auto properties = xml.element("p:spPr");
    writeTransform(xml, "a:xfrm", {geometry::margin, geometry::footerRule, geometry::contentWidth, 0});
    {
        const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("line")}});
        xml.leaf("a:avLst");
    }
    const auto line = xml.element("a:ln", {{"w", QStringLiteral("9525")}});
    writeFill(xml, QLatin1String(palette::line));
}

void writeGround(Xml& xml, const char* colour) {
    const auto ground = xml.element("p:bg");
    const auto properties = xml.element("p:bgPr");
    {
        const auto fill = xml.element("a:solidFill");
        xml.leaf("a:schemeClr", {{"val", QLatin1String(colour)}});
    }
    xml.leaf("a:effectLst");
}

struct Level {
    const char* element;
    double indent;
    double size;
    QChar bullet;
};

void writeBulletLevel(Xml& xml, const Level& level) {
    const auto element = xml.element(level.element, {{"marL", emu(level.indent)}, {"indent", emu(-16)}});
    {
        const auto colour = xml.element("a:buClr");
        xml.leaf("a:schemeClr", {{"val", QStringLiteral("accent1")}});
    }
    xml.leaf("a:buFont", {{"typeface", QStringLiteral("Arial")}});
    xml.leaf("a:buChar", {{"char", level.bullet}});
    const auto run = xml.element("a:defRPr", {{"sz", hundredths(level.size)}});
    const auto fill = xml.element("a:solidFill");
    xml.leaf("a:schemeClr", {{"val", QStringLiteral("tx1")}});
}

void writeTextStyles(Xml& xml) {
    const auto styles = xml.element("p:txStyles");
    {
        const auto title = xml.element("p:titleStyle");
        const auto level = xml.element("a:lvl1pPr", {{"algn", QStringLiteral("l")}});
        xml.leaf("a:buNone");
        const auto run =
            xml.element("a:defRPr", {{"sz", QStringLiteral("2600")}, {"b", QStringLiteral("1")}});
        xml.leaf("a:latin", {{"typeface", QStringLiteral("+mj-lt")}});
    }
    {
        const auto body = xml.element("p:bodyStyle");
        writeBulletLevel(xml, {"a:lvl1pPr", 20, 20, QChar(0x2022)});
        writeBulletLevel(xml, {"a:lvl2pPr", 40, 18, QChar(0x2013)});
    }
    const auto other = xml.element("p:otherStyle");
    const auto level = xml.element("a:lvl1pPr");
    const auto run = xml.element("a:defRPr", {{"sz", QStringLiteral("1200")}});
    xml.leaf("a:latin", {{"typeface", QStringLiteral("+mn-lt")}});
}

void writeBodyPrompt(Xml& xml, ShapeContext& context) {
    const auto shape = xml.element("p:sp");
    writePlaceholderName(xml, context, QStringLiteral("Text"), "body", placeholder::body);
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", bodyBox);
        const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        xml.leaf("a:avLst");
    }
    const auto text = xml.element("p:txBody");
    writeBodyProperties(xml, "t");
    xml.leaf("a:lstStyle");
    writeLine(xml, context, QString());
}

// A short bar over the title.
void writeBar(Xml& xml, ShapeContext& context) {
    const auto shape = xml.element("p:sp");
    {
        const auto names = xml.element("p:nvSpPr");
        xml.leaf("p:cNvPr", {{"id", context.takeId()}, {"name", QStringLiteral("Bar")}});
        xml.leaf("p:cNvSpPr");
        xml.leaf("p:nvPr", {{"userDrawn", QStringLiteral("1")}});
    }
    const auto properties = xml.element("p:spPr");
    writeTransform(xml, "a:xfrm", {geometry::margin, titleSlideTitle.y - 22, 72, 5});
    {
        const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        xml.leaf("a:avLst");
    }
    const auto fill = xml.element("a:solidFill");
    xml.leaf("a:schemeClr", {{"val", QStringLiteral("accent6")}});
}

void writeTitleLayout(Xml& xml, ShapeContext& context) {
    writeBar(xml, context);
    writePrompt(xml, context, {"Title", "ctrTitle", 0, titleSlideTitle, "b", 40, true, "bg1", "l"});
    writePrompt(xml, context,
                {"Subtitle", "subTitle", placeholder::body, titleSlideSubtitle, "t", 20, false, "bg1", "l"});
    writePrompt(xml, context, footerPrompt("bg1"));
    writePrompt(xml, context, numberPrompt("bg1"));
}

void writeContentLayout(Xml& xml, ShapeContext& context, Layout layout) {
    writePrompt(xml, context, titlePrompt());
    writePrompt(xml, context,
                {"Part", "body", placeholder::kicker, geometry::kicker, "ctr", 12, true, "accent1", "l"});
    if (layout == Layout::Text) writeBodyPrompt(xml, context);
    writePrompt(xml, context, footerPrompt("tx2"));
    writePrompt(xml, context, numberPrompt("tx2"));
}

QString layoutName(Layout layout) {
    switch (layout) {
    case Layout::Title:
        return QStringLiteral("Title");
    case Layout::Text:
        return QStringLiteral("Text");
    case Layout::Table:
        break;
    }
    return QStringLiteral("Table or chart");
}

QString layoutType(Layout layout) {
    switch (layout) {
    case Layout::Title:
        return QStringLiteral("title");
    case Layout::Text:
        return QStringLiteral("obj");
    case Layout::Table:
        break;
    }
    return QStringLiteral("titleOnly");
}

} // namespace

QByteArray masterXml(const QString& language) {
    Xml xml;
    {
        ShapeContext context{language};
        const auto master = presentationRoot(xml, "p:sldMaster");
        {
            const auto slide = xml.element("p:cSld");
            writeGround(xml, "bg1");
            const auto tree = xml.element("p:spTree");
            writeTreeStart(xml);
            writePrompt(xml, context, titlePrompt());
            writeBodyPrompt(xml, context);
            writePrompt(xml, context, footerPrompt("tx2"));
            writePrompt(xml, context, numberPrompt("tx2"));
            writeRule(xml, context);
        }
        writeColourMap(xml);
        {
            const auto layouts = xml.element("p:sldLayoutIdLst");
            for (int i = 1; i <= 3; ++i)
                xml.leaf("p:sldLayoutId", {{"id", QString::number(2147483648LL + i)},
                                           {"r:id", QStringLiteral("rId%1").arg(i)}});
        }
        writeTextStyles(xml);
    }
    return xml.take();
}

QByteArray layoutXml(Layout layout, const QString& language) {
    Xml xml;
    {
        ShapeContext context{language};
        const auto root = presentationRoot(xml, "p:sldLayout");
        xml.attribute("type", layoutType(layout));
        if (layout == Layout::Title) xml.attribute("showMasterSp", QStringLiteral("0"));
        {
            const auto slide = xml.element("p:cSld", {{"name", layoutName(layout)}});
            if (layout == Layout::Title) writeGround(xml, "accent1");
            const auto tree = xml.element("p:spTree");
            writeTreeStart(xml);
            if (layout == Layout::Title)
                writeTitleLayout(xml, context);
            else
                writeContentLayout(xml, context, layout);
        }
        const auto map = xml.element("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    return xml.take();
}

} // namespace salkku::pptx
