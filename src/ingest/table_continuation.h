// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/investment_reader.h"
#include "ingest/light_grid.h"
#include "ingest/table_grid.h"

#include <vector>

namespace salkku {

/// A table that goes on at the top of the next page takes its caption, and headings that it does not repeat,
/// from the page before. It is one where it has the same columns, other organisations, and names no
/// investment of its own. The tables are those of a document in its order.
void joinContinued(std::vector<LightGrid>& grids, const InvestmentReader& investments);
void joinContinued(std::vector<OrganisationTable>& tables, const InvestmentReader& investments);

} // namespace salkku
