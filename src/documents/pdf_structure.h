// SPDX-License-Identifier: GPL-3.0-or-later
// What a tagged PDF says of its content: paragraphs, list items and the cells of tables. It is what the
// document claims; tag_trust.h judges by the page's geometry whether to believe it.
#pragma once

#include "documents/content_marks.h"
#include "documents/document.h"
#include "documents/limits.h"

#include <map>
#include <vector>

class PDFDoc;

namespace salkku {

/// Whom a piece of content belongs to, as places in its page's lists; -1: none.
struct ContentOwner {
    int paragraph = -1;
    int cell = -1;
    bool isMarker = false; ///< the bullet or number of a list item
};

struct PageStructure {
    std::vector<MarkedParagraph> paragraphs; ///< in the structure's order
    std::vector<MarkedCell> cells;           ///< without boxes; table by table, row by row
    std::map<ContentPlace, ContentOwner> contents;
};

/// By page, from 1; empty where the document has no structure.
using PdfStructure = std::map<int, PageStructure>;

/// Nothing where the structure is broken beyond the limits.
PdfStructure readPdfStructure(PDFDoc& document, const DocumentLimits& limits);

} // namespace salkku
