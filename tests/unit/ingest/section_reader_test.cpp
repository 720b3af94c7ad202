// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/section_reader.h"

#include "fixtures.h"

using namespace salkku;

namespace {

QString section(const char* text) {
    const Programme programme = test::recovery();
    const auto heading = SectionReader(programme).heading(QString::fromUtf8(text));
    return heading ? heading->section->id.value : QString();
}

} // namespace

TEST_CASE("section headings are known with numbers, colons and brackets around them") {
    CHECK(section("Yleistilanne") == QStringLiteral("situation"));
    CHECK(section("YLEISTILANNE:") == QStringLiteral("situation"));
    CHECK(section("2.1 Keskeiset aikaansaannokset") == QStringLiteral("achievements"));
    CHECK(section("Keskeiset aikaansaannokset (jatkuu toisella sivulla)") == QStringLiteral("achievements"));
    CHECK(section("Avvikelser, risker och problem") == QStringLiteral("deviations"));
}

TEST_CASE("a sentence that begins like a heading is none") {
    CHECK(section("Poikkeamat olivat vähäisiä").isEmpty());
    CHECK(section("Yleistilannetta seurataan").isEmpty());
}

TEST_CASE("text behind a heading's colon belongs to the section") {
    const Programme programme = test::recovery();
    const auto heading =
        SectionReader(programme).heading(QStringLiteral("Yleistilanne: laiturit ovat kunnossa"));
    REQUIRE(heading);
    CHECK(heading->rest == QStringLiteral("laiturit ovat kunnossa"));
}

TEST_CASE("a title may go on behind a section's heading") {
    const Programme programme = test::harbours();
    const auto* news = SectionReader(programme).inTitle(QStringLiteral("Uutiset satamista keväällä"));
    REQUIRE(news);
    CHECK(news->id.value == QStringLiteral("news"));
}
