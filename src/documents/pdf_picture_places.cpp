// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_picture_places.h"

#include <GfxState.h>
#include <algorithm>

namespace salkku {

namespace {

constexpr double pointsPerInch = 72;

// A table of a few rows needs more, in points; logos and icons have less.
constexpr double smallestSide = 90;

// Strips of a scan may leave a hairline between them.
constexpr double touching = 1.5;

// A page of tiny pictures, as a pattern's, shows no table.
constexpr std::size_t mostPlaces = 500;

Box cornerOf(const GfxState& state, double x, double y) {
    Box corner;
    state.transform(x, y, &corner.x0, &corner.y0);
    corner.x1 = corner.x0;
    corner.y1 = corner.y0;
    return corner;
}

bool touch(const Box& a, const Box& b) {
    return a.x0 < b.x1 + touching && b.x0 < a.x1 + touching && a.y0 < b.y1 + touching &&
           b.y0 < a.y1 + touching;
}

} // namespace

void addPicturePlace(const GfxState& state, int width, std::vector<PicturePlace>& places) {
    if (places.size() >= mostPlaces) return;
    // A picture fills the unit square of its coordinates.
    const Box box = cornerOf(state, 0, 0)
                        .united(cornerOf(state, 1, 0))
                        .united(cornerOf(state, 0, 1))
                        .united(cornerOf(state, 1, 1));
    Box clip;
    state.getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
    const Box seen{std::max(box.x0, clip.x0), std::max(box.y0, clip.y0), std::min(box.x1, clip.x1),
                   std::min(box.y1, clip.y1)};
    if (seen.width() > 0 && seen.height() > 0) places.push_back({seen, pointsPerInch * width / box.width()});
}

std::vector<PicturePlace> largePictures(const std::vector<PicturePlace>& places) {
    std::vector<PicturePlace> result;
    for (PicturePlace place : places) {
        for (auto other = result.begin(); other != result.end();) {
            if (!touch(place.box, other->box)) {
                ++other;
                continue;
            }
            place = {place.box.united(other->box), std::max(place.dpi, other->dpi)};
            other = result.erase(other);
        }
        result.push_back(place);
    }
    std::erase_if(result, [](const PicturePlace& place) {
        return std::min(place.box.width(), place.box.height()) < smallestSide;
    });
    return result;
}

} // namespace salkku
