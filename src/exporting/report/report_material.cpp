// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_material.h"

#include "exporting/report/report_scope.h"
#include "storage/portfolio.h"

namespace salkku {

Result<ReportMaterial> loadMaterial(const Portfolio& portfolio, const ReportOptions& options) {
    auto snapshot = loadSnapshot(portfolio, options.period, options.call);
    if (!snapshot) return snapshot.error();
    auto documents = portfolio.documents();
    if (!documents) return documents.error();
    auto indicators = portfolio.indicators(options.period);
    if (!indicators) return indicators.error();
    auto grants = portfolio.grants();
    if (!grants) return grants.error();
    ReportMaterial material{*std::move(snapshot), *std::move(documents), *std::move(indicators),
                            *std::move(grants)};
    const ReportScope scope(options);
    scope.narrow(material.snapshot.reports);
    scope.narrow(material.snapshot.earlierReports);
    scope.narrow(material.indicators);
    scope.narrow(material.grants);
    return material;
}

} // namespace salkku
