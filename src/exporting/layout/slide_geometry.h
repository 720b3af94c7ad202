// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a 16:9 slide of 13.333 × 7.5 inches, in points.
#pragma once

#include "exporting/layout/placed_slide.h"

namespace salkku::geometry {

inline constexpr double slideWidth = 960;
inline constexpr double slideHeight = 540;
inline constexpr double margin = 48;
inline constexpr double contentWidth = slideWidth - 2 * margin;

inline constexpr SlideBox kicker{margin, 18, contentWidth, 18};
inline constexpr double titleTop = 36;
inline constexpr double contentGap = 10; ///< between title and content
inline constexpr double contentBottom = 494;
inline constexpr double footerRule = 501;
inline constexpr SlideBox footer{margin, 505, 520, 20};
inline constexpr SlideBox demoMark{580, 505, 270, 20};
inline constexpr SlideBox slideNumber{862, 505, 50, 20};

inline constexpr double smallestText = 12;

} // namespace salkku::geometry
