// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table_cells.h"

#include <optional>
#include <vector>

namespace salkku {

struct TableHeader {
    QString text;
    Box box;
    std::optional<OrganisationCode> organisation; ///< nothing for a header that names none
    double certainty = 1;                         ///< 0–1, of its words
    double typeSize = 0;
};

/// Organisations that stand under each other, and the room that the values beside them may take.
struct HeaderColumn {
    std::vector<TableHeader> headers; ///< from top to bottom
    Box box;                          ///< of the headers
    double right = 0;                 ///< where the next table begins
    double top = 0;                   ///< where the table above ends
};

/// Points by which cells of one column may differ.
inline constexpr double columnAlignment = 4;

/// Whether two cells of one column are aligned: left, right or in the middle.
bool areAligned(const Box& a, const Box& b);

/// The page's columns of organisations, the largest first. A column that begins anew with the same names is
/// two tables.
std::vector<HeaderColumn> headerColumnsOf(const std::vector<Cell>& cells,
                                          const OrganisationIndex& organisations);

/// The height of the headers' type.
double typeSizeOf(const std::vector<TableHeader>& headers);

/// The smallest distance from one row to the next.
double rowPitch(const std::vector<TableHeader>& headers);

/// How many headers the longest of the columns has.
std::size_t mostHeaders(const std::vector<HeaderColumn>& columns);

/// Fewer are a mention and no table.
inline constexpr std::size_t fewestOrganisations = 2;

} // namespace salkku
