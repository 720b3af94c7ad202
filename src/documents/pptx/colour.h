// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salkku::ooxml {

/// A colour with its parts from 0 to 1, as sRGB stores them.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
    double alpha = 1;

    static Colour fromRgb(unsigned rgb); ///< 0xRRGGBB
    unsigned rgb() const;                ///< without its transparency
    unsigned onWhite() const;            ///< as it looks on white paper
};

struct Hsl {
    double hue = 0; ///< 0–1 around the circle; 0 of greys
    double saturation = 0;
    double lightness = 0;
};

Hsl hslOf(const Colour& colour);
/// Parts beyond 0 and 1 are brought back to them.
Colour fromHsl(const Hsl& hsl, double alpha);

} // namespace salkku::ooxml
