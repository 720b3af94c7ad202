// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/colours.h"

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
QColor inLinearLight(const QColor& colour, Change change) {
    const auto channel = [&](double value) { return unit(fromLinear(change(toLinear(value)))); };
    QColor result;
    result.setRgbF(static_cast<float>(channel(colour.redF())), static_cast<float>(channel(colour.greenF())),
                   static_cast<float>(channel(colour.blueF())), colour.alphaF());
    return result;
}

QColor withHsl(const QColor& colour, double saturation, double lightness) {
    QColor result;
    result.setHslF(std::max(0.0F, colour.hslHueF()), static_cast<float>(unit(saturation)),
                   static_cast<float>(unit(lightness)), colour.alphaF());
    return result;
}

QColor changed(QColor colour, const XmlNode& change) {
    const double value = share(change);
    if (change.name == QLatin1String("lumMod"))
        return withHsl(colour, colour.hslSaturationF(), colour.lightnessF() * value);
    if (change.name == QLatin1String("lumOff"))
        return withHsl(colour, colour.hslSaturationF(), colour.lightnessF() + value);
    if (change.name == QLatin1String("satMod"))
        return withHsl(colour, colour.hslSaturationF() * value, colour.lightnessF());
    if (change.name == QLatin1String("shade"))
        return inLinearLight(colour, [&](double c) { return c * value; });
    if (change.name == QLatin1String("tint"))
        return inLinearLight(colour, [&](double c) { return 1 - (1 - c) * value; });
    if (change.name == QLatin1String("alpha")) colour.setAlphaF(static_cast<float>(unit(value)));
    return colour;
}

unsigned onWhite(const QColor& colour) {
    const auto channel = [&](int value) {
        return static_cast<unsigned>(std::lround(value * colour.alphaF() + 255 * (1 - colour.alphaF())));
    };
    return channel(colour.red()) << 16 | channel(colour.green()) << 8 | channel(colour.blue());
}

// CSS knows the preset colours' names, but for these short forms.
QColor presetColour(QString name) {
    if (name.startsWith(QLatin1String("dk"))) name.replace(0, 2, QStringLiteral("dark"));
    if (name.startsWith(QLatin1String("lt"))) name.replace(0, 2, QStringLiteral("light"));
    if (name.startsWith(QLatin1String("med")) && !name.startsWith(QLatin1String("medium")))
        name.replace(0, 3, QStringLiteral("medium"));
    return QColor(name.toLower());
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

std::optional<QColor> ColourScheme::baseOf(const XmlNode& colour) const {
    if (colour.name == QLatin1String("srgbClr"))
        return QColor(QLatin1Char('#') + colour.attribute(u"val").left(6));
    if (colour.name == QLatin1String("sysClr")) {
        const QString last = colour.attribute(u"lastClr");
        if (!last.isEmpty()) return QColor(QLatin1Char('#') + last);
        return QColor(colour.attribute(u"val") == QLatin1String("window") ? Qt::white : Qt::black);
    }
    if (colour.name == QLatin1String("prstClr")) return presetColour(colour.attribute(u"val"));
    if (colour.name == QLatin1String("schemeClr")) {
        const QString name = colour.attribute(u"val");
        const auto found = m_theme.constFind(m_map.value(name, name));
        return found == m_theme.cend() ? std::nullopt : std::optional(*found);
    }
    if (colour.name == QLatin1String("scrgbClr")) {
        const auto channel = [&](QStringView name) {
            return static_cast<float>(
                unit(fromLinear(unit(colour.number(name).value_or(0) / thousandthsOfPercent))));
        };
        return QColor::fromRgbF(channel(u"r"), channel(u"g"), channel(u"b"));
    }
    if (colour.name == QLatin1String("hslClr")) {
        constexpr double unitsInCircle = 360 * 60'000;
        return QColor::fromHslF(
            static_cast<float>(unit(colour.number(u"hue").value_or(0) / unitsInCircle)),
            static_cast<float>(unit(colour.number(u"sat").value_or(0) / thousandthsOfPercent)),
            static_cast<float>(unit(colour.number(u"lum").value_or(0) / thousandthsOfPercent)));
    }
    return std::nullopt;
}

std::optional<QColor> ColourScheme::colourIn(const XmlNode& parent) const {
    for (const XmlNode& node : parent.children) {
        auto colour = baseOf(node);
        if (!colour) continue;
        if (!colour->isValid()) return std::nullopt;
        for (const XmlNode& change : node.children) colour = changed(*colour, change);
        return colour;
    }
    return std::nullopt;
}

std::optional<QColor> ColourScheme::meanOf(const XmlNode& gradient) const {
    const XmlNode* stops = gradient.child(u"gsLst");
    double red = 0, green = 0, blue = 0, alpha = 0;
    int count = 0;
    for (const XmlNode& stop : childrenOf(stops)) {
        const auto colour = colourIn(stop);
        if (!colour) continue;
        red += colour->redF();
        green += colour->greenF();
        blue += colour->blueF();
        alpha += colour->alphaF();
        ++count;
    }
    if (count == 0) return std::nullopt;
    const auto mean = [count](double sum) { return static_cast<float>(unit(sum / count)); };
    return QColor::fromRgbF(mean(red), mean(green), mean(blue), mean(alpha));
}

std::optional<unsigned> ColourScheme::fillIn(const XmlNode& parent) const {
    const XmlNode* fill = fillNode(parent);
    if (!fill) return std::nullopt;
    std::optional<QColor> colour;
    if (fill->name == QLatin1String("solidFill")) colour = colourIn(*fill);
    if (fill->name == QLatin1String("gradFill")) colour = meanOf(*fill);
    if (fill->name == QLatin1String("pattFill"))
        if (const XmlNode* foreground = fill->child(u"fgClr")) colour = colourIn(*foreground);
    constexpr double faintest = 0.05;
    if (!colour || colour->alphaF() < faintest) return std::nullopt;
    return onWhite(*colour);
}

bool saysFill(const XmlNode& parent) {
    return fillNode(parent) != nullptr;
}

} // namespace salkku::ooxml
