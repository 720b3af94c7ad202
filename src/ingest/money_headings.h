// SPDX-License-Identifier: GPL-3.0-or-later
// The words around a block of amounts: its rows' labels and its columns' headings, which may go on over
// lines.
#pragma once

#include "ingest/line_joining.h"
#include "ingest/money_block.h"

#include <optional>

namespace salkku {

struct MoneyHeading {
    QString text;
    std::optional<Box> box; ///< nothing where none was found
};

/// One for each row.
std::vector<MoneyHeading> moneyLabels(const MoneyBlock& block, const LineJoiner& joiner,
                                      const OrganisationIndex& organisations);

struct MoneyHeadings {
    std::vector<MoneyHeading> columns; ///< one for each
    QString corner;                    ///< what stands above the labels
    double top = 0;                    ///< of the headings
};

MoneyHeadings moneyHeadings(const MoneyBlock& block, const LineJoiner& joiner);

} // namespace salkku
