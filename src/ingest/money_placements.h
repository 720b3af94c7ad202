// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a row's amounts may stand in columns, and which columns are sums of others.
#pragma once

#include "ingest/money_search.h"

namespace salkku {

using Placement = std::vector<std::optional<std::int64_t>>;

/// One column is the sum of those from `first` to before `end`.
struct RowRule {
    std::size_t columns = 0;
    std::size_t total = 0;
    std::size_t first = 0;
    std::size_t end = 0;

    bool hasSum() const { return end > first; }
    bool holds(const Placement& row) const;
};

/// The rule that most rows obey, the one of fewest columns; without a sum where none is obeyed.
RowRule ruleOf(const std::vector<DigitRow>& rows);

/// The row's placements that obey the rule, or all where none does. Empty where there are too many.
std::vector<Placement> placementsOf(const DigitRow& row, const RowRule& rule);

} // namespace salkku
