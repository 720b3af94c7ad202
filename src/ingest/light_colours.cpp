// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/light_colours.h"

#include "documents/shape_letters.h"

#include <QColor>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// Distances in RGB, of 441 from black to white. Colours of one deck are the same to the bit, but for
// conversions of colour spaces; the four lights of a legend stand a hundred and more apart.
constexpr double sameColour = 12;
constexpr double similarColour = 60;

constexpr double byLegend = 0.99;
constexpr double likeLegend = 0.85;
constexpr double byHue = 0.9;

double distance(unsigned a, unsigned b) {
    const QColor one = QColor::fromRgb(a);
    const QColor other = QColor::fromRgb(b);
    return std::hypot(one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue());
}

constexpr double leastSaturation = 0.35;
constexpr double palestSaturation = 0.13; // less is a grey's tinge

bool isColourful(const QColor& colour, double saturation = leastSaturation) {
    return colour.hsvSaturationF() > saturation && colour.valueF() > 0.35;
}

// Greens from yellowish to bluish, yellows to orange, reds; greys between the paper and the text.
std::optional<Light> lightByHue(const QColor& colour) {
    if (!isColourful(colour, palestSaturation)) {
        const bool isGrey = colour.hsvSaturationF() < 0.06 && colour.valueF() > 0.45 && colour.valueF() < 0.9;
        return isGrey ? std::optional(Light::Grey) : std::nullopt;
    }
    const int hue = colour.hsvHue();
    if (hue >= 75 && hue <= 180) return Light::Green;
    if (hue >= 28 && hue < 75) return Light::Yellow;
    if (hue <= 20 || hue >= 340) return Light::Red;
    return std::nullopt;
}

// The programme's words for the light, longest first so that "not reported" is not read as "reported".
std::optional<Light> lightNamed(const QString& text, const Programme& programme) {
    const QString lower = text.simplified().toLower();
    std::optional<Light> best;
    qsizetype longest = 0;
    for (const LightMeaning& light : programme.lights)
        for (const Names& names : {light.meanings, light.names})
            for (const QString& words : {names.fi, names.sv, names.en})
                if (words.size() > longest && lower.startsWith(words.toLower())) {
                    best = light.light;
                    longest = words.size();
                }
    return best;
}

// The nearest patch in front of the text, on its line.
const Fill* patchBefore(const Page& page, const Box& text) {
    const Fill* best = nullptr;
    for (const Fill& fill : page.fills) {
        const bool onLine = fill.box.y0 < text.centreY() && text.centreY() < fill.box.y1;
        const double gap = text.x0 - fill.box.x1;
        if (!onLine || gap < -1 || gap > 3 * text.height() || fill.box.height() > 4 * text.height()) continue;
        if (!best || fill.box.x1 >= best->box.x1) best = &fill;
    }
    return best;
}

// Or the text stands on its colour.
const Fill* patchUnder(const Page& page, const Box& text) {
    const Fill* best = nullptr;
    for (const Fill& fill : page.fills)
        if (fill.box.x0 <= text.x0 + 1 && text.x1 - 1 <= fill.box.x1 && fill.box.y0 < text.centreY() &&
            text.centreY() < fill.box.y1 && fill.box.height() < 4 * text.height())
            best = &fill;
    return best;
}

// The nearest patch in front may be another light's, where the text stands on its own one.
const Fill* patchOf(const Page& page, const Cell& cell, bool isName) {
    constexpr double widest =
        4; // of the text; wider ones are bands and backgrounds, unless a name fills them
    const Box& text = cell.box;
    const Fill* under = patchUnder(page, text);
    if (under && under->rgb != 0xffffff &&
        (isName || (under->box.width() < widest * text.width() &&
                    isColourful(QColor::fromRgb(under->rgb), palestSaturation))))
        return under;
    const Fill* before = patchBefore(page, text);
    return before && before->rgb != 0xffffff ? before : under;
}

// A legend's mark may be a letter of its text.
Cell withoutMark(const Cell& cell) {
    const qsizetype mark = shapeLetterLength(cell.text);
    if (mark == 0) return cell;
    const bool apart =
        cell.words.size() > 1 && shapeLetterLength(cell.words.front().text) == cell.words.front().text.size();
    Cell text = apart ? partOf(cell, 1, cell.words.size()) : cell;
    if (!apart) text.text.remove(0, mark);
    return text;
}

// No meaning, and nothing but the name.
bool isLightsName(const QString& words, const Programme& programme) {
    const QString text = words.simplified();
    return std::any_of(programme.lights.begin(), programme.lights.end(), [&](const LightMeaning& light) {
        return text.compare(light.names.fi, Qt::CaseInsensitive) == 0 ||
               text.compare(light.names.sv, Qt::CaseInsensitive) == 0 ||
               text.compare(light.names.en, Qt::CaseInsensitive) == 0;
    });
}

bool standsOn(const Cell& cell, const Fill& patch) {
    return patch.box.x0 < cell.box.centreX() && cell.box.centreX() < patch.box.x1;
}

// A legend names each light once.
void markCells(std::vector<LegendColour>& legend, std::size_t lights) {
    const auto names =
        std::count_if(legend.begin(), legend.end(), [](const LegendColour& c) { return c.isCell; });
    if (names > static_cast<std::ptrdiff_t>(lights)) return;
    for (LegendColour& colour : legend) colour.isCell = false;
}

} // namespace

LightColours::LightColours(std::vector<LegendColour> legend)
    : m_legend(std::move(legend)) {}

std::optional<ColourReading> LightColours::read(unsigned rgb) const {
    const auto byDistance = [rgb](const LegendColour& a, const LegendColour& b) {
        return distance(a.rgb, rgb) < distance(b.rgb, rgb);
    };
    const auto nearest = std::min_element(m_legend.begin(), m_legend.end(), byDistance);
    if (nearest != m_legend.end() && distance(nearest->rgb, rgb) <= sameColour)
        return ColourReading{nearest->light, byLegend};
    const bool colourful = isColourful(QColor::fromRgb(rgb));
    if (nearest != m_legend.end() && colourful && distance(nearest->rgb, rgb) <= similarColour)
        return ColourReading{nearest->light, likeLegend};
    // A legend that names a grey knows its greys; another grey is a band or a border.
    const bool knowsGrey = std::any_of(m_legend.begin(), m_legend.end(), [](const LegendColour& colour) {
        return colour.light == Light::Grey;
    });
    if (knowsGrey && !isColourful(QColor::fromRgb(rgb), palestSaturation)) return std::nullopt;
    const auto light = lightByHue(QColor::fromRgb(rgb));
    const bool isPale = light && *light != Light::Grey && !colourful;
    // A legend that names the light knows its colour; one that was not read whole does not.
    const bool isNamed = std::any_of(m_legend.begin(), m_legend.end(),
                                     [&](const LegendColour& colour) { return colour.light == light; });
    if (!light || (isPale && isNamed)) return std::nullopt;
    return ColourReading{*light, byHue, isPale};
}

std::vector<LegendColour> legendOf(const Page& page, const std::vector<Cell>& cells,
                                   const Programme& programme) {
    std::vector<LegendColour> legend;
    for (const Cell& whole : cells) {
        const Cell cell = withoutMark(whole);
        const auto light = lightNamed(cell.text, programme);
        if (!light) continue;
        const bool isName = isLightsName(cell.text, programme);
        const Fill* patch = patchOf(page, cell, isName);
        if (patch && patch->rgb != 0xffffff)
            legend.push_back({patch->rgb, *light, patch->box, cell.box, isName && standsOn(cell, *patch)});
    }
    markCells(legend, programme.lights.size());
    return legend;
}

} // namespace salkku
