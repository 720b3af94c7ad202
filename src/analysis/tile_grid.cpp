// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tile_grid.h"

#include <algorithm>

namespace salkku {

TileGrid tileGrid(const std::vector<std::optional<MapTile>>& tiles, int narrowest) {
    int rows = 0, columns = narrowest;
    for (const auto& tile : tiles) {
        if (!tile) continue;
        rows = std::max(rows, tile->row + 1);
        columns = std::max(columns, tile->column + 1);
    }
    const std::vector<int> empty(static_cast<std::size_t>(columns), -1);
    TileGrid grid(static_cast<std::size_t>(rows), empty);
    int below = 0;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const int row = tiles[i] ? tiles[i]->row : rows + below / columns;
        const int column = tiles[i] ? tiles[i]->column : below++ % columns;
        if (row >= static_cast<int>(grid.size())) grid.push_back(empty);
        grid[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = static_cast<int>(i);
    }
    return grid;
}

} // namespace salkku
