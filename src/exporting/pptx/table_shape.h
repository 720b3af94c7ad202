// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

void writeTableShape(Xml& xml, ShapeContext& context, const PlacedTable& table);

} // namespace salkku::pptx
