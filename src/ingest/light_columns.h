// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/light_grid.h"

#include <vector>

namespace salkku {

/// Writers of tables paint neighbouring cells of one colour as one: such patches are cut where those of other
/// rows begin and end.
void cutAtColumns(std::vector<LightPatch>& patches);

/// Bars that begin at one line and end where their values do; their colours are no lights.
bool areBars(const std::vector<LightPatch>& series);

} // namespace salkku
