// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/affine.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

constexpr double radiansInDegree = 3.14159265358979323846 / 180;

} // namespace

// Quarter turns are exact, so that what is turned upright stays upright.
Affine Affine::rotation(double degrees) {
    const double quarters = degrees / 90;
    if (quarters != std::round(quarters)) {
        const double sine = std::sin(degrees * radiansInDegree);
        const double cosine = std::cos(degrees * radiansInDegree);
        return {cosine, sine, -sine, cosine, 0, 0};
    }
    constexpr double sines[] = {0, 1, 0, -1};
    const auto quarter = static_cast<std::size_t>(((std::llround(quarters) % 4) + 4) % 4);
    const double sine = sines[quarter];
    const double cosine = sines[(quarter + 1) % 4];
    return {cosine, sine, -sine, cosine, 0, 0};
}

Box Affine::boxAround(const Box& box) const {
    const Point corners[] = {map({box.x0, box.y0}), map({box.x1, box.y0}), map({box.x1, box.y1}),
                             map({box.x0, box.y1})};
    Box around{corners[0].x, corners[0].y, corners[0].x, corners[0].y};
    for (const Point& corner : corners)
        around = {std::min(around.x0, corner.x), std::min(around.y0, corner.y), std::max(around.x1, corner.x),
                  std::max(around.y1, corner.y)};
    return around;
}

Affine Affine::then(const Affine& next) const {
    const Point origin = next.map({m_dx, m_dy});
    return {m_11 * next.m_11 + m_12 * next.m_21,
            m_11 * next.m_12 + m_12 * next.m_22,
            m_21 * next.m_11 + m_22 * next.m_21,
            m_21 * next.m_12 + m_22 * next.m_22,
            origin.x,
            origin.y};
}

} // namespace salkku
