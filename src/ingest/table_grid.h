// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of organisations, found by geometry: names in a column with values beside them, or in a row (upright
// or turned) with values beneath.
#pragma once

#include "documents/document.h"
#include "ingest/organisation_index.h"
#include "ingest/table_headers.h"

#include <optional>
#include <vector>

namespace salkku {

/// One line of values across all organisations: a column where they are rows, and the other way round.
struct TableSeries {
    QString heading; ///< all header cells of the line, from outside to inside
    QString own;     ///< without those that stand over all series alike, as a title does
};

struct TableValue {
    std::size_t header = 0;
    std::size_t series = 0;
    QString text; ///< a number, perhaps with a percent sign, or a dash
    Box box;
};

struct OrganisationTable {
    int page = 1;
    std::vector<TableHeader> headers;
    std::vector<TableSeries> series;
    std::vector<TableValue> values;
    Box box;
    QString caption; ///< the text above the table
    QString above;   ///< all text above its first row: caption and headings
};

/// The page's tables of organisations.
std::vector<OrganisationTable> organisationTablesOf(const Page& page, const OrganisationIndex& organisations);

} // namespace salkku
