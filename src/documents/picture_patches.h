// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/picture_areas.h"
#include "documents/picture_colours.h"

#include <vector>

namespace salkku {

/// A rectangle or disc of one colour in a picture, perhaps with letters on it.
struct Patch {
    PixelArea area;
    unsigned rgb = 0;
    bool round = false;
    double certainty = 0; ///< 0–1, by how fully it covers its shape
};

/// The patches, the largest first. Cells of one colour that touch are parted where their neighbours' edges
/// go on.
std::vector<Patch> patchesOf(const ColourMap& map);

} // namespace salkku
