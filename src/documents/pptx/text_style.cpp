// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/text_style.h"

#include "documents/pptx/placement.h"

#include <QStringList>
#include <algorithm>

namespace salkku::ooxml {

namespace {

constexpr double hundredths = 100;
constexpr double thousandthsOfPercent = 100'000;
constexpr int deepestLevel = 8;
constexpr double largestType = 4000; // points, as in the standard

void takePoints(const XmlNode& node, QStringView attribute, double& value) {
    if (const auto emus = node.number(attribute)) value = *emus / emusInPoint;
}

void takeSpacing(const XmlNode* node, Spacing& spacing) {
    if (!node) return;
    if (const XmlNode* share = node->child(u"spcPct")) {
        // The strict form writes "90%".
        const QString value = share->attribute(u"val");
        spacing = {0, value.endsWith(QLatin1Char('%')) ? value.chopped(1).toDouble() / hundredths
                                                       : value.toDouble() / thousandthsOfPercent};
    }
    if (const XmlNode* points = node->child(u"spcPts"))
        spacing = {points->number(u"val").value_or(0) / hundredths, 0};
}

bool isSymbolFont(const QString& font) {
    static const QStringList symbols = {QStringLiteral("wingdings"), QStringLiteral("webdings"),
                                        QStringLiteral("symbol")};
    return std::any_of(symbols.begin(), symbols.end(),
                       [&](const QString& symbol) { return font.startsWith(symbol, Qt::CaseInsensitive); });
}

void takeBullet(const XmlNode& properties, ParagraphStyle& style) {
    static const QString plainBullet = QStringLiteral("•");
    for (const XmlNode& node : properties.children) {
        if (node.name == QLatin1String("buNone")) style.bullet = style.numbering = QString();
        if (node.name == QLatin1String("buBlip")) {
            style.bullet = plainBullet;
            style.numbering.clear();
        }
        if (node.name == QLatin1String("buChar")) {
            const XmlNode* font = properties.child(u"buFont");
            style.bullet = node.attribute(u"char").left(2);
            if (font && isSymbolFont(font->attribute(u"typeface"))) style.bullet = plainBullet;
            style.numbering.clear();
        }
        if (node.name == QLatin1String("buAutoNum")) {
            style.numbering = node.attribute(u"type");
            style.firstNumber = static_cast<int>(node.number(u"startAt").value_or(1));
            style.bullet.clear();
        }
    }
}

void takeAlignment(const QString& value, Alignment& alignment) {
    if (value == QLatin1String("ctr")) alignment = Alignment::Middle;
    if (value == QLatin1String("r")) alignment = Alignment::Right;
    if (value == QLatin1String("l") || value == QLatin1String("just")) alignment = Alignment::Left;
}

void takeRun(const XmlNode* run, ParagraphStyle& style) {
    if (!run) return;
    if (const auto size = run->number(u"sz")) style.size = std::clamp(*size / hundredths, 1.0, largestType);
    style.bold = run->flag(u"b", style.bold);
}

void take(const XmlNode& properties, ParagraphStyle& style) {
    takePoints(properties, u"marL", style.marginLeft);
    takePoints(properties, u"indent", style.indent);
    takeAlignment(properties.attribute(u"algn"), style.alignment);
    takeSpacing(properties.child(u"spcBef"), style.before);
    takeSpacing(properties.child(u"spcAft"), style.after);
    takeSpacing(properties.child(u"lnSpc"), style.line);
    takeBullet(properties, style);
    takeRun(properties.child(u"defRPr"), style);
}

// Of the properties of each level.
const QStringList& levelNames() {
    static const QStringList names = [] {
        QStringList list;
        for (int level = 0; level <= deepestLevel; ++level) list << QStringLiteral("lvl%1pPr").arg(level + 1);
        return list;
    }();
    return names;
}

} // namespace

TextStyles TextStyles::with(const XmlNode* list) const {
    TextStyles styles = *this;
    if (list) styles.m_lists.push_back(list);
    return styles;
}

ParagraphStyle TextStyles::styleOf(const XmlNode& paragraph) const {
    ParagraphStyle style;
    const XmlNode* properties = paragraph.child(u"pPr");
    if (properties)
        style.level = std::clamp(static_cast<int>(properties->number(u"lvl").value_or(0)), 0, deepestLevel);
    const QString& levelName = levelNames()[style.level];
    for (const XmlNode* list : m_lists) {
        if (const XmlNode* common = list->child(u"defPPr")) take(*common, style);
        if (const XmlNode* ofLevel = list->child(levelName)) take(*ofLevel, style);
    }
    if (properties) take(*properties, style);
    return style;
}

} // namespace salkku::ooxml
