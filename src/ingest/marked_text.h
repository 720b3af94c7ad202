// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs that the document itself marks: exact, where geometry would have to guess.
#pragma once

#include "documents/document.h"
#include "ingest/line_joining.h"
#include "ingest/lines.h"
#include "ingest/paragraphs.h"

#include <vector>

namespace salkku {

/// Whether numbers that the document put before its list items belong to their text.
enum class ListNumbers { Kept, LeftOut };

/// The mark of the word's paragraph; null for a word without one, and on a page that was made of words alone.
const MarkedParagraph* markOf(const Page& page, const Word& word);

bool isMarked(const Run& run);

/// The lines of the page's marked text in reading order, no line of two paragraphs; furniture and charts are
/// left out. `words` are those of the page that count.
std::vector<Run> markedLines(const Page& page, const std::vector<Word>& words);

/// The lines put together to their paragraphs. Levels are two: list items deeper than the page's outermost
/// are the second.
std::vector<Paragraph> markedParagraphs(const Page& page, const std::vector<Run>& lines,
                                        const LineJoiner& joiner, ListNumbers numbers);

/// Whether a line belongs to the title that the document marks.
bool isMarkedTitle(const Page& page, const Run& line);

} // namespace salkku
