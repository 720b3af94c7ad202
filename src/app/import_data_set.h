// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "exporting/data_set/data_set.h"

namespace salkku {

/// Takes a data set back exactly as it was exported, in one change set. A stored value that differs is a
/// conflict and stays, unless ImportOptions::replace. Counts fields, indicators and grants; there are no
/// lines. Errors: Conflict where the data set is of another programme, or made up and the portfolio is not.
Result<ImportResult> importDataSet(Portfolio& portfolio, const DataSet& data, const QString& fileName,
                                   const ImportOptions& options);

} // namespace salkku
