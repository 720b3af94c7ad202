// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a slide or page, in points.
#pragma once

#include "exporting/layout/placed_slide.h"

namespace salkku {

/// A page's size and what follows from it. A slide is 13.333 × 7.5 inches, 16:9.
struct PageShape {
    double width = 960;
    double height = 540;

    static constexpr double margin = 48;
    constexpr double contentWidth() const { return width - 2 * margin; }
    constexpr double contentBottom() const { return height - 46; }
    constexpr double footerRule() const { return height - 39; }
    constexpr SlideBox kicker() const { return {margin, 18, contentWidth(), 18}; }
    constexpr SlideBox footer() const { return {margin, height - 35, width - 440, 20}; }
    constexpr SlideBox demoMark() const { return {width - 380, height - 35, 270, 20}; }
    constexpr SlideBox slideNumber() const { return {width - 98, height - 35, 50, 20}; }
};

inline constexpr PageShape slideShape{};
inline constexpr PageShape a4Shape{841.89, 595.28}; ///< lying

namespace geometry {

inline constexpr double slideWidth = slideShape.width;
inline constexpr double slideHeight = slideShape.height;
inline constexpr double margin = PageShape::margin;
inline constexpr double contentWidth = slideShape.contentWidth();

inline constexpr SlideBox kicker = slideShape.kicker();
inline constexpr double titleTop = 36;
inline constexpr double contentGap = 10; ///< between title and content
inline constexpr double contentBottom = slideShape.contentBottom();
inline constexpr double footerRule = slideShape.footerRule();
inline constexpr SlideBox footer = slideShape.footer();
inline constexpr SlideBox demoMark = slideShape.demoMark();
inline constexpr SlideBox slideNumber = slideShape.slideNumber();

inline constexpr double smallestText = 12;

} // namespace geometry

} // namespace salkku
