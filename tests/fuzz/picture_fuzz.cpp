// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a picture to findings. The decoders and Tesseract are the system's; what this looks for is how
// Salkku bears the colours, lines and words that they hand over.
#include "documents/content_kind.h"
#include "documents/read_document.h"
#include "fuzz_programme.h"
#include "fuzz_target.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    if (contentKind(bytes) != ContentKind::Picture) return; // the other targets'
    const auto document = documentFromBytes(bytes, QStringLiteral("fuzz.png"));
    if (document) findingsToJson(extractFindings(*document, programme()));
}
