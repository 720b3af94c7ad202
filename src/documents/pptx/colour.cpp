// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/colour.h"

#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

constexpr double full = 255;

unsigned byteOf(double part) {
    return static_cast<unsigned>(std::lround(std::clamp(part, 0.0, 1.0) * full));
}

unsigned joined(double red, double green, double blue) {
    return byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
}

double hueOf(const Colour& colour, double most, double range) {
    double sixths = 0;
    if (most == colour.red)
        sixths = (colour.green - colour.blue) / range;
    else if (most == colour.green)
        sixths = 2 + (colour.blue - colour.red) / range;
    else
        sixths = 4 + (colour.red - colour.green) / range;
    return (sixths < 0 ? sixths + 6 : sixths) / 6;
}

double partOf(double low, double high, double hue) {
    const double sixths = (hue - std::floor(hue)) * 6;
    if (sixths < 1) return low + (high - low) * sixths;
    if (sixths < 3) return high;
    if (sixths < 4) return low + (high - low) * (4 - sixths);
    return low;
}

} // namespace

Colour Colour::fromRgb(unsigned rgb) {
    const auto part = [rgb](unsigned shift) { return (rgb >> shift & 0xff) / full; };
    return {part(16), part(8), part(0), 1};
}

unsigned Colour::rgb() const {
    return joined(red, green, blue);
}

unsigned Colour::onWhite() const {
    const auto mixed = [this](double part) { return part * alpha + 1 - alpha; };
    return joined(mixed(red), mixed(green), mixed(blue));
}

Hsl hslOf(const Colour& colour) {
    const auto [least, most] = std::minmax({colour.red, colour.green, colour.blue});
    const double range = most - least;
    const double sum = most + least;
    if (range <= 0) return {0, 0, sum / 2};
    return {hueOf(colour, most, range), range / (sum <= 1 ? sum : 2 - sum), sum / 2};
}

Colour fromHsl(const Hsl& hsl, double alpha) {
    const double saturation = std::clamp(hsl.saturation, 0.0, 1.0);
    const double lightness = std::clamp(hsl.lightness, 0.0, 1.0);
    const double high =
        lightness <= 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
    const double low = 2 * lightness - high;
    const auto part = [&](double turn) { return partOf(low, high, hsl.hue + turn); };
    return {part(1.0 / 3), part(0), part(-1.0 / 3), alpha};
}

} // namespace salkku::ooxml
