// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/painting/page_look.h"
#include "exporting/pptx/house_style.h"

namespace salkku::pptx {

/// What a preview paints a house's look with: its theme's colours as its master names them, the ground behind
/// its slides, and the font of its texts. Pictures and shapes of the master are left out.
PageLook houseLook(const HouseStyle& house);

} // namespace salkku::pptx
