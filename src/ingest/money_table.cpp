// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_table.h"

#include <algorithm>
#include <utility>

namespace salkku {

const MoneyCell* MoneyTable::at(std::size_t row, std::size_t column) const {
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), std::pair(row, column),
                         [](const MoneyCell& cell, const std::pair<std::size_t, std::size_t>& place) {
                             return std::pair(cell.row, cell.column) < place;
                         });
    const bool isThere = found != cells.end() && found->row == row && found->column == column;
    return isThere ? &*found : nullptr;
}

MoneyTable transposed(MoneyTable table) {
    std::swap(table.rows, table.columns);
    for (MoneyCell& cell : table.cells) std::swap(cell.row, cell.column);
    std::sort(table.cells.begin(), table.cells.end(), [](const MoneyCell& a, const MoneyCell& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return table;
}

} // namespace salkku
