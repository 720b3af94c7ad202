// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table_cells.h"

#include <vector>

namespace salkku {

/// Headings of narrow columns may stand as close as words do: a line whose words can be shared out so that
/// each column beneath it (`series`, from left to right) has some in its middle or at its edge is a heading
/// for each. Words may be left over beside the outermost columns. The cell itself where the words do not come
/// out so.
std::vector<Cell> partedByAlignment(const Cell& cell, const std::vector<Box>& series);

} // namespace salkku
