// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/slides.h"

namespace salkku {

/// Takes page numbers out of the text: those that are a paragraph of their own, and those glued to the end of
/// one, where the numbers of their own show how this document counts its pages.
void removeStrayNumbers(std::vector<Slide>& slides);

} // namespace salkku
