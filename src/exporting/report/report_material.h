// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/snapshot.h"
#include "domain/result.h"
#include "exporting/build_report.h"
#include "storage/stored_document.h"

#include <vector>

namespace salkku {

/// What both a report and the data set that goes along with it are made of, narrowed to what was chosen: an
/// export reads it once.
struct ReportMaterial {
    Snapshot snapshot;
    std::vector<StoredDocument> documents; ///< all of them
    std::vector<StoredIndicator> indicators;
    std::vector<StoredGrant> grants;
};

Result<ReportMaterial> loadMaterial(const Portfolio& portfolio, const ReportOptions& options);

} // namespace salkku
