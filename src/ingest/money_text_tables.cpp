// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_text_tables.h"

namespace salkku {

std::vector<MoneyTable> moneyTablesInText(const Page&, const MoneyContext&) {
    return {};
}

} // namespace salkku
