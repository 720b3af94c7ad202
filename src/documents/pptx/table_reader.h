// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/shape_reader.h"

namespace salkku::ooxml {

/// Puts a table (a:tbl) onto the canvas: its cells, their words and their fills. Rows grow with their text,
/// as they do on the slide.
void readTable(const XmlNode& table, const Affine& placement, const ShapeContext& context,
               SlideCanvas& canvas);

} // namespace salkku::ooxml
