// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "ingest/findings.h"
#include "storage/stored_document.h"

#include <QString>
#include <vector>

namespace salkku {

/// Reads a document in this process, as the command line does; the window uses ReadingProcess.
/// Errors as readDocument's.
Result<Findings> readFindings(const QString& path, const Programme& programme,
                              const std::vector<OrganisationAlias>& aliases = {});

} // namespace salkku
