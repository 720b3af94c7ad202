// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

/// The bullets of a slide in the layout's place for them; without one they are a text box.
void writeTextShape(Xml& xml, ShapeContext& context, const PlacedText& text,
                    const std::optional<Slot>& place);

} // namespace salkku::pptx
