// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carried_content.h"

#include "app/import_data_set.h"
#include "storage/portfolio.h"

#include <set>

namespace salkku {

CarriedContent carriedContent(const DataSet& data) {
    CarriedContent content{std::make_shared<const DataSet>(data),
                           static_cast<int>(data.reports.size()),
                           static_cast<int>(data.indicators.size()),
                           static_cast<int>(data.grants.size()),
                           {},
                           {}};
    std::set<Period> periods;
    for (const StatusReport& report : data.reports) {
        periods.insert(report.key.period);
        if (report.received.isValid() && (!content.dataAt.isValid() || report.received > content.dataAt))
            content.dataAt = report.received;
    }
    content.periods.assign(periods.begin(), periods.end());
    return content;
}

Result<ImportResult> importCarried(const QString& path, const CarriedContent& content,
                                   const QString& fileName, const ImportOptions& options) {
    auto portfolio = Portfolio::open(path);
    if (!portfolio) return portfolio.error();
    return importDataSet(*portfolio, *content.data, fileName, options);
}

} // namespace salkku
