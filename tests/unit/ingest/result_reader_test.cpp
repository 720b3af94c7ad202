// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/result_reader.h"

#include "fixtures.h"

using namespace salkku;

namespace {

std::optional<ResultReading> readingOf(const char* text) {
    const QString string = QString::fromUtf8(text);
    return ResultReader(test::recovery().resultWords).in(string, string.size());
}

QString resultOf(const char* text) {
    const auto reading = readingOf(text);
    return reading ? indicatorResultId(reading->result) : QStringLiteral("none");
}

} // namespace

TEST_CASE("the longest phrase that fits is the result") {
    CHECK(resultOf("Malli on käytössä: kyllä") == QStringLiteral("met"));
    CHECK(resultOf("Malli on käytössä: kyllä osittain, muutamassa yksikössä") == QStringLiteral("partly"));
    CHECK(resultOf("Malli on käytössä: Ei toteutunut.") == QStringLiteral("not_met"));
    CHECK(resultOf("Malli on käytössä: ei vielä") == QStringLiteral("not_met"));
    CHECK(resultOf("Malli on käytössä: ei tiedossa") == QStringLiteral("unknown"));
    CHECK(resultOf("Malli on käytössä – toteutunut osittain") == QStringLiteral("partly"));
    CHECK(resultOf("Modellen tas i bruk: delvis uppfylld") == QStringLiteral("partly"));
    CHECK(resultOf("Modellen tas i bruk: Nej.") == QStringLiteral("not_met"));
}

TEST_CASE("a result follows a quarter, brackets and the end of a sentence") {
    CHECK(resultOf("Malli on käytössä Q4/2025 Kyllä") == QStringLiteral("met"));
    CHECK(resultOf("Malli on käytössä (osittain)") == QStringLiteral("partly"));
    CHECK(resultOf("Malli on käytössä. Ei toteutunut, koska aika loppui.") == QStringLiteral("not_met"));
    CHECK(resultOf("Malli on käytössä\nKyllä, kaikkialla") == QStringLiteral("met"));
}

TEST_CASE("words of a result in the middle of a sentence are none") {
    CHECK(resultOf("Malli on osittain käytössä") == QStringLiteral("none"));
    CHECK(resultOf("Palvelu ei ruuhkaudu") == QStringLiteral("none"));
    CHECK(resultOf("Mittaus tehty. Ja toinenkin tehdään") == QStringLiteral("none"));
    CHECK(resultOf("Aikavaraus: eilinen") == QStringLiteral("none"));
}

TEST_CASE("a labelled result counts before others, and its words may be unknown") {
    const auto reading = readingOf("Käyttö kasvaa: kyllä vai ei. Tulos: 74 % asiakkaista");
    REQUIRE(reading);
    CHECK(reading->isLabelled);
    CHECK(reading->result == IndicatorResult::Unknown);
    CHECK(QStringLiteral("Käyttö kasvaa: kyllä vai ei. Tulos: 74 % asiakkaista").mid(reading->noteStart) ==
          QStringLiteral("74 % asiakkaista"));
}

TEST_CASE("the quarter behind a result is when it was reached") {
    CHECK(readingOf("Malli: kyllä Q1/24, lisätty")->achieved == Quarter{2024, 1});
    CHECK(readingOf("Malli: toteutunut (Q3/2025).")->achieved == Quarter{2025, 3});
    CHECK_FALSE(readingOf("Malli: ei, Q1/2026 vasta")->achieved);
    CHECK_FALSE(readingOf("Malli: kyllä, ja Q1/2026 laajenee")->achieved);
}

TEST_CASE("a programme without words for results has none") {
    CHECK_FALSE(ResultReader({}).in(QStringLiteral("Malli: kyllä. Tulos: ei"), 23));
}
