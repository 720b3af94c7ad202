// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/report_model.h"

#include <vector>

namespace salkku {

/// Room between a cell's edge and its text, in points; writers use the same.
inline constexpr double cellSideMargin = 5;
inline constexpr double cellTopMargin = 1.3;

/// Widths that add up to at most `available`: as wide as the texts are where that fits, else no narrower than
/// the longest words; columns of lights are equally wide.
std::vector<double> columnWidths(const TableBlock& table, double textSize, double available);

/// Whether every column can be as wide as its longest word.
bool wordsFit(const TableBlock& table, double textSize, double available);

/// Columns of lights and of numbers are centred.
std::vector<bool> centredColumns(const TableBlock& table);

/// The table in parts of columns that fit beside each other, each with the first column.
std::vector<TableBlock> splitColumns(const TableBlock& table, double available);

} // namespace salkku
