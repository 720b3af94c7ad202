// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fill_shapes.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// Points; the lines of a table are drawn as rectangles thinner than this.
constexpr double thinnest = 2;

Box boxOf(const Outline& outline) {
    Box box{outline.points.front().x, outline.points.front().y, outline.points.front().x,
            outline.points.front().y};
    for (const Point& point : outline.points) box = box.united({point.x, point.y, point.x, point.y});
    return box;
}

// Positive for one direction around, negative for the other.
double signedArea(const Outline& outline) {
    double twice = 0;
    for (std::size_t i = 0; i < outline.points.size(); ++i) {
        const Point& a = outline.points[i];
        const Point& b = outline.points[(i + 1) % outline.points.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

bool contains(const Box& outer, const Box& inner) {
    return outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

enum class Shape { Rectangle, Disc, Other };

// By how much of its box an outline fills: a rectangle all, a rounded one somewhat less, a disc pi/4.
Shape shapeOf(const Outline& outline, const Box& box) {
    const double filled = std::abs(signedArea(outline)) / (box.width() * box.height());
    const double slimness = box.width() / box.height();
    if (outline.hasCurves && std::abs(filled - M_PI / 4) < 0.04 && slimness > 0.8 && slimness < 1.25)
        return Shape::Disc;
    return filled > 0.88 ? Shape::Rectangle : Shape::Other;
}

// A line out to a point and back along itself, as a writer leaves it that begins a disc at an earlier place
// of its pen. It encloses nothing and would only widen the outline's box.
Outline withoutSpikes(Outline outline) {
    constexpr double samePlace = 0.01;
    const auto isSame = [](const Point& a, const Point& b) {
        return std::abs(a.x - b.x) < samePlace && std::abs(a.y - b.y) < samePlace;
    };
    auto& points = outline.points;
    if (points.size() > 3 && isSame(points.front(), points.back())) points.pop_back();
    if (points.size() > 3 && isSame(points[1], points.back())) points.erase(points.begin());
    return outline;
}

Box clipped(const Box& box, const Box& clip) {
    return {std::max(box.x0, clip.x0), std::max(box.y0, clip.y0), std::min(box.x1, clip.x1),
            std::min(box.y1, clip.y1)};
}

bool isInside(const Box& inner, const Box& outer) {
    return inner != outer && contains(outer, inner) && inner.width() > 0.5 * outer.width() &&
           inner.height() > 0.5 * outer.height();
}

// How far from an outline its other edge is looked for within the path. Writers draw both edges of a border
// one after the other; a path may have a hundred thousand outlines, and each against each would take minutes.
constexpr std::size_t ringReach = 200;

// The outer or the inner edge of a border.
bool isOfRing(const std::vector<Box>& boxes, std::size_t index) {
    const std::size_t first = index > ringReach ? index - ringReach : 0;
    const std::size_t last = std::min(boxes.size(), index + ringReach + 1);
    for (std::size_t other = first; other < last; ++other)
        if (other != index && (isInside(boxes[other], boxes[index]) || isInside(boxes[index], boxes[other])))
            return true;
    return false;
}

// Of what encloses no area an empty box, which is inside nothing.
std::vector<Box> boxesOf(const std::vector<Outline>& path) {
    std::vector<Box> boxes;
    boxes.reserve(path.size());
    for (const Outline& outline : path) boxes.push_back(outline.points.size() < 3 ? Box{} : boxOf(outline));
    return boxes;
}

} // namespace

std::vector<Fill> fillsOf(std::vector<Outline> path, const Box& clip, unsigned rgb) {
    std::vector<Fill> fills;
    std::transform(path.begin(), path.end(), path.begin(), withoutSpikes);
    const std::vector<Box> boxes = boxesOf(path);
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Box& box = boxes[i];
        if (box.width() < thinnest || box.height() < thinnest) continue;
        const Shape shape = shapeOf(path[i], box);
        if (shape == Shape::Other || isOfRing(boxes, i)) continue;
        const Box seen = clipped(box, clip);
        if (seen.width() >= thinnest && seen.height() >= thinnest)
            fills.push_back({seen, rgb, shape == Shape::Disc});
    }
    return fills;
}

} // namespace salkku
