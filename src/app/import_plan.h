// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do to the portfolio as it stands; a part of importDocuments.
#pragma once

#include "app/import_facts.h"

#include <cstdint>
#include <vector>

namespace salkku {

struct ImportPlan {
    std::vector<ImportResult> results;     ///< one a document
    std::vector<std::int64_t> documentIds; ///< below 0, each its own, for new documents
    ImportFacts facts;
    std::vector<std::size_t> stored; ///< facts to store
};

Result<ImportPlan> makeImportPlan(const Portfolio& portfolio, const std::vector<ImportDocument>& documents,
                                  const ImportOptions& options);

} // namespace salkku
