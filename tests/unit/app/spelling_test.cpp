// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

bool knows(const Spelling& spelling, const char* language) {
    const bool found = spelling.languages().contains(QLatin1String(language));
    if (!found) WARN("No dictionary for " << language << ": not tested.");
    return found;
}

} // namespace

TEST_CASE("Finnish words are known in their inflected and compound forms") {
    const Spelling spelling;
    if (!knows(spelling, "fi")) return;
    CHECK(spelling.isRight(QStringLiteral("satamassammekin")));
    CHECK(spelling.isRight(QStringLiteral("majakanvartija")));
    CHECK_FALSE(spelling.isRight(QStringLiteral("satammassa")));
    CHECK(spelling.suggestions(QStringLiteral("satammassa"), 5).contains(QStringLiteral("satamassa")));
}

TEST_CASE("Swedish words are right beside Finnish ones") {
    const Spelling spelling;
    if (!knows(spelling, "sv")) return;
    CHECK(spelling.isRight(QStringLiteral("hamnen")));
    CHECK_FALSE(spelling.isRight(QStringLiteral("hamnnenx")));
}

TEST_CASE("mistakes are told by their place, and abbreviations and numbers are not judged") {
    const Spelling spelling;
    if (!knows(spelling, "fi")) return;
    const auto places = spelling.mistakes(QStringLiteral("Satama XQZ 12v on satammassa."));
    REQUIRE(places.size() == 1);
    CHECK(places[0].start == 18);
    CHECK(places[0].length == 10);
}
