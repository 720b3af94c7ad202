// SPDX-License-Identifier: GPL-3.0-or-later
// An export as one piece of work, for any thread: it opens the portfolio for itself.
#pragma once

#include "app/export_report.h"

namespace salkku {

struct ExportJob {
    QString portfolio; ///< the file
    ExportOptions options;
    /// Of PPTX: a presentation whose master, layouts, fonts and colours the slides take over; empty: Salkku's
    /// own.
    QString theme = {};
};

/// As exportReport().
Result<int> runExport(const ExportJob& job, const ExportProgress& progress = {});
Result<int> runExport(const Portfolio& portfolio, const ExportJob& job, const ExportProgress& progress = {});
/// The same of the forms that draw nothing, for programs that do without Qt Gui. Error for others:
/// InvalidArgument.
Result<int> runUndrawnExport(const Portfolio& portfolio, const ExportJob& job,
                             const ExportProgress& progress = {});

} // namespace salkku
