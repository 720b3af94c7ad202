// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document.h"

#include <algorithm>
#include <cmath>

namespace salkku {

Box Box::united(const Box& other) const {
    return {std::min(x0, other.x0), std::min(y0, other.y0), std::max(x1, other.x1), std::max(y1, other.y1)};
}

Box asSeen(const Page& page, const Box& box) {
    for (const LevelledArea& levelled : page.levelled) {
        const Box& area = levelled.area;
        const double x = box.centreX() - area.centreX();
        const double y = box.centreY() - area.centreY();
        if (2 * std::abs(x) > area.width() || 2 * std::abs(y) > area.height()) continue;
        const double sine = std::sin(levelled.skew * M_PI / 180);
        const double cosine = std::cos(levelled.skew * M_PI / 180);
        const double middleX = area.centreX() + cosine * x - sine * y;
        const double middleY = area.centreY() + sine * x + cosine * y;
        const double halfWidth = (cosine * box.width() + std::abs(sine) * box.height()) / 2;
        const double halfHeight = (cosine * box.height() + std::abs(sine) * box.width()) / 2;
        return {middleX - halfWidth, middleY - halfHeight, middleX + halfWidth, middleY + halfHeight};
    }
    return box;
}

} // namespace salkku
