// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "ingest/organisation_index.h"

#include <vector>

namespace salkku {

struct Cell {
    QString text;
    Box box;
    double certainty = 1; ///< of the least certain of its words
};

/// The page's words as cells of a possible table: what stands close together is one, upright or turned, and a
/// name goes on over lines.
std::vector<Cell> cellsOf(const Page& page, const OrganisationIndex& organisations);

/// With x and y exchanged: rows become columns.
Cell transposed(Cell cell);

} // namespace salkku
