// SPDX-License-Identifier: GPL-3.0-or-later
// From outlines to fills: which closed outlines are rectangles or discs.
#pragma once

#include "documents/document.h"

#include <vector>

namespace salkku {

struct Point {
    double x = 0;
    double y = 0;
};

/// A closed outline, with its curves already broken into short lines.
struct Outline {
    std::vector<Point> points;
    bool hasCurves = false;
};

/// The rectangles and discs among the outlines of one path, in their order, clipped. An outline with another
/// one cut out of it, as a ring, is no fill: its colour is a border's.
std::vector<Fill> fillsOf(std::vector<Outline> path, const Box& clip, unsigned rgb);

} // namespace salkku
