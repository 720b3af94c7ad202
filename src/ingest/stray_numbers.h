// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/slides.h"

namespace salkku {

/// Which page numbers may stand in a document's text.
enum class StrayNumbers {
    Alone,   ///< as a paragraph of their own
    GluedToo ///< also at the end of another one, as reading by geometry joins them
};

/// The paragraphs of a presentation are as they were typed.
StrayNumbers strayNumbersOf(const Document& document);

/// Takes page numbers out of the text: those that are a paragraph of their own, and those glued to the end of
/// one, where the numbers of their own show how this document counts its pages.
void removeStrayNumbers(std::vector<Slide>& slides, StrayNumbers which);

} // namespace salkku
