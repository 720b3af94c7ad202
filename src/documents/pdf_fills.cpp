// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_fills.h"

#include "documents/fill_shapes.h"
#include "documents/shape_letters.h"

#include <GfxState.h>
#include <QColor>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// A slide has some hundred fills, a page with a gradient drawn in steps some thousand.
constexpr std::size_t mostFills = 50'000;

constexpr int stepsOfCurve = 8;

constexpr double thinnestShading = 2; // points

// Less of it than this is hardly seen.
constexpr double leastOpacity = 0.05;

Point transformed(const GfxState& state, double x, double y) {
    Point point;
    state.transform(x, y, &point.x, &point.y);
    return point;
}

Box clipOf(const GfxState& state) {
    Box clip;
    state.getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
    return clip;
}

// On white paper, which is what stands behind nearly everything.
unsigned onPaper(const GfxRGB& rgb, double opacity) {
    const auto channel = [opacity](GfxColorComp component) {
        const double value = colToDbl(component) * opacity + (1 - opacity);
        return static_cast<unsigned>(std::lround(255 * std::clamp(value, 0.0, 1.0)));
    };
    return channel(rgb.r) << 16 | channel(rgb.g) << 8 | channel(rgb.b);
}

unsigned colourOf(GfxState& state) {
    GfxRGB rgb;
    state.getFillRGB(&rgb);
    return onPaper(rgb, state.getFillOpacity());
}

void addCurve(Outline& outline, Point first, Point second, Point end) {
    const Point start = outline.points.back();
    for (int step = 1; step <= stepsOfCurve; ++step) {
        const double t = static_cast<double>(step) / stepsOfCurve;
        const double u = 1 - t;
        const auto at = [&](double a, double b, double c, double d) {
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        };
        outline.points.push_back(
            {at(start.x, first.x, second.x, end.x), at(start.y, first.y, second.y, end.y)});
    }
}

Outline outlineOf(const GfxState& state, const GfxSubpath& subpath) {
    Outline outline;
    for (int i = 0; i < subpath.getNumPoints(); ++i) {
        const Point point = transformed(state, subpath.getX(i), subpath.getY(i));
        if (!subpath.getCurve(i) || i + 2 >= subpath.getNumPoints() || outline.points.empty()) {
            outline.points.push_back(point);
            continue;
        }
        outline.hasCurves = true;
        addCurve(outline, point, transformed(state, subpath.getX(i + 1), subpath.getY(i + 1)),
                 transformed(state, subpath.getX(i + 2), subpath.getY(i + 2)));
        i += 2;
    }
    return outline;
}

std::vector<Outline> outlinesOf(const GfxState& state) {
    std::vector<Outline> outlines;
    const GfxPath* path = state.getPath();
    for (int i = 0; i < path->getNumSubpaths(); ++i)
        outlines.push_back(outlineOf(state, *path->getSubpath(i)));
    return outlines;
}

// From the greyest to the most colourful; of greys, from the palest to the darkest.
bool isWeaker(unsigned a, unsigned b) {
    const QColor one = QColor::fromRgb(a);
    const QColor other = QColor::fromRgb(b);
    constexpr int grey = 25; // of 255
    const int chroma = one.hsvSaturation() * one.value() / 255;
    const int otherChroma = other.hsvSaturation() * other.value() / 255;
    if (std::max(chroma, otherChroma) < grey) return one.value() > other.value();
    return chroma < otherChroma;
}

// A gradient covers what it is clipped to.
void addClipped(GfxState& state, GfxShading& shading, const std::vector<GfxColor>& colours,
                std::vector<Fill>& fills) {
    std::vector<unsigned> shades;
    for (const GfxColor& colour : colours) {
        GfxRGB rgb;
        shading.getColorSpace()->getRGB(&colour, &rgb);
        shades.push_back(onPaper(rgb, state.getFillOpacity()));
    }
    const Box box = clipOf(state);
    if (fills.size() < mostFills && box.width() >= thinnestShading && box.height() >= thinnestShading)
        fills.push_back({box, *std::max_element(shades.begin(), shades.end(), isWeaker)});
}

// The letter's box from ascent to descent, whichever way it runs.
Box boxOfLetter(const GfxState& state, const LetterPlace& place) {
    constexpr double height = 1.2; // of the type's size
    constexpr double middle = 0.35;
    Point begin, way;
    state.transform(place.x, place.y, &begin.x, &begin.y);
    state.transformDelta(place.dx, place.dy, &way.x, &way.y);
    const double width = std::hypot(way.x, way.y);
    const double size = state.getTransformedFontSize();
    if (width <= 0) return {};
    const double x = begin.x + way.x / 2 + middle * size * way.y / width;
    const double y = begin.y + way.y / 2 - middle * size * way.x / width;
    return {x - width / 2, y - height * size / 2, x + width / 2, y + height * size / 2};
}

// Text that only a search finds, as that of a picture that was read.
bool isInvisible(const GfxState& state) {
    return (state.getRender() & 3) == 3;
}

} // namespace

void addLetter(GfxState& state, const LetterPlace& place, char32_t letter, std::vector<Fill>& fills) {
    if (!isShapeLetter(letter) || isInvisible(state) || fills.size() >= mostFills) return;
    const auto fill =
        fillOfShapeLetter(QString::fromUcs4(&letter, 1), boxOfLetter(state, place), colourOf(state));
    if (fill) fills.push_back(*fill);
}

void addShading(GfxState& state, GfxUnivariateShading& shading, std::vector<Fill>& fills) {
    std::vector<GfxColor> colours(3);
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const double part = static_cast<double>(i) / 2;
        shading.getColor((1 - part) * shading.getDomain0() + part * shading.getDomain1(), &colours[i]);
    }
    addClipped(state, shading, colours, fills);
}

void addShading(GfxState& state, GfxFunctionShading& shading, std::vector<Fill>& fills) {
    double x0, y0, x1, y1;
    shading.getDomain(&x0, &y0, &x1, &y1);
    std::vector<GfxColor> colours(3);
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const double part = static_cast<double>(i) / 2;
        shading.getColor((1 - part) * x0 + part * x1, (1 - part) * y0 + part * y1, &colours[i]);
    }
    addClipped(state, shading, colours, fills);
}

void addFills(GfxState& state, std::vector<Fill>& fills) {
    if (fills.size() >= mostFills || state.getFillOpacity() < leastOpacity) return;
    const auto added = fillsOf(outlinesOf(state), clipOf(state), colourOf(state));
    fills.insert(fills.end(), added.begin(), added.end());
}

} // namespace salkku
