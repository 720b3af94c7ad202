// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/call_reader.h"

#include "fixtures.h"

using namespace salkku;

namespace {

QString callIn(const char* text) {
    const Programme programme = test::recovery();
    return CallReader(programme).callIn(QString::fromUtf8(text)).value;
}

} // namespace

TEST_CASE("a call is read with and without a space before its number") {
    CHECK(callIn("RRP2 edistyminen") == QStringLiteral("RRP2"));
    CHECK(callIn("Tilanne, RRP 3, syksy") == QStringLiteral("RRP3"));
    CHECK(callIn("rrp-4") == QStringLiteral("RRP4"));
}

TEST_CASE("a text that names two calls, or a part of a longer name, gives none") {
    CHECK(callIn("RRP2 ja RRP3").isEmpty());
    CHECK(callIn("RRP22").isEmpty());
    CHECK(callIn("ei mitään").isEmpty());
}
