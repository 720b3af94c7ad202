// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "ingest/line_joining.h"
#include "ingest/money_table.h"
#include "ingest/organisation_index.h"

#include <vector>

namespace salkku {

struct MoneyContext {
    const Programme& programme;
    const OrganisationIndex& organisations;
    const LineJoiner& joiner;
};

/// The document's tables of money, of a PDF by geometry and of plain text by its sums.
std::vector<MoneyTable> moneyTablesOf(const Document& document, const MoneyContext& context);

/// The page's, by geometry.
std::vector<MoneyTable> moneyTablesOnPage(const Page& page, const MoneyContext& context);

} // namespace salkku
