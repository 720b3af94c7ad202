// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/money_page_tables.h"

namespace salkku {

/// Tables of money in plain text, which drops blank cells and writes thousands with spaces: of all ways to
/// read the digits those count under which rows and columns add up.
std::vector<MoneyTable> moneyTablesInText(const Page& page, const MoneyContext& context);

} // namespace salkku
