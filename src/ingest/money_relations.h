// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a money table are sums of others.
#pragma once

#include "ingest/money_table.h"

#include <vector>

namespace salkku {

struct SumRelation {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

/// Columns that are sums of columns: those that say so, and those that prove to be.
std::vector<SumRelation> columnSums(const MoneyTable& table);

/// Rows that are sums of rows: sub-totals with the rows beside them, and the table's last total.
std::vector<SumRelation> rowSums(const MoneyTable& table);

/// What was granted, less what was paid, is what remains.
struct Settlement {
    std::size_t granted = 0;
    std::size_t paid = 0;
    std::size_t remaining = 0;
};

std::optional<Settlement> settlementIn(const std::vector<MoneyLine>& lines);

} // namespace salkku
