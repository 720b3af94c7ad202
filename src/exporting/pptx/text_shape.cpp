// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/text_shape.h"

#include "exporting/pptx/placeholders.h"
#include "exporting/pptx/scheme.h"
#include "exporting/visible_text.h"

namespace salkku::pptx {

namespace {

constexpr double hangingIndent = 16;

bool hasBullet(const SlideParagraph& paragraph) {
    return paragraph.kind == ParagraphKind::Bullet;
}

bool isHeading(const SlideParagraph& paragraph) {
    return paragraph.kind == ParagraphKind::Heading || paragraph.kind == ParagraphKind::SectionHeading;
}

void writeBullet(Xml& xml, const SlideParagraph& paragraph) {
    if (!hasBullet(paragraph)) return xml.leaf("a:buNone");
    {
        const auto colour = xml.element("a:buClr");
        xml.leaf("a:schemeClr", {{"val", QStringLiteral("accent1")}});
    }
    xml.leaf("a:buFont", {{"typeface", QStringLiteral("Arial")}});
    xml.leaf("a:buChar", {{"char", QString(paragraph.level == 0 ? QChar(0x2022) : QChar(0x2013))}});
}

void writeProperties(Xml& xml, const ShapeContext& context, const SlideParagraph& paragraph, bool isFirst) {
    // The margin stands before the text, at the right of right-to-left text. The direction is always said:
    // LibreOffice carries it over from the paragraph before.
    const bool isRightToLeft = isRightToLeftText(paragraph.text);
    const auto properties = xml.element("a:pPr", {{"marL", emu(paragraph.indent)}});
    if (paragraph.level > 0) xml.attribute("lvl", QString::number(paragraph.level));
    xml.attribute("indent", emu(hasBullet(paragraph) ? -hangingIndent : 0));
    xml.attribute("algn", QLatin1String(isRightToLeft ? "r" : "l"));
    xml.attribute("rtl", QString::number(isRightToLeft ? 1 : 0));
    writeLineSpacing(xml, context, paragraph.text, paragraph.size);
    {
        const auto before = xml.element("a:spcBef");
        xml.leaf("a:spcPts", {{"val", hundredths(isFirst ? 0 : paragraph.spaceBefore)}});
    }
    if (context.isHouse) {
        const auto after = xml.element("a:spcAft");
        xml.leaf("a:spcPts", {{"val", QStringLiteral("0")}});
    }
    writeBullet(xml, paragraph);
}

RunStyle styleOf(const SlideParagraph& paragraph) {
    const bool isSection = paragraph.kind == ParagraphKind::SectionHeading;
    return {paragraph.size, isHeading(paragraph), isSection ? QLatin1String(scheme::accent) : QString(),
            false};
}

} // namespace

void writeTextShape(Xml& xml, ShapeContext& context, const PlacedText& text,
                    const std::optional<Slot>& place) {
    const auto shape = xml.element("p:sp");
    writeSlotName(xml, context, QStringLiteral("Text"), place);
    {
        const auto properties = xml.element("p:spPr");
        writeTransform(xml, "a:xfrm", text.box);
        const auto geometry = xml.element("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        xml.leaf("a:avLst");
    }
    const auto body = xml.element("p:txBody");
    {
        const auto properties = xml.element("a:bodyPr", {{"wrap", QStringLiteral("square")},
                                                         {"lIns", QStringLiteral("0")},
                                                         {"tIns", QStringLiteral("0")},
                                                         {"rIns", QStringLiteral("0")},
                                                         {"bIns", QStringLiteral("0")},
                                                         {"anchor", QStringLiteral("t")}});
        xml.leaf("a:noAutofit");
    }
    xml.leaf("a:lstStyle");
    bool isFirstParagraph = true;
    for (const SlideParagraph& paragraph : text.paragraphs) {
        const auto element = xml.element("a:p");
        writeProperties(xml, context, paragraph, isFirstParagraph);
        writeRun(xml, context, paragraph.text, styleOf(paragraph));
        isFirstParagraph = false;
    }
}

} // namespace salkku::pptx
