// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a slide or page, in points.
#pragma once

#include "exporting/layout/placed_slide.h"

namespace salkku {

/// A page's size and what follows from it. A slide is 13.333 × 7.5 inches, 16:9.
struct PageShape {
    static constexpr double margin = 48;

    double width = 960;
    double height = 540;
    double left = margin;  ///< empty at the sides
    double right = margin; ///< likewise
    double top = 18;       ///< empty over the line above the title
    double bottom = 15;    ///< empty below the footer
    SlideBox cover = {};   ///< where a title slide's texts stand; without a width: across the page

    constexpr double contentWidth() const { return width - left - right; }
    constexpr double titleTop() const { return top + 18; }
    constexpr double footerTop() const { return height - bottom - 20; }
    constexpr double contentBottom() const { return footerTop() - 11; }
    constexpr double footerRule() const { return footerTop() - 4; }
    constexpr SlideBox kicker() const { return {left, top, contentWidth(), 18}; }
    constexpr SlideBox footer() const { return {left, footerTop(), contentWidth() - 344, 20}; }
    constexpr SlideBox demoMark() const { return {width - right - 332, footerTop(), 270, 20}; }
    constexpr SlideBox slideNumber() const { return {width - right - 50, footerTop(), 50, 20}; }
    constexpr SlideBox titleSlideText() const {
        return cover.width > 0 ? cover : SlideBox{left, 150, contentWidth(), 330};
    }
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
