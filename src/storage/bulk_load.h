// SPDX-License-Identifier: GPL-3.0-or-later
// Filling a new portfolio with many reports at once. Throws SqlFault.
#pragma once

#include "domain/status_report.h"
#include "storage/stored_document.h"

#include <vector>

namespace salkku {

class Connection;

/// The reports must not stand in the file yet. No history is written: there is none.
void loadReports(Connection& connection, const std::vector<StatusReport>& reports);

/// Indicators that stand in the list more than once have a value for each period.
void loadIndicators(Connection& connection, const std::vector<StoredIndicator>& indicators);
void loadGrants(Connection& connection, const std::vector<StoredGrant>& grants);
void loadWorkPackages(Connection& connection, const std::vector<StoredWorkPackage>& packages);

} // namespace salkku
