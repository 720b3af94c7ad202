// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above a table's columns, and above the table.
#pragma once

#include "ingest/table_cells.h"
#include "ingest/table_headers.h"

#include <optional>
#include <vector>

namespace salkku {

struct SeriesHeadings {
    std::vector<QString> texts; ///< one for each series: its header cells from outside to inside
    std::vector<QString> own;   ///< the same without what stands over all series alike
    std::optional<Box> box;     ///< of all header cells
};

/// `rows` are the table's row headers, `pitch` the distance of its rows, `typeSize` the height of
/// the table's own type, and `series` where each column of values stands, from left to right.
SeriesHeadings seriesHeadings(const std::vector<Cell>& cells, const HeaderColumn& rows, double pitch,
                              double typeSize, const std::vector<Box>& series);

/// The text above the table.
QString captionAbove(const std::vector<Cell>& cells, const Box& table);

} // namespace salkku
