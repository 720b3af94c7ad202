// SPDX-License-Identifier: GPL-3.0-or-later
// A table of amounts, wherever it was found: labels by headings.
#pragma once

#include "domain/money.h"
#include "ingest/findings.h"
#include "ingest/money_words.h"

#include <optional>
#include <vector>

namespace salkku {

struct MoneyLine {
    QString text; ///< the document's own words; empty where it says nothing
    MoneyRoles roles;
    Source source;
};

struct MoneyCell {
    std::size_t row = 0;
    std::size_t column = 0;
    Money amount;
    Source source;
    bool isCertain = true; ///< false where the amount may belong to another column
};

struct MoneyTable {
    int page = 1;
    QString caption; ///< what stands above it
    Box box;         ///< PDF only
    std::vector<MoneyLine> rows;
    std::vector<MoneyLine> columns;
    std::vector<MoneyCell> cells;  ///< by row and column, at most one for each place
    std::vector<Warning> warnings; ///< met while reading it

    const MoneyCell* at(std::size_t row, std::size_t column) const;
};

/// With rows and columns exchanged.
MoneyTable transposed(MoneyTable table);

} // namespace salkku
