// SPDX-License-Identifier: GPL-3.0-or-later
// PDF bytes to findings. Poppler itself is not built with coverage here; its own faults stay in the child
// process, so what this looks for is how Salkku bears whatever Poppler hands over.
#include "documents/read_document.h"
#include "fuzz_programme.h"
#include "fuzz_target.h"
#include "ingest/extract.h"
#include "ingest/findings_json.h"

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    // A share of all mutations breaks the end that the reader insists on; those would end there.
    const QByteArray file = bytes.contains("%%EOF") ? bytes : bytes + "\nstartxref\n0\n%%EOF\n";
    const auto document = documentFromBytes(file, QStringLiteral("fuzz.pdf"));
    if (document) findingsToJson(extractFindings(*document, programme()));
}
