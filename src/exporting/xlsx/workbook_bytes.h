// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/tables/named_table.h"

#include <QByteArray>

namespace salkku {

/// A workbook: a cover that leads to the sheets, and a sheet for each table with typed numbers and dates,
/// lights as fill and symbol, a header that stays, filters, and a chart beside the values of one. The same
/// tables give the same bytes.
Result<QByteArray> workbookBytes(const Report& report, const std::vector<NamedTable>& tables);

} // namespace salkku
