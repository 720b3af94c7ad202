// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/indicator_table.h"
#include "language/morphology.h"

#include <set>
#include <vector>

namespace salkku {

struct IndicatorTextRows {
    std::vector<IndicatorTableRow> rows;
    std::set<int> lines; ///< of the text, with the headings: no part of its paragraphs
};

/// The rows of tables of indicators in a plain text: columns told by the places of their headings, by "|" or
/// by tabulators. A cell goes on where a line has no result of its own.
IndicatorTextRows indicatorRowsIn(const Page& page, const Programme& programme, const Morphology& morphology);

} // namespace salkku
