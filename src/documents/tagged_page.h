// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content_marks.h"
#include "documents/pdf_structure.h"

#include <vector>

namespace salkku {

/// Gives the page's words the paragraphs and cells that the structure names, as far as it is to be believed
/// (tag_trust.h). `marks` are those under which the words stand in the page's stream, one for each; what they
/// call a header, a footer or a page number becomes furniture.
void takeStructure(const PageStructure& structure, const std::vector<ContentMark>& marks, Page& page);

} // namespace salkku
