// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pptx/placement.h"
#include "documents/pptx/shape_reader.h"

namespace salkku::ooxml {

/// Puts a chart onto the canvas as the table of its values: categories beneath each other, a column for each
/// series, the chart's title above. False where there is no such part or it keeps no values.
bool readChart(const QString& part, const Frame& frame, const Affine& placement, const ShapeContext& context,
               SlideCanvas& canvas);

} // namespace salkku::ooxml
