// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/slide_part.h"

#include "exporting/layout/slide_geometry.h"
#include "exporting/layout/text_width.h"
#include "exporting/pptx/chart_part.h"
#include "exporting/pptx/palette.h"
#include "exporting/pptx/placeholders.h"
#include "exporting/pptx/shapes.h"
#include "exporting/pptx/table_shape.h"
#include "exporting/pptx/text_shape.h"

#include <algorithm>

namespace salkku::pptx {

namespace {

constexpr int firstChartRelationship = 3; // behind the layout and the notes

Layout layoutOf(const PlacedSlide& slide) {
    if (slide.isTitleSlide) return Layout::Title;
    const bool hasText = std::any_of(slide.blocks.begin(), slide.blocks.end(), [](const PlacedBlock& b) {
        return std::holds_alternative<PlacedText>(b);
    });
    return hasText ? Layout::Text : Layout::Table;
}

void writePlainBody(Xml& xml, const ShapeContext& context, const QString& text) {
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    for (const QString& line : text.split(QLatin1Char('\n'))) writeLine(xml, context, line);
}

void writeTitle(Xml& xml, ShapeContext& context, const PlacedSlide& slide) {
    const auto shape = xml.element("p:sp");
    writePlaceholderName(xml, context, QStringLiteral("Title"), slide.isTitleSlide ? "ctrTitle" : "title", 0);
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", slide.titleBox);
    }
    const auto body = xml.element("p:txBody");
    {
        const auto properties = xml.element("a:bodyPr", {{"anchor", QStringLiteral("t")}});
        xml.leaf("a:noAutofit");
    }
    xml.leaf("a:lstStyle");
    writeLine(xml, context, slide.title, {slide.titleSize, false, {}, false});
}

void writeKicker(Xml& xml, ShapeContext& context, const PlacedSlide& slide) {
    if (slide.kicker.isEmpty()) return;
    const auto shape = xml.element("p:sp");
    if (slide.isTitleSlide) {
        writePlaceholderName(xml, context, QStringLiteral("Subtitle"), "subTitle", placeholder::body);
        const auto properties = xml.element("p:spPr");
        const double top = slide.titleBox.bottom() + 24;
        writeTransform(xml, "a:xfrm", {geometry::margin, top, geometry::contentWidth, 480 - top});
    } else {
        writePlaceholderName(xml, context, QStringLiteral("Part"), "body", placeholder::kicker);
        xml.leaf("p:spPr");
    }
    writePlainBody(xml, context, slide.kicker);
}

RunStyle footerStyle(bool onAccent) {
    return {geometry::smallestText, false, QLatin1String(onAccent ? palette::white : palette::muted), true};
}

void writeFooter(Xml& xml, ShapeContext& context, const QString& footer, bool onAccent) {
    const auto shape = xml.element("p:sp");
    writePlaceholderName(xml, context, QStringLiteral("Footer"), "ftr", placeholder::footer);
    xml.leaf("p:spPr");
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    writeLine(xml, context, footer, footerStyle(onAccent), "l");
}

void writeNumber(Xml& xml, ShapeContext& context, int number, bool onAccent) {
    const auto shape = xml.element("p:sp");
    writePlaceholderName(xml, context, QStringLiteral("Slide number"), "sldNum", placeholder::slideNumber);
    xml.leaf("p:spPr");
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    const auto paragraph = xml.element("a:p");
    xml.leaf("a:pPr", {{"algn", QStringLiteral("r")}});
    const auto field = xml.element("a:fld", {{"id", QStringLiteral("{7A4E8F52-1D0B-4C8B-9A55-2B61F2D4C9E1}")},
                                             {"type", QStringLiteral("slidenum")}});
    {
        const auto run =
            xml.element("a:rPr", {{"lang", context.language}, {"sz", hundredths(geometry::smallestText)}});
        writeRunLook(xml, footerStyle(onAccent));
    }
    xml.textElement("a:t", QString::number(number));
}

// As wide as its text, at the right beside the slide's number.
SlideBox demoMarkBox(const QString& note) {
    SlideBox box = geometry::demoMark;
    const double right = box.x + box.width;
    box.width = std::min(box.width, textWidth(note, {geometry::smallestText, true}) + 20);
    box.x = right - box.width;
    return box;
}

void writeDemoMark(Xml& xml, ShapeContext& context, const QString& note) {
    if (note.isEmpty()) return;
    const auto shape = xml.element("p:sp");
    {
        const auto names = xml.element("p:nvSpPr");
        xml.leaf("p:cNvPr",
                 {{"id", context.takeId()}, {"name", QStringLiteral("Demo mark")}, {"descr", note}});
        xml.leaf("p:cNvSpPr");
        xml.leaf("p:nvPr");
    }
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", demoMarkBox(note));
        {
            const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("roundRect")}});
            const auto values = xml.element("a:avLst");
            xml.leaf("a:gd", {{"name", QStringLiteral("adj")}, {"fmla", QStringLiteral("val 50000")}});
        }
        writeFill(xml, QLatin1String(palette::demoGround));
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    const auto body = xml.element("p:txBody");
    {
        const auto properties = xml.element("a:bodyPr", {{"wrap", QStringLiteral("square")},
                                                         {"lIns", QStringLiteral("0")},
                                                         {"tIns", QStringLiteral("0")},
                                                         {"rIns", QStringLiteral("0")},
                                                         {"bIns", QStringLiteral("0")},
                                                         {"anchor", QStringLiteral("ctr")}});
        xml.leaf("a:noAutofit");
    }
    xml.leaf("a:lstStyle");
    writeLine(xml, context, note, {geometry::smallestText, true, QLatin1String(palette::demoInk), false},
              "ctr");
}

// Draws the blocks and collects the charts, whose parts the deck adds.
class BlockWriter {
public:
    BlockWriter(Xml& xml, ShapeContext& context, SlidePart& part)
        : m_xml(xml)
        , m_context(context)
        , m_part(part) {}

    void operator()(const PlacedText& text) {
        writeTextShape(m_xml, m_context, text, m_isFirstText);
        m_isFirstText = false;
    }
    void operator()(const PlacedTable& table) { writeTableShape(m_xml, m_context, table); }
    void operator()(const PlacedChart& chart) {
        const auto number = firstChartRelationship + static_cast<int>(m_part.charts.size());
        writeChartFrame(m_xml, m_context, chart, QStringLiteral("rId%1").arg(number));
        m_part.charts.push_back(&chart.chart);
    }

private:
    Xml& m_xml;
    ShapeContext& m_context;
    SlidePart& m_part;
    bool m_isFirstText = true;
};

void writeShapes(Xml& xml, SlidePart& part, const PlacedSlide& slide, const DeckFrame& frame, int number) {
    ShapeContext context{frame.language};
    const auto tree = xml.element("p:spTree");
    writeTreeStart(xml);
    writeTitle(xml, context, slide);
    writeKicker(xml, context, slide);
    BlockWriter writer(xml, context, part);
    for (const PlacedBlock& block : slide.blocks) std::visit(writer, block);
    writeFooter(xml, context, frame.footer, slide.isTitleSlide);
    writeDemoMark(xml, context, frame.demoNote);
    writeNumber(xml, context, number, slide.isTitleSlide);
}

} // namespace

SlidePart slidePart(const PlacedSlide& slide, const DeckFrame& frame, int number) {
    SlidePart part;
    part.layout = static_cast<int>(layoutOf(slide));
    Xml xml;
    {
        const auto root = presentationRoot(xml, "p:sld");
        {
            const auto common = xml.element("p:cSld");
            writeShapes(xml, part, slide, frame, number);
        }
        const auto map = xml.element("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    part.xml = xml.take();
    return part;
}

} // namespace salkku::pptx
