// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fill_shapes.h"
#include "documents/pptx/placement.h"

namespace salkku::ooxml {

/// The outline of a shape on the page. A form that is neither a rectangle, nor an ellipse, nor drawn freely
/// yields none. `placement` leads from the frame's own space.
Outline outlineOf(const XmlNode& shapeProperties, const Frame& frame, const Affine& placement);

/// A frame whose text runs downwards or upwards in it.
struct TurnedFrame {
    double width = 0; ///< along the lines
    double height = 0;
    Affine placement; ///< from the lines' space
};

TurnedFrame turnedFrame(Turn turn, double width, double height, const Affine& placement);

} // namespace salkku::ooxml
