// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_table.h"

#include <algorithm>

namespace salkku {

const MoneyCell* MoneyTable::at(std::size_t row, std::size_t column) const {
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const MoneyCell& cell) {
        return cell.row == row && cell.column == column;
    });
    return found == cells.end() ? nullptr : &*found;
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
