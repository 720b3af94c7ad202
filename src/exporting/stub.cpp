// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the layer's place so that the layers above can be built while the writer is made beside them.
#include "exporting/build_report.h"
#include "exporting/write_pptx.h"

namespace salkku {

Result<Report> buildReport(const Portfolio&, const ReportOptions&) {
    return Error{ErrorCode::Internal, QStringLiteral("no exporter in this build"), {}};
}

Result<int> writePptx(const Report&, const QString& path, const WriteProgress&) {
    return Error{ErrorCode::CannotWrite, QStringLiteral("no exporter in this build"), path};
}

} // namespace salkku
