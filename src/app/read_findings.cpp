// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_findings.h"

#include "app/aliases.h"
#include "documents/read_document.h"
#include "ingest/extract.h"

namespace salkku {

Result<Findings> readFindings(const QString& path, const Programme& programme,
                              const std::vector<OrganisationAlias>& aliases) {
    const auto document = readDocument(path);
    if (!document) return document.error();
    Findings findings = extractFindings(*document, withAliases(programme, aliases));
    passOver(findings, aliases);
    return findings;
}

} // namespace salkku
