// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks, CSV and data sets read back, as read_back.h does with slides: every light, percentage, amount
// and text. What differs is an error that names it.
#pragma once

#include "domain/result.h"
#include "exporting/tables/named_table.h"

#include <QByteArray>

namespace salkku {

Result<void> readBackWorkbook(const QByteArray& bytes, const QString& path,
                              const std::vector<NamedTable>& tables);
Result<void> readBackCsv(const QByteArray& bytes, const QString& path, const TableBlock& table,
                         Language language);
Result<void> readBackJson(const QByteArray& bytes, const QString& path, const DataSet& data);

} // namespace salkku
