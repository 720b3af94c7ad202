// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "ingest/lines.h"
#include "ingest/organisation_index.h"

#include <vector>

namespace salkku {

struct Cell {
    QString text;
    Box box;
    double typeSize = 0;      ///< the height of its lines where it may have several; 0: its own height
    bool isFurniture = false; ///< of the page, as the document marks it
};

/// The page's words as cells of a possible table: what stands close together is one, upright or turned, and a
/// name goes on over lines.
std::vector<Cell> cellsOf(const Page& page, const OrganisationIndex& organisations);

/// Runs of the page's words that do not cross from one cell, as the document marks it, into another.
std::vector<Run> runsApart(const Page& page, const std::vector<Word>& words, double gap);

/// With x and y exchanged: rows become columns.
Cell transposed(Cell cell);

} // namespace salkku
