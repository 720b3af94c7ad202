// SPDX-License-Identifier: GPL-3.0-or-later
// Programme definitions, which people write by hand.
#include "domain/programme_json.h"
#include "fuzz_target.h"

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    [[maybe_unused]] const auto parsed = parseProgramme(bytes, QStringLiteral("fuzz.json"));
}
