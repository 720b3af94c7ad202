// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <cstdint>
#include <vector>

namespace salkku {

using Amounts = std::vector<std::int64_t>;

/// All ways to read words of digits as a row of amounts: a group of three digits may go on with the amount
/// before it or begin one. A currency behind a word ends its amount, and then all since the last end is one.
/// Nothing where there are more ways than anyone could tell apart.
std::vector<Amounts> digitReadings(const QStringList& words);

/// Whether the word is digits alone.
bool isDigits(const QString& word);

} // namespace salkku
