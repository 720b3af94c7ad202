// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/layout/page_flow.h"

namespace salkku {

/// Places the table in the largest text that needs no more slides than the smallest would; rows are spread
/// evenly over the slides and the header stands on each.
void flowTable(PageFlow& flow, const TableBlock& table);
void flowLegend(PageFlow& flow, const LegendBlock& legend);

/// The cell as it is written: symbol, then text.
QString cellText(const TableCell& cell);

/// Texts on a light's fill are bold, so that they stay readable; so are headings.
inline bool isBoldCell(const TableCell& cell) {
    return cell.light.has_value() || cell.heading;
}

} // namespace salkku
