// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_findings.h"

#include "documents/read_document.h"
#include "ingest/extract.h"

namespace salkku {

Result<Findings> readFindings(const QString& path, const Programme& programme) {
    const auto document = readDocument(path);
    if (!document) return document.error();
    return extractFindings(*document, programme);
}

} // namespace salkku
