// SPDX-License-Identifier: GPL-3.0-or-later
// How much room an organisation's layouts leave for content.
#pragma once

#include "exporting/layout/slide_geometry.h"
#include "exporting/pptx/house_layouts.h"

namespace salkku::pptx {

inline constexpr double leastContentWidth = 360; ///< points: a region's name and seven lights
inline constexpr double leastContentHeight = 200;

struct SlideSize {
    double width = 0;
    double height = 0;
};

struct ChosenLayouts {
    const HouseLayout& title;
    const HouseLayout& text;
    const HouseLayout& table;
    const HouseLayout& master;
};

/// Between the title's top and the foot of the place for text: logos and pictures stand around it.
PageShape roomOf(const SlideSize& size, const ChosenLayouts& layouts);

/// How much wider than Arial the theme's fonts are, where they are known; an unknown one is thought to be
/// wide.
double letterWidthOf(const QByteArray& theme);

} // namespace salkku::pptx
