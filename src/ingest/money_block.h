// SPDX-License-Identifier: GPL-3.0-or-later
// Where amounts stand in rows and columns on a page: the raw form of a money table.
#pragma once

#include "documents/document.h"
#include "ingest/money_amount.h"
#include "ingest/organisation_index.h"
#include "ingest/table_cells.h"

#include <vector>

namespace salkku {

struct AmountCell {
    QString text;
    AmountText amount;
    Box box;
    bool isMoney = false; ///< by its own form, or because the page says that numbers are
};

/// Amounts on one line.
struct AmountRow {
    std::vector<AmountCell> cells; ///< from left to right
    Box box;
};

struct MoneyBlock {
    std::vector<AmountRow> rows;    ///< from top to bottom
    std::vector<Box> columns;       ///< where amounts stand over each other, from left to right
    std::vector<AmountCell> unused; ///< numbers beside the amounts that are no money
    std::vector<Cell> words;        ///< what may be a label or a heading: of this block's part of the page
    std::vector<Cell> turned;       ///< words of the page that run upwards or downwards
    double top = 0;                 ///< where the block above ends
};

std::vector<MoneyBlock> moneyBlocksOf(const Page& page, const OrganisationIndex& organisations);

/// The column at the box; as many as there are columns where it stands at none.
std::size_t columnAt(const Box& box, const std::vector<Box>& columns);

} // namespace salkku
