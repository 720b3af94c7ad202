// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pptx/shapes.h"

namespace salkku::pptx {

/// The bullets of a slide in its body placeholder. A second text on the slide (`isFirst` false) is a text
/// box.
void writeTextShape(Xml& xml, ShapeContext& context, const PlacedText& text, bool isFirst);

} // namespace salkku::pptx
