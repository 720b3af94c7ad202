// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/measure_reader.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

Measure measureIn(const char* text) {
    return MeasureReader({QStringLiteral("tulos"), QStringLiteral("resultat")}, Morphology::finnish())
        .in(QString::fromUtf8(text));
}

Measure measure(std::optional<double> baseline, std::optional<double> target, std::optional<double> value,
                const char* unit) {
    return {baseline, target, value, QString::fromUtf8(unit)};
}

} // namespace

TEST_CASE("baseline, target and value are told by the words before their numbers") {
    CHECK(measureIn("Lähtötaso 59 %, tavoite 80 %, toteuma 74 %") == measure(59, 80, 74, "%"));
    CHECK(measureIn("Tavoitteena 12,5 vrk; lähtötilanteessa 20 vrk ja toteumana 14 vrk") ==
          measure(20, 12.5, 14, "vrk"));
    CHECK(measureIn("Tavoite: 1 200 asiakasta. Tulos: 950 asiakasta") ==
          measure(std::nullopt, 1200, 950, "asiakasta"));
}

TEST_CASE("measures are read in Swedish and English") {
    CHECK(measureIn("Utgångsläge 10 procent, mål 50 procent, resultat 45 procent") ==
          measure(10, 50, 45, "%"));
    CHECK(measureIn("Baseline 3, target 8, value 7") == measure(3, 8, 7, ""));
}

TEST_CASE("a single number beside a target in its unit is the value") {
    CHECK(measureIn("7 vrk satamaan pääsy 74 %, tavoite 80 % vuoden 2025 loppuun mennessä") ==
          measure(std::nullopt, 80, 74, "%"));
}

TEST_CASE("years, dates and numbers without a word are no measures") {
    CHECK(measureIn("Laiturit valmiina vuonna 2025, 14 kappaletta") == Measure());
    CHECK(measureIn("Tavoite saavutettiin 31.12.2025") == Measure());
    CHECK(measureIn("") == Measure());
}
