// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/misplaced.h"

#include <cmath>

namespace salkku {

namespace {

// False for what is no number, too.
bool isNear(double place) {
    return std::abs(place) <= farthestPlace;
}

bool isMisplaced(const Box& box) {
    return !(isNear(box.x0) && isNear(box.y0) && isNear(box.x1) && isNear(box.y1));
}

} // namespace

void dropMisplaced(Document& document) {
    std::size_t dropped = 0;
    for (Page& page : document.pages) {
        dropped += std::erase_if(page.words, [](const Word& word) { return isMisplaced(word.box); });
        dropped += std::erase_if(page.fills, [](const Fill& fill) { return isMisplaced(fill.box); });
        if (!isNear(page.width)) page.width = 0;
        if (!isNear(page.height)) page.height = 0;
    }
    document.misplaced = static_cast<int>(dropped);
}

} // namespace salkku
