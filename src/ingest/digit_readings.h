// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <cstdint>
#include <limits>
#include <vector>

namespace salkku {

/// In thousandths of what the table counts in, so that decimals add up exactly.
using Amounts = std::vector<std::int64_t>;

inline constexpr std::int64_t amountUnit = 1000;

/// A cell that the document itself shows to be empty, by a dash.
inline constexpr std::int64_t shownBlank = std::numeric_limits<std::int64_t>::min();

/// All ways to read words of digits as a row of amounts: a group of three digits may go on with the amount
/// before it or begin one. A currency behind a word ends its amount, and then all since the last end is one;
/// its unit ("M€") is counted in. Nothing where there are more ways than anyone could tell apart.
std::vector<Amounts> digitReadings(const QStringList& words);

/// Whether the word is digits, perhaps with a sign, decimals or separated groups: "-12", "456,50",
/// "1.200.300".
bool isNumeric(const QString& word);

/// A dash alone.
bool isBlankMark(const QString& word);

/// Whether the number is written in groups or with decimals, so that it is no count.
bool isWrittenAsAmount(const QString& word);

} // namespace salkku
