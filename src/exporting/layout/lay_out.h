// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/slide_geometry.h"

namespace salkku {

/// Spreads the report over slides. What does not fit goes on to a next slide under its heading; nothing is
/// shrunk under 12 pt, cut or left out, except that the title "1 2/4" counts the slides that came out.
std::vector<PlacedSlide> layOut(const Report& report, const PageShape& shape = slideShape);

/// The same for fonts whose letters are wider than Arial's by the factor.
std::vector<PlacedSlide> layOut(const Report& report, const PageShape& shape, double letterWidth);

} // namespace salkku
