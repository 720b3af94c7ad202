// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "ingest/findings.h"

#include <QString>

namespace salkku {

/// Reads a document in this process, which shuts itself in a sandbox for good once the file is open: for
/// `salkku-cli extract` alone; others use ReadingProcess. Errors as readDocument's, and LimitExceeded where
/// the memory does not suffice.
Result<Findings> readFindingsConfined(const QString& path, const Programme& programme);

/// The sentence for a reading that needed more memory than it may have, in bytes.
QString overMemory(qint64 addressSpace);

} // namespace salkku
