// SPDX-License-Identifier: GPL-3.0-or-later
// From findings to fields of status reports; a part of importDocuments.
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"
#include "storage/change.h"

#include <variant>
#include <vector>

namespace salkku {

/// The field that some findings speak of. Narrative may come in several findings, one a slide, that belong
/// together.
struct ImportFact {
    StatusKey report;
    FieldName field;
    std::vector<std::size_t> findings; ///< indexes, in reading order
    FieldValue value;
    bool contradictory = false; ///< the findings say different things; value is the first one's
};

struct UnusableFinding {
    std::size_t finding = 0;
    QString reason;
};

struct ImportFacts {
    std::vector<ImportFact> facts;
    std::vector<UnusableFinding> unusable;
};

/// `chosen` narrows to these findings and takes them at any confidence.
ImportFacts gatherFacts(const Programme& programme, const Findings& findings, const ImportOptions& options,
                        const std::optional<std::vector<std::size_t>>& chosen);

} // namespace salkku
