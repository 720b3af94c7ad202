// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tables/named_table.h"
#include "exporting/xlsx/formats.h"

namespace salkku::xlsx {

/// Fills the sheet with the table, and puts the chart beside it where it has one.
void fillSheet(lxw_workbook* book, lxw_worksheet* sheet, const QByteArray& sheetName, const NamedTable& table,
               Formats& formats);

} // namespace salkku::xlsx
