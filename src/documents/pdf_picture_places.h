// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <vector>

class GfxState;

namespace salkku {

/// Where a picture stands on its page, and how finely it is resolved.
struct PicturePlace {
    Box box;
    double dpi = 0;
};

/// Adds the place of the picture that Poppler is about to draw, as far as it is seen; `width` in its own
/// pixels.
void addPicturePlace(const GfxState& state, int width, std::vector<PicturePlace>& places);

/// Those that are large enough to show a table. Pieces that touch, as the strips of a scan, are one.
std::vector<PicturePlace> largePictures(const std::vector<PicturePlace>& places);

} // namespace salkku
