// SPDX-License-Identifier: GPL-3.0-or-later
// Which reading of a plain-text table makes its rows and columns add up: a small exact search.
#pragma once

#include "ingest/digit_readings.h"

#include <optional>

namespace salkku {

struct DigitRow {
    std::vector<Amounts> readings;
    bool isTotal = false;
};

struct PlacedRow {
    std::vector<std::optional<std::int64_t>> amounts; ///< one for each column; nothing is a blank cell
    std::vector<bool> isCertain;                      ///< one for each column

    bool isAmbiguous() const;
};

struct SolvedTable {
    std::size_t columns = 0;
    std::vector<PlacedRow> rows;
};

/// Nothing where no reading makes sense as a table.
std::optional<SolvedTable> placeAmounts(const std::vector<DigitRow>& rows);

} // namespace salkku
