// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a report or a data set says as tables, for spreadsheets and CSV.
#pragma once

#include "domain/programme.h"
#include "exporting/data_set/data_set.h"
#include "exporting/report_model.h"

namespace salkku {

struct NamedTable {
    QString id;   ///< "lights-2", "statuses"
    QString name; ///< for people: "Lights by region and dimension, Investment 2"
    TableBlock table;
    std::optional<ChartBlock> chart = {}; ///< the table holds its values
};

/// The tables and charts of the slides, and one table "texts" of all bullets.
std::vector<NamedTable> reportTables(const Report& report);

/// "statuses", "comments", "narrative", "indicators", "grants": one row a record, with codes that programs
/// can join on.
std::vector<NamedTable> dataTables(const DataSet& data, const Programme& programme, Language language);

/// "90", "7025000.00", "2026-01-20": the value as programs read it; nothing for a text.
std::optional<QString> plainValue(const CellValue& value);

} // namespace salkku
