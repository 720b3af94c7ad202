// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/money_table.h"

namespace salkku {

/// A `sum_mismatch` warning for each place where the table disagrees with itself, with both figures.
std::vector<Warning> sumMismatches(const MoneyTable& table);

} // namespace salkku
