// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "ingest/lines.h"
#include "ingest/organisation_index.h"

#include <vector>

namespace salkku {

struct CellWord {
    QString text;
    Box box;
};

struct Cell {
    QString text;
    Box box;
    double typeSize = 0;              ///< the height of its tallest line
    bool isFurniture = false;         ///< of the page, as the document marks it
    double certainty = 1;             ///< of the least certain of its words
    std::vector<CellWord> words = {}; ///< of one line that geometry put together; else empty
};

/// The page's words as cells of a possible table: what stands close together is one, upright or turned, and a
/// name goes on over lines.
std::vector<Cell> cellsOf(const Page& page, const OrganisationIndex& organisations);

/// The cell of some of another one's words.
Cell partOf(const Cell& cell, std::size_t first, std::size_t end);

/// Runs of the page's words that do not cross from one cell, as the document marks it, into another.
std::vector<Run> runsApart(const Page& page, const std::vector<Word>& words, double gap);

/// With x and y exchanged: rows become columns.
Cell transposed(Cell cell);

} // namespace salkku
