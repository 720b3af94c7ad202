// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_report.h"

#include "app/export_parts.h"
#include "storage/portfolio.h"

namespace salkku {

Result<int> exportReport(const Portfolio& portfolio, const ExportOptions& options,
                         const ExportProgress& progress) {
    return runExport(portfolio, {portfolio.path(), options}, progress);
}

Result<int> runExport(const Portfolio& portfolio, const ExportJob& job, const ExportProgress& progress) {
    const auto form = exportFormOf(job.options.path);
    if (!form) return form.error();
    return needsFonts(*form) ? runDrawnExport(portfolio, job, *form, progress)
                             : runUndrawnExport(portfolio, job, progress);
}

Result<int> runExport(const ExportJob& job, const ExportProgress& progress) {
    const auto portfolio = Portfolio::open(job.portfolio, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    return runExport(*portfolio, job, progress);
}

} // namespace salkku
