// SPDX-License-Identifier: GPL-3.0-or-later
// From findings to fields of the portfolio; a part of importDocuments.
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"
#include "storage/change.h"

#include <vector>

namespace salkku {

/// What some findings of one document say of one thing. Narrative may come in several findings, one a slide,
/// that belong together; an indicator sets several fields, the first of which tells what it is about.
struct ImportFact {
    std::vector<FieldChange> fields;    ///< never empty; a field without a value says nothing
    std::vector<FindingPlace> findings; ///< in reading order
    std::vector<FindingPlace> rivals; ///< that say something else of the same; fields are then not to be used
};

struct UnusableFinding {
    FindingPlace finding;
    QString reason;
};

struct ImportFacts {
    std::vector<ImportFact> facts;
    std::vector<UnusableFinding> unusable;
};

/// Of all documents together: documents that disagree are rivals as much as two places in one of them.
/// `documentIds` are the documents' ids in the portfolio; new ones have numbers below 0.
ImportFacts gatherFacts(const Programme& programme, const std::vector<ImportDocument>& documents,
                        const std::vector<std::int64_t>& documentIds, const ImportOptions& options);

} // namespace salkku
