// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as the child process hands them over: what was read writes back to the same bytes.
#include "fuzz_target.h"
#include "ingest/findings_json.h"

#include <cstdlib>

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    const auto findings = findingsFromJson(bytes, QStringLiteral("fuzz.json"));
    if (!findings) return;
    const QByteArray written = findingsToJson(*findings);
    const auto again = findingsFromJson(written, QStringLiteral("again.json"));
    if (!again || findingsToJson(*again) != written) std::abort();
}
