// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read_back_texts.h"
#include "documents/document.h"
#include "exporting/layout/placed_slide.h"

namespace salkku {

/// What a slide of a deck, whose texts and cells are marked as such, says otherwise than was placed; nothing
/// where all of it stands there.
std::optional<ReadBackFault> slideFault(const PlacedSlide& slide, const Page& page);

} // namespace salkku
