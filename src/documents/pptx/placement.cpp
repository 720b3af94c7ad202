// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/placement.h"

#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

constexpr double unitsInDegree = 60'000;
// ECMA-376 allows 27 273 042 316 900 EMU; nothing that is seen lies farther out than this, in points.
constexpr double farthest = 1e6;

std::optional<double> points(const XmlNode& node, QStringView attribute) {
    const auto emus = node.number(attribute);
    if (!emus || !std::isfinite(*emus)) return std::nullopt;
    return std::clamp(*emus / emusInPoint, -farthest, farthest);
}

std::optional<Box> boxOf(const XmlNode* offset, const XmlNode* extent) {
    if (!offset || !extent) return std::nullopt;
    const auto x = points(*offset, u"x");
    const auto y = points(*offset, u"y");
    const auto width = points(*extent, u"cx");
    const auto height = points(*extent, u"cy");
    if (!x || !y || !width || !height) return std::nullopt;
    return Box{*x, *y, *x + std::max(0.0, *width), *y + std::max(0.0, *height)};
}

// Flipped and turned around the middle, for what is measured from the frame's own corner.
Affine turned(const Frame& frame) {
    return Affine::translation(-frame.box.width() / 2, -frame.box.height() / 2)
        .then(Affine::scaling(frame.flippedAcross ? -1 : 1, frame.flippedDown ? -1 : 1))
        .then(Affine::rotation(frame.rotation))
        .then(Affine::translation(frame.box.centreX(), frame.box.centreY()));
}

double ratio(double size, double inner) {
    return inner > 0 ? size / inner : 1;
}

} // namespace

std::optional<Frame> frameOf(const XmlNode& transform) {
    const auto box = boxOf(transform.child(u"off"), transform.child(u"ext"));
    if (!box) return std::nullopt;
    Frame frame;
    frame.box = *box;
    frame.rotation = std::fmod(transform.number(u"rot").value_or(0) / unitsInDegree, 360);
    frame.flippedAcross = transform.flag(u"flipH", false);
    frame.flippedDown = transform.flag(u"flipV", false);
    frame.inner = boxOf(transform.child(u"chOff"), transform.child(u"chExt"));
    return frame;
}

Affine placed(const Frame& frame, const Affine& around) {
    return turned(frame).then(around);
}

Affine placedMembers(const Frame& group, const Affine& around) {
    const Box inner = group.inner.value_or(group.box);
    return Affine::translation(-inner.x0, -inner.y0)
        .then(Affine::scaling(ratio(group.box.width(), inner.width()),
                              ratio(group.box.height(), inner.height())))
        .then(turned(group))
        .then(around);
}

Turn turnOf(const Affine& transform) {
    const Point origin = transform.map({0, 0});
    const Point end = transform.map({1, 0});
    const Point way{end.x - origin.x, end.y - origin.y};
    if (std::abs(way.x) >= std::abs(way.y)) return way.x < 0 ? Turn::UpsideDown : Turn::Upright;
    return way.y > 0 ? Turn::Clockwise : Turn::CounterClockwise;
}

} // namespace salkku::ooxml
