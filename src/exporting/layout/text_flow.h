// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/page_flow.h"

namespace salkku {

/// Places the bullets, over several slides where one is too small. Headings stay with what follows them.
void flowText(PageFlow& flow, const BulletBlock& block);

double paragraphHeight(const SlideParagraph& paragraph, double contentWidth);

} // namespace salkku
