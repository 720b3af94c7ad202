// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <vector>

class GfxFunctionShading;
class GfxState;
class GfxUnivariateShading;

namespace salkku {

/// Adds the shapes that Poppler is about to fill, clipped to what is seen; shapes that are neither rectangles
/// nor discs are left out, and so are hairlines and what is nearly transparent.
void addFills(GfxState& state, std::vector<Fill>& fills);

/// Adds what a gradient fills, in the strongest of its colours: its others pale or darken that.
void addShading(GfxState& state, GfxUnivariateShading& shading, std::vector<Fill>& fills);
void addShading(GfxState& state, GfxFunctionShading& shading, std::vector<Fill>& fills);

/// Where a letter begins and how far the next one stands from it, in the text's own space.
struct LetterPlace {
    double x = 0, y = 0, dx = 0, dy = 0;
};

/// A letter that is a coloured shape.
void addLetter(GfxState& state, const LetterPlace& place, char32_t letter, std::vector<Fill>& fills);

} // namespace salkku
