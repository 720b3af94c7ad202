// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salkku {

/// Between two colours 0xRRGGBB, of 441 from black to white.
int colourDistance(unsigned a, unsigned b);

} // namespace salkku
