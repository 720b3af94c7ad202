// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/shapes.h"

#include "exporting/layout/text_width.h"
#include "exporting/visible_text.h"

namespace salkku::pptx {

QString languageTag(Language language) {
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("fi-FI");
    case Language::Swedish:
        return QStringLiteral("sv-FI");
    case Language::English:
        break;
    }
    return QStringLiteral("en-GB");
}

void writeFill(Xml& xml, const QString& colour) {
    constexpr qsizetype rgbLength = 6;
    const auto fill = xml.element("a:solidFill");
    xml.leaf(colour.size() == rgbLength ? "a:srgbClr" : "a:schemeClr", {{"val", colour}});
}

void writeRunLook(Xml& xml, const RunStyle& style) {
    if (!style.colour.isEmpty()) writeFill(xml, style.colour);
    if (style.namesFont) xml.leaf("a:latin", {{"typeface", QStringLiteral("+mn-lt")}});
}

void writeRun(Xml& xml, const ShapeContext& context, const QString& text, const RunStyle& style) {
    if (text.isEmpty()) return;
    const auto run = xml.element("a:r");
    {
        const auto properties = xml.element("a:rPr", {{"lang", context.language}});
        if (style.size > 0) xml.attribute("sz", hundredths(style.size));
        xml.attribute("dirty", QStringLiteral("0"));
        if (context.isHouse) {
            xml.attribute("b", QString::number(style.bold ? 1 : 0));
            xml.attribute("cap", QStringLiteral("none"));
            xml.attribute("spc", QStringLiteral("0"));
        } else if (style.bold) {
            xml.attribute("b", QStringLiteral("1"));
        }
        writeRunLook(xml, style);
    }
    xml.textElement("a:t", text);
}

void writeLine(Xml& xml, const ShapeContext& context, const QString& text, const RunStyle& style,
               const char* alignment) {
    const auto paragraph = xml.element("a:p");
    const bool isRightToLeft = isRightToLeftText(text);
    if (context.isHouse) {
        const auto properties = xml.element("a:pPr", {{"marL", QStringLiteral("0")},
                                                      {"indent", QStringLiteral("0")},
                                                      {"algn", QLatin1String(alignment ? alignment : "l")},
                                                      {"rtl", QString::number(isRightToLeft ? 1 : 0)}});
        writeLineSpacing(xml, context, text, style.size);
        {
            const auto before = xml.element("a:spcBef");
            xml.leaf("a:spcPts", {{"val", QStringLiteral("0")}});
        }
        {
            const auto after = xml.element("a:spcAft");
            xml.leaf("a:spcPts", {{"val", QStringLiteral("0")}});
        }
        xml.leaf("a:buNone");
    } else if (alignment || isRightToLeft) {
        const auto properties = xml.element("a:pPr");
        if (alignment) xml.attribute("algn", QLatin1String(alignment));
        if (isRightToLeft) xml.attribute("rtl", QStringLiteral("1"));
    }
    writeRun(xml, context, text, style);
    if (text.isEmpty()) xml.leaf("a:endParaRPr", {{"lang", context.language}});
}

void writeTransform(Xml& xml, const char* element, const SlideBox& box) {
    const auto transform = xml.element(element);
    xml.leaf("a:off", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    xml.leaf("a:ext", {{"cx", emu(box.width)}, {"cy", emu(box.height)}});
}

void writeTreeStart(Xml& xml) {
    {
        const auto names = xml.element("p:nvGrpSpPr");
        xml.leaf("p:cNvPr", {{"id", QStringLiteral("1")}, {"name", QString()}});
        xml.leaf("p:cNvGrpSpPr");
        xml.leaf("p:nvPr");
    }
    xml.leaf("p:grpSpPr");
}

void writePlaceholderName(Xml& xml, ShapeContext& context, const QString& name, const char* type, int index) {
    const auto names = xml.element("p:nvSpPr");
    xml.leaf("p:cNvPr", {{"id", context.takeId()}, {"name", name}});
    {
        const auto properties = xml.element("p:cNvSpPr");
        xml.leaf("a:spLocks", {{"noGrp", QStringLiteral("1")}});
    }
    const auto own = xml.element("p:nvPr");
    const auto placeholder = xml.element("p:ph");
    if (type) xml.attribute("type", QLatin1String(type));
    if (index > 0) xml.attribute("idx", QString::number(index));
}

void writeSlotName(Xml& xml, ShapeContext& context, const QString& name, const std::optional<Slot>& slot) {
    if (slot) {
        const QByteArray type = slot->type.toLatin1();
        return writePlaceholderName(xml, context, name, type.isEmpty() ? nullptr : type.constData(),
                                    slot->index);
    }
    const auto names = xml.element("p:nvSpPr");
    const QString id = context.takeId();
    xml.leaf("p:cNvPr", {{"id", id}, {"name", QStringLiteral("%1 %2").arg(name, id)}});
    xml.leaf("p:cNvSpPr", {{"txBox", QStringLiteral("1")}});
    xml.leaf("p:nvPr");
}

void writeLineSpacing(Xml& xml, const ShapeContext& context, const QString& text, double size) {
    if (!context.isHouse || size <= 0) return;
    const auto spacing = xml.element("a:lnSpc");
    xml.leaf("a:spcPts", {{"val", hundredths(lineHeight(text, size))}});
}

void writeColourMap(Xml& xml) {
    xml.leaf("p:clrMap", {{"bg1", QStringLiteral("lt1")},
                          {"tx1", QStringLiteral("dk1")},
                          {"bg2", QStringLiteral("lt2")},
                          {"tx2", QStringLiteral("dk2")},
                          {"accent1", QStringLiteral("accent1")},
                          {"accent2", QStringLiteral("accent2")},
                          {"accent3", QStringLiteral("accent3")},
                          {"accent4", QStringLiteral("accent4")},
                          {"accent5", QStringLiteral("accent5")},
                          {"accent6", QStringLiteral("accent6")},
                          {"hlink", QStringLiteral("hlink")},
                          {"folHlink", QStringLiteral("folHlink")}});
}

} // namespace salkku::pptx
