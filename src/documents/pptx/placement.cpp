// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/placement.h"

#include <QRectF>
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
QTransform turned(const Frame& frame) {
    QTransform transform;
    transform.translate(frame.box.centreX(), frame.box.centreY());
    transform.rotate(frame.rotation);
    transform.scale(frame.flippedAcross ? -1 : 1, frame.flippedDown ? -1 : 1);
    transform.translate(-frame.box.width() / 2, -frame.box.height() / 2);
    return transform;
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

QTransform placed(const Frame& frame, const QTransform& around) {
    return turned(frame) * around;
}

QTransform placedMembers(const Frame& group, const QTransform& around) {
    const Box inner = group.inner.value_or(group.box);
    QTransform members;
    members.scale(ratio(group.box.width(), inner.width()), ratio(group.box.height(), inner.height()));
    members.translate(-inner.x0, -inner.y0);
    return members * turned(group) * around;
}

Box mapped(const Box& box, const QTransform& transform) {
    const QRectF rect =
        transform.mapRect(QRectF(QPointF(box.x0, box.y0), QPointF(box.x1, box.y1)).normalized());
    return {rect.left(), rect.top(), rect.right(), rect.bottom()};
}

Turn turnOf(const QTransform& transform) {
    const QPointF way = transform.map(QPointF(1, 0)) - transform.map(QPointF(0, 0));
    if (std::abs(way.x()) >= std::abs(way.y())) return way.x() < 0 ? Turn::UpsideDown : Turn::Upright;
    return way.y() > 0 ? Turn::Clockwise : Turn::CounterClockwise;
}

} // namespace salkku::ooxml
