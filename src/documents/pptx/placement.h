// SPDX-License-Identifier: GPL-3.0-or-later
// Where shapes stand: a shape has a frame of its own, which groups around it move, scale and turn.
#pragma once

#include "documents/affine.h"
#include "documents/document.h"
#include "documents/pptx/xml_tree.h"

#include <optional>

namespace salkku::ooxml {

inline constexpr double emusInPoint = 12'700;

/// An a:xfrm in points, and of a group also the space that its members are measured in.
struct Frame {
    Box box;
    double rotation = 0; ///< degrees, clockwise
    bool flippedAcross = false;
    bool flippedDown = false;
    std::optional<Box> inner;
};

std::optional<Frame> frameOf(const XmlNode& transform);

/// From a frame's own space, which begins at 0 0 and is as large as the frame, to the page's.
Affine placed(const Frame& frame, const Affine& around);

/// From the space of a group's members to the page's.
Affine placedMembers(const Frame& group, const Affine& around);

/// Which way text runs that runs from left to right before the transform.
Turn turnOf(const Affine& transform);

} // namespace salkku::ooxml
