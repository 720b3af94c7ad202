// SPDX-License-Identifier: GPL-3.0-or-later
// A presentation to findings: the bytes of an archive, or its parts as text, which a mutation leaves
// readable.
#include "documents/read_document.h"
#include "fuzz_programme.h"
#include "fuzz_target.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"
#include "parts_package.h"

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    const QByteArray file = bytes.startsWith("PK") ? bytes : packageOfParts(bytes);
    const auto document = documentFromBytes(file, QStringLiteral("fuzz.pptx"));
    if (document) findingsToJson(extractFindings(*document, programme()));
}
