// SPDX-License-Identifier: GPL-3.0-or-later
// The organisations' names that stand under each other as the headers of a table's rows.
#pragma once

#include "ingest/organisation_index.h"
#include "ingest/table_cells.h"
#include "ingest/table_grid.h"

#include <vector>

namespace salkku {

using Edge = double (*)(const Box&);

/// Headers from top to bottom, and the edge at which they are aligned. Empty where there is no such column.
struct HeaderColumn {
    std::vector<TableHeader> headers;
    Edge edge = nullptr;
    Box box;
};

inline constexpr std::size_t fewestOrganisations = 2;

bool isAligned(const Box& a, const Box& b, Edge edge);

/// The smallest distance from one row to the next.
double rowPitch(const std::vector<TableHeader>& headers);

HeaderColumn headerColumnOf(const std::vector<Cell>& cells, const OrganisationIndex& organisations);

} // namespace salkku
