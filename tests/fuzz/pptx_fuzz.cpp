// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a presentation, archive and all, to findings. Most mutations break a part's checksum and end
// there; seeds that are stored rather than packed (zip -0) come farther.
#include "documents/read_document.h"
#include "fuzz_programme.h"
#include "fuzz_target.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    const auto document = documentFromBytes(bytes, QStringLiteral("fuzz.pptx"));
    if (document) findingsToJson(extractFindings(*document, programme()));
}
