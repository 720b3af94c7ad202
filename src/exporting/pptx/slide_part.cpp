// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/slide_part.h"

#include "exporting/layout/slide_geometry.h"
#include "exporting/layout/text_width.h"
#include "exporting/pptx/chart_part.h"
#include "exporting/pptx/house_style.h"
#include "exporting/pptx/palette.h"
#include "exporting/pptx/placeholders.h"
#include "exporting/pptx/scheme.h"
#include "exporting/pptx/shapes.h"
#include "exporting/pptx/table_shape.h"
#include "exporting/pptx/text_shape.h"

#include <algorithm>

namespace salkku::pptx {

namespace {

constexpr int firstChartRelationship = 3; // behind the layout and the notes

Layout layoutKindOf(const PlacedSlide& slide) {
    if (slide.isTitleSlide) return Layout::Title;
    const bool hasText = std::any_of(slide.blocks.begin(), slide.blocks.end(), [](const PlacedBlock& b) {
        return std::holds_alternative<PlacedText>(b);
    });
    return hasText ? Layout::Text : Layout::Table;
}

LayoutSlots slotsOf(const PlacedSlide& slide, const DeckFrame& frame) {
    const Layout kind = layoutKindOf(slide);
    if (!frame.house) return ownSlots(kind);
    if (kind == Layout::Title) return frame.house->title;
    return kind == Layout::Text ? frame.house->text : frame.house->table;
}

// What the layout says where it is Salkku's own; a house's layouts keep the text elsewhere.
void writePlace(Xml& xml, const ShapeContext& context, const SlideBox& box) {
    if (!context.isHouse) return xml.leaf("p:spPr");
    const auto properties = xml.element("p:spPr");
    writeTransform(xml, "a:xfrm", box);
    const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.leaf("a:avLst");
}

void writeBodyProperties(Xml& xml, const ShapeContext& context, const char* anchor) {
    if (!context.isHouse) return xml.leaf("a:bodyPr");
    const auto properties = xml.element("a:bodyPr", {{"vert", QStringLiteral("horz")},
                                                     {"wrap", QStringLiteral("square")},
                                                     {"lIns", QStringLiteral("0")},
                                                     {"tIns", QStringLiteral("0")},
                                                     {"rIns", QStringLiteral("0")},
                                                     {"bIns", QStringLiteral("0")},
                                                     {"anchor", QLatin1String(anchor)}});
    xml.leaf("a:noAutofit");
}

void writeTitle(Xml& xml, ShapeContext& context, const PlacedSlide& slide, const LayoutSlots& places) {
    const auto shape = xml.element("p:sp");
    writeSlotName(xml, context, QStringLiteral("Title"), places.title);
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", slide.titleBox);
    }
    const auto body = xml.element("p:txBody");
    if (context.isHouse) {
        writeBodyProperties(xml, context, "t");
    } else {
        const auto properties = xml.element("a:bodyPr", {{"anchor", QStringLiteral("t")}});
        xml.leaf("a:noAutofit");
    }
    xml.leaf("a:lstStyle");
    writeLine(xml, context, slide.title, {slide.titleSize, context.isHouse, {}, false});
}

constexpr double subtitleSize = 20;

void writeSubtitle(Xml& xml, ShapeContext& context, const PlacedSlide& slide, const LayoutSlots& places,
                   const PageShape& room) {
    const auto shape = xml.element("p:sp");
    writeSlotName(xml, context, QStringLiteral("Subtitle"), places.subtitle);
    {
        const auto properties = xml.element("p:spPr");
        const double top = slide.titleBox.bottom() + 24;
        const SlideBox cover = room.titleSlideText();
        writeTransform(xml, "a:xfrm", {cover.x, top, cover.width, cover.bottom() - top});
    }
    const auto body = xml.element("p:txBody");
    writeBodyProperties(xml, context, "t");
    xml.leaf("a:lstStyle");
    const RunStyle style{context.isHouse ? subtitleSize : 0, false, {}, false};
    for (const QString& line : slide.kicker.split(QLatin1Char('\n'))) writeLine(xml, context, line, style);
}

void writeKicker(Xml& xml, ShapeContext& context, const PlacedSlide& slide, const LayoutSlots& places,
                 const PageShape& room) {
    if (slide.kicker.isEmpty()) return;
    if (slide.isTitleSlide) return writeSubtitle(xml, context, slide, places, room);
    const auto shape = xml.element("p:sp");
    writeSlotName(xml, context, QStringLiteral("Part"), places.kicker);
    writePlace(xml, context, room.kicker());
    const auto body = xml.element("p:txBody");
    writeBodyProperties(xml, context, "ctr");
    xml.leaf("a:lstStyle");
    RunStyle style;
    if (context.isHouse) style = {geometry::smallestText, true, QLatin1String(scheme::muted), true};
    writeLine(xml, context, slide.kicker, style);
}

// On a house's title slide the footer has the colour that its layout gives it.
RunStyle footerStyle(const ShapeContext& context, bool onAccent) {
    const char* own = onAccent ? scheme::ground : scheme::muted;
    return {geometry::smallestText, false, context.isHouse && onAccent ? QString() : QLatin1String(own),
            true};
}

// A footer that does not fit beside the mark of made-up data tells the period alone.
QString fittingFooter(const DeckFrame& frame, double room) {
    const double factor = frame.house ? frame.house->letterWidth : 1;
    if (textWidth(frame.footer, {geometry::smallestText, false}) * factor <= room) return frame.footer;
    return frame.footer.section(QStringLiteral("  ·  "), 1, 1);
}

void writeFooter(Xml& xml, ShapeContext& context, const DeckFrame& frame, const LayoutSlots& places,
                 bool onAccent) {
    const auto shape = xml.element("p:sp");
    writeSlotName(xml, context, QStringLiteral("Footer"), places.footer);
    SlideBox box = frame.shape.footer();
    if (context.isHouse && frame.demoNote.isEmpty()) box.width = frame.shape.contentWidth() - 62;
    writePlace(xml, context, box);
    const auto body = xml.element("p:txBody");
    writeBodyProperties(xml, context, "ctr");
    xml.leaf("a:lstStyle");
    const QString footer = context.isHouse ? fittingFooter(frame, box.width) : frame.footer;
    writeLine(xml, context, footer, footerStyle(context, onAccent), "l");
}

void writeNumber(Xml& xml, ShapeContext& context, const DeckFrame& frame, const LayoutSlots& places,
                 int number, bool onAccent) {
    const auto shape = xml.element("p:sp");
    writeSlotName(xml, context, QStringLiteral("Slide number"), places.number);
    writePlace(xml, context, frame.shape.slideNumber());
    const auto body = xml.element("p:txBody");
    writeBodyProperties(xml, context, "ctr");
    xml.leaf("a:lstStyle");
    const auto paragraph = xml.element("a:p");
    xml.leaf("a:pPr", {{"algn", QStringLiteral("r")}});
    const auto field = xml.element("a:fld", {{"id", QStringLiteral("{7A4E8F52-1D0B-4C8B-9A55-2B61F2D4C9E1}")},
                                             {"type", QStringLiteral("slidenum")}});
    {
        const auto run =
            xml.element("a:rPr", {{"lang", context.language}, {"sz", hundredths(geometry::smallestText)}});
        writeRunLook(xml, footerStyle(context, onAccent));
    }
    xml.textElement("a:t", QString::number(number));
}

// As wide as its text, at the right beside the slide's number.
SlideBox demoMarkBox(const QString& note, const DeckFrame& frame) {
    SlideBox box = frame.shape.demoMark();
    const double right = box.x + box.width;
    const double factor = frame.house ? frame.house->letterWidth : 1;
    box.width = std::min(box.width, textWidth(note, {geometry::smallestText, true}) * factor + 20);
    box.x = right - box.width;
    return box;
}

void writeDemoMark(Xml& xml, ShapeContext& context, const DeckFrame& frame) {
    const QString& note = frame.demoNote;
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
        writeTransform(xml, "a:xfrm", demoMarkBox(note, frame));
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
    BlockWriter(Xml& xml, ShapeContext& context, SlidePart& part, std::optional<Slot> body)
        : m_xml(xml)
        , m_context(context)
        , m_part(part)
        , m_body(std::move(body)) {}

    // The first text stands in the layout's place for it.
    void operator()(const PlacedText& text) {
        writeTextShape(m_xml, m_context, text, m_body);
        m_body.reset();
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
    std::optional<Slot> m_body;
};

void writeShapes(Xml& xml, SlidePart& part, const PlacedSlide& slide, const DeckFrame& frame, int number) {
    ShapeContext context{frame.language, 2, frame.house != nullptr};
    const LayoutSlots places = slotsOf(slide, frame);
    part.layout = places.path;
    const auto tree = xml.element("p:spTree");
    writeTreeStart(xml);
    writeTitle(xml, context, slide, places);
    writeKicker(xml, context, slide, places, frame.shape);
    const bool hasBody = layoutKindOf(slide) == Layout::Text;
    BlockWriter writer(xml, context, part, hasBody ? places.body : std::nullopt);
    for (const PlacedBlock& block : slide.blocks) std::visit(writer, block);
    writeFooter(xml, context, frame, places, slide.isTitleSlide);
    writeDemoMark(xml, context, frame);
    writeNumber(xml, context, frame, places, number, slide.isTitleSlide);
}

} // namespace

SlidePart slidePart(const PlacedSlide& slide, const DeckFrame& frame, int number) {
    SlidePart part;
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
