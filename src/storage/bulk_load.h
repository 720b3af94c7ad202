// SPDX-License-Identifier: GPL-3.0-or-later
// Filling a new portfolio with many reports at once. Throws SqlFault.
#pragma once

#include "domain/status_report.h"

#include <vector>

namespace salkku {

class Connection;

/// The reports must not stand in the file yet. No history is written: there is none.
void loadReports(Connection& connection, const std::vector<StatusReport>& reports);

} // namespace salkku
