// SPDX-License-Identifier: GPL-3.0-or-later
// A data set that was found in a document, for whoever decides whether to take it whole.
#pragma once

#include "app/import_documents.h"

#include <memory>

namespace salkku {

struct DataSet;

struct CarriedContent {
    std::shared_ptr<const DataSet> data;
    int statuses = 0;
    int indicators = 0;
    int grants = 0;
    std::vector<Period> periods; ///< of the statuses, ascending
    QDateTime dataAt;            ///< UTC: when the newest status was received; invalid where none says
};

CarriedContent carriedContent(const DataSet& data);

/// As importDataSet() (app/import_data_set.h), for any thread: it opens the portfolio for itself.
Result<ImportResult> importCarried(const QString& portfolio, const CarriedContent& content,
                                   const QString& fileName, const ImportOptions& options);

} // namespace salkku
