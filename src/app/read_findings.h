// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/progress.h"
#include "domain/programme.h"
#include "domain/result.h"
#include "exporting/data_set/data_set.h"
#include "ingest/findings.h"
#include "storage/stored_document.h"

#include <QString>
#include <variant>
#include <vector>

namespace salkku {

/// What a document comes to: findings, or the data set that Salkku put into it when it made it.
using DocumentContent = std::variant<Findings, DataSet>;

struct ConfinedReading {
    std::vector<OrganisationAlias> aliases;
    bool withDataSets = false; ///< a data set is taken in place of findings
    TellProgress tell;
};

/// Reads a document in this process, which shuts itself in a sandbox for good once the file is open: for
/// `salkku-cli extract` alone; others use ReadingProcess. Errors as readDocument's, LimitExceeded where the
/// memory does not suffice, and NewerVersion of a data set.
Result<DocumentContent> readContentConfined(const QString& path, const Programme& programme,
                                            const ConfinedReading& reading);

/// The sentence for a reading that needed more memory than it may have, in bytes.
QString overMemory(qint64 addressSpace);

} // namespace salkku
