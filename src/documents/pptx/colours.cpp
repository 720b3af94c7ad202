// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/colours.h"

#include "documents/pptx/preset_colours.h"

#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

constexpr double thousandthsOfPercent = 100'000;

double share(const XmlNode& node) {
    return node.number(u"val").value_or(thousandthsOfPercent) / thousandthsOfPercent;
}

double unit(double value) {
    return std::clamp(value, 0.0, 1.0);
}

// Tints and shades are mixed in linear light (IEC 61966-2-1), not in the values as stored.
double toLinear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double fromLinear(double value) {
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

template <class Change>
Colour inLinearLight(const Colour& colour, Change change) {
    const auto channel = [&](double value) { return unit(fromLinear(change(toLinear(value)))); };
    return {channel(colour.red), channel(colour.green), channel(colour.blue), colour.alpha};
}

Colour inHsl(const Colour& colour, const QString& change, double value) {
    Hsl hsl = hslOf(colour);
    if (change == QLatin1String("lumMod")) hsl.lightness *= value;
    if (change == QLatin1String("lumOff")) hsl.lightness += value;
    if (change == QLatin1String("satMod")) hsl.saturation *= value;
    return fromHsl(hsl, colour.alpha);
}

Colour changed(const Colour& colour, const XmlNode& change) {
    const double value = share(change);
    if (change.name == QLatin1String("lumMod") || change.name == QLatin1String("lumOff") ||
        change.name == QLatin1String("satMod"))
        return inHsl(colour, change.name, value);
    if (change.name == QLatin1String("shade"))
        return inLinearLight(colour, [&](double c) { return c * value; });
    if (change.name == QLatin1String("tint"))
        return inLinearLight(colour, [&](double c) { return 1 - (1 - c) * value; });
    if (change.name == QLatin1String("alpha")) return {colour.red, colour.green, colour.blue, unit(value)};
    return colour;
}

// Six hexadecimal digits.
std::optional<Colour> fromDigits(const QString& digits) {
    constexpr qsizetype length = 6;
    bool isNumber = false;
    const unsigned rgb = digits.toUInt(&isNumber, 16);
    return isNumber && digits.size() == length ? std::optional(Colour::fromRgb(rgb)) : std::nullopt;
}

std::optional<Colour> ofSystem(const XmlNode& colour) {
    const QString last = colour.attribute(u"lastClr");
    if (!last.isEmpty()) return fromDigits(last);
    return Colour::fromRgb(colour.attribute(u"val") == QLatin1String("window") ? 0xffffff : 0x000000);
}

std::optional<Colour> ofName(const QString& name) {
    const auto rgb = presetColour(name);
    return rgb ? std::optional(Colour::fromRgb(*rgb)) : std::nullopt;
}

double partOf(const XmlNode& colour, QStringView name) {
    return unit(colour.number(name).value_or(0) / thousandthsOfPercent);
}

Colour ofLinearLight(const XmlNode& colour) {
    const auto channel = [&](QStringView name) { return unit(fromLinear(partOf(colour, name))); };
    return {channel(u"r"), channel(u"g"), channel(u"b"), 1};
}

Colour ofHsl(const XmlNode& colour) {
    constexpr double unitsInCircle = 360 * 60'000;
    return fromHsl({unit(colour.number(u"hue").value_or(0) / unitsInCircle), partOf(colour, u"sat"),
                    partOf(colour, u"lum")},
                   1);
}

bool isFill(const XmlNode& node) {
    static const QString names[] = {QStringLiteral("solidFill"), QStringLiteral("gradFill"),
                                    QStringLiteral("pattFill"),  QStringLiteral("blipFill"),
                                    QStringLiteral("noFill"),    QStringLiteral("grpFill")};
    return std::find(std::begin(names), std::end(names), node.name) != std::end(names);
}

const XmlNode* fillNode(const XmlNode& parent) {
    const auto found = std::find_if(parent.children.begin(), parent.children.end(), isFill);
    return found == parent.children.end() ? nullptr : &*found;
}

} // namespace

ColourScheme::ColourScheme(const XmlNode& theme, const XmlNode* map) {
    if (const XmlNode* scheme = theme.at({u"themeElements", u"clrScheme"}))
        for (const XmlNode& entry : scheme->children)
            if (const auto colour = colourIn(entry)) m_theme.insert(entry.name, *colour);
    if (map)
        for (const auto& [name, target] : map->attributes) m_map.insert(name, target);
}

bool ColourScheme::isColour(const XmlNode& node) {
    static const QString names[] = {QStringLiteral("srgbClr"),  QStringLiteral("schemeClr"),
                                    QStringLiteral("sysClr"),   QStringLiteral("prstClr"),
                                    QStringLiteral("scrgbClr"), QStringLiteral("hslClr")};
    return std::find(std::begin(names), std::end(names), node.name) != std::end(names);
}

std::optional<Colour> ColourScheme::ofTheme(const QString& name) const {
    const auto found = m_theme.constFind(m_map.value(name, name));
    return found == m_theme.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Colour> ColourScheme::baseOf(const XmlNode& colour) const {
    constexpr qsizetype rgbDigits = 6;
    if (colour.name == QLatin1String("srgbClr")) return fromDigits(colour.attribute(u"val").left(rgbDigits));
    if (colour.name == QLatin1String("schemeClr")) return ofTheme(colour.attribute(u"val"));
    if (colour.name == QLatin1String("sysClr")) return ofSystem(colour);
    if (colour.name == QLatin1String("prstClr")) return ofName(colour.attribute(u"val"));
    if (colour.name == QLatin1String("scrgbClr")) return ofLinearLight(colour);
    return ofHsl(colour);
}

std::optional<Colour> ColourScheme::colourIn(const XmlNode& parent) const {
    const auto node = std::find_if(parent.children.begin(), parent.children.end(), isColour);
    if (node == parent.children.end()) return std::nullopt;
    auto colour = baseOf(*node);
    if (!colour) return std::nullopt;
    for (const XmlNode& change : node->children) colour = changed(*colour, change);
    return colour;
}

std::optional<Colour> ColourScheme::meanOf(const XmlNode& gradient) const {
    const XmlNode* stops = gradient.child(u"gsLst");
    double red = 0, green = 0, blue = 0, alpha = 0;
    int count = 0;
    for (const XmlNode& stop : childrenOf(stops)) {
        const auto colour = colourIn(stop);
        if (!colour) continue;
        red += colour->red;
        green += colour->green;
        blue += colour->blue;
        alpha += colour->alpha;
        ++count;
    }
    if (count == 0) return std::nullopt;
    const auto mean = [count](double sum) { return unit(sum / count); };
    return Colour{mean(red), mean(green), mean(blue), mean(alpha)};
}

std::optional<unsigned> ColourScheme::fillIn(const XmlNode& parent) const {
    const XmlNode* fill = fillNode(parent);
    if (!fill) return std::nullopt;
    std::optional<Colour> colour;
    if (fill->name == QLatin1String("solidFill")) colour = colourIn(*fill);
    if (fill->name == QLatin1String("gradFill")) colour = meanOf(*fill);
    if (fill->name == QLatin1String("pattFill"))
        if (const XmlNode* foreground = fill->child(u"fgClr")) colour = colourIn(*foreground);
    constexpr double faintest = 0.05;
    if (!colour || colour->alpha < faintest) return std::nullopt;
    return colour->onWhite();
}

bool saysFill(const XmlNode& parent) {
    return fillNode(parent) != nullptr;
}

} // namespace salkku::ooxml
