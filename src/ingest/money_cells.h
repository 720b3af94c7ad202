// SPDX-License-Identifier: GPL-3.0-or-later
// A page's words, parted into amounts and other cells.
#pragma once

#include "ingest/money_block.h"

namespace salkku {

struct MoneyCells {
    std::vector<AmountCell> amounts;
    std::vector<Cell> words;
};

MoneyCells moneyCellsOf(const Page& page);

} // namespace salkku
