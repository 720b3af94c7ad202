// SPDX-License-Identifier: GPL-3.0-or-later
// Regions on a map of equal tiles.
#pragma once

#include "domain/programme.h"

#include <optional>
#include <vector>

namespace salkku {

/// Rows of indexes into the tiles given, -1 where the map has nothing. What has no place stands in rows of
/// its own below the others.
using TileGrid = std::vector<std::vector<int>>;

/// At least `narrowest` columns, so that those without a place are not stacked.
TileGrid tileGrid(const std::vector<std::optional<MapTile>>& tiles, int narrowest = 4);

} // namespace salkku
