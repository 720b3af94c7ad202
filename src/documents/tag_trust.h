// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a page's tags are to be believed. Tags are made by programs, and many of those mark each line as a
// paragraph, a whole page as one, or only a part of the page; reading by geometry is better than such tags.
#pragma once

#include "documents/content_marks.h"
#include "documents/document.h"

#include <optional>
#include <vector>

namespace salkku {

/// At least nine of ten letters that are no artifacts belong to a paragraph.
bool coversText(const Page& page, const std::vector<ContentMark>& marksOfWords);

/// Paragraphs neither end in the middle of their sentences nor run over white space and bullets, but for one
/// of ten.
bool areParagraphs(const Page& page);

/// The table's cells stand in rows and columns, each clear of its neighbours, but for one of ten; and there
/// are at least two rows and two columns.
bool isTable(const Page& page, int table);

/// The box of the words of each cell; nothing for empty cells.
std::vector<std::optional<Box>> wordBoxesOfCells(const Page& page);

} // namespace salkku
