// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read_back_texts.h"
#include "documents/document.h"
#include "exporting/layout/placed_slide.h"

namespace salkku {

/// What a page whose texts carry no marks says otherwise than was placed, by where its words and colours
/// stand; nothing where all of it does.
std::optional<ReadBackFault> pageFault(const PlacedSlide& slide, Language language, const Page& page);

} // namespace salkku
