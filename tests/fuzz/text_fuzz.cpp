// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text, in whatever encoding, to findings.
#include "documents/read_document.h"
#include "fuzz_programme.h"
#include "fuzz_target.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    if (bytes.left(1024).contains("%PDF-")) return; // pdf_fuzz's
    const auto document = documentFromBytes(bytes, QStringLiteral("fuzz.txt"));
    if (document) findingsToJson(extractFindings(*document, programme()));
}
