// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/slide_canvas.h"
#include "documents/pptx/slide_design.h"
#include "documents/pptx/table_styles.h"

namespace salkku::ooxml {

/// Whose shapes are read: of a layout or master only what is drawn on every slide, as furniture.
enum class ShapeOwner { Slide, Background };

/// What the shapes of one part need besides themselves.
struct ShapeContext {
    PartReader& parts;
    const SlideDesign& design;
    const TableStyles& tableStyles;
    Relations relations; ///< of the part
    ShapeOwner owner = ShapeOwner::Slide;
};

/// Puts the texts, fills, tables and charts of a shape tree (p:spTree) onto the canvas. Throws ReadFault.
void readShapes(const XmlNode& tree, const Affine& placement, const ShapeContext& context,
                SlideCanvas& canvas);

} // namespace salkku::ooxml
