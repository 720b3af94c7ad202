// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme_json.h"

#include "support/files.h"
#include "support/qt_strings.h"

using namespace salkku;

namespace {

const QString name = QStringLiteral("p.json");

Programme builtIn() {
    auto programme = parseProgramme(test::builtInProgrammeFile(), name);
    REQUIRE(programme);
    return *std::move(programme);
}

Error faultAfter(const char* before, const char* after) {
    QByteArray json = test::harbourProgrammeFile();
    REQUIRE(json.contains(before));
    json.replace(json.indexOf(before), static_cast<qsizetype>(qstrlen(before)), after);
    const auto programme = parseProgramme(json, name);
    REQUIRE_FALSE(programme);
    CHECK(programme.error().code == ErrorCode::InvalidDefinition);
    return programme.error();
}

} // namespace

TEST_CASE("the built-in programme has 22 reporting organisations, 4 investments and 7 dimensions") {
    const Programme programme = builtIn();
    CHECK(programme.reportingOrganisations().size() == 22);
    CHECK(programme.organisations.size() > 22);
    CHECK(programme.investments.size() == 4);
    CHECK(programme.investment(1)->parts.size() == 2);
    CHECK(programme.dimensions.size() == 7);
    CHECK(programme.sections.size() == 5);
    CHECK(programme.calls.size() == 5);
}

TEST_CASE("the built-in programme knows bimonthly and quarterly periods with their deadlines") {
    const Programme programme = builtIn();
    const auto bimonthly = Period::fromString(QStringLiteral("2022-09/2022-10"));
    const auto quarterly = Period::fromString(QStringLiteral("2025-10/2025-12"));
    REQUIRE(programme.period(*bimonthly));
    REQUIRE(programme.period(*quarterly));
    CHECK(programme.period(*quarterly)->deadline == QDate(2026, 1, 15));
}

TEST_CASE("a schedule may have its periods open days after their first day") {
    QByteArray json = test::harbourProgrammeFile();
    json.replace("\"deadline_days\": 10", "\"deadline_days\": 10, \"opening_days\": 30");
    const auto programme = parseProgramme(json, name);
    REQUIRE(programme);
    CHECK(programme->periods.front().opens == QDate(2030, 1, 31));
    CHECK_FALSE(parseProgramme(test::harbourProgrammeFile(), name)->periods.front().opens);
    CHECK(builtIn().periods.front().opens == builtIn().periods.front().period.first().firstDay());
}

TEST_CASE("an organisation is known in Finnish, Swedish and English") {
    const Programme programme = builtIn();
    const Organisation* region = programme.organisation(OrganisationCode(QStringLiteral("14")));
    REQUIRE(region);
    CHECK(region->names.fi == QStringLiteral("Pohjois-Karjala"));
    CHECK(region->names.sv == QStringLiteral("Norra Karelen"));
    CHECK(region->names.en == QStringLiteral("North Karelia"));
    CHECK(region->brand == QStringLiteral("Siun sote"));
    CHECK(region->aliases.contains(QStringLiteral("P-Karjala")));
    CHECK(region->area == QStringLiteral("ita-suomi"));
}

TEST_CASE("no two organisations of the built-in programme share a name or alias") {
    QStringList seen;
    for (const Organisation& organisation : builtIn().organisations)
        for (const QString& alias : organisation.aliases) {
            CHECK_FALSE(seen.contains(alias.toLower()));
            seen.append(alias.toLower());
        }
}

TEST_CASE("another programme is another definition") {
    const auto programme = parseProgramme(test::harbourProgrammeFile(), name);
    REQUIRE(programme);
    CHECK(programme->dimensions.size() == 2);
    CHECK(programme->investment(7)->parts.front().id == QStringLiteral("Z"));
    CHECK(programme->light(Light::Red).meanings.sv == QStringLiteral("Larm"));
    REQUIRE(programme->periods.size() == 2);
    CHECK(programme->periods.back().deadline == QDate(2031, 1, 10));
}

TEST_CASE("a definition that is no JSON is refused with the place") {
    const auto programme = parseProgramme("{\"a\": x}", name);
    REQUIRE_FALSE(programme);
    CHECK(programme.error().message.contains(QStringLiteral("7")));
}

TEST_CASE("a definition with a number beyond all numbers is refused") {
    const auto programme = parseProgramme("{\"version\": 1e9999}", name);
    REQUIRE_FALSE(programme);
    CHECK(programme.error().message.contains(QStringLiteral("too large")));
}

TEST_CASE("an organisation code used twice is refused at its place") {
    CHECK(faultAfter("\"code\": \"B\"", "\"code\": \"A\"").where ==
          QStringLiteral("p.json#/organisations/1/code"));
}

TEST_CASE("an undefined area is refused at its place") {
    CHECK(faultAfter("\"area\": \"south\"", "\"area\": \"west\"").where ==
          QStringLiteral("p.json#/organisations/1/area"));
}

TEST_CASE("a missing name is refused at its place") {
    CHECK(faultAfter("\"sv\": \"Logg\", ", "").where == QStringLiteral("p.json#/sections/1/names"));
}

TEST_CASE("an impossible month is refused at its place") {
    CHECK(faultAfter("\"from\": \"2030-01\", \"until\": \"2031-12\"",
                     "\"from\": \"2030-13\", \"until\": \"2031-12\"")
              .where == QStringLiteral("p.json#/calls/0/from"));
}

TEST_CASE("a definition of a newer version is refused") {
    CHECK(faultAfter("\"version\": 1", "\"version\": 2").where == QStringLiteral("p.json#/version"));
}

TEST_CASE("words of money are a programme's own and may be left out") {
    CHECK(builtIn().moneyWords.total.contains(QStringLiteral("yhteensä")));
    QByteArray json = test::harbourProgrammeFile();
    json.replace("\"money_words\"", "\"other\"");
    const auto without = parseProgramme(json, name);
    REQUIRE(without);
    CHECK(without->moneyWords.granted.isEmpty());
    CHECK(faultAfter("[\"lupaus\"]", "[7]").where == QStringLiteral("p.json#/money_words/granted/0"));
}

TEST_CASE("themes are a programme's own, with words in any of its languages") {
    const auto harbours = parseProgramme(test::harbourProgrammeFile(), name);
    REQUIRE(harbours);
    REQUIRE(harbours->themes.size() == 2);
    CHECK(harbours->themes[0].words.contains(QStringLiteral("murken")));
    CHECK(harbours->themes[0].names.en == QStringLiteral("Rotten wood"));
    CHECK_FALSE(builtIn().themes.empty());
    CHECK(faultAfter("\"id\": \"crew\"", "\"id\": \"rot\"").where == QStringLiteral("p.json#/themes/1/id"));
    CHECK(faultAfter("{\"fi\": [\"miehistö\"]}", "{}").where == QStringLiteral("p.json#/themes/1/words"));
}

TEST_CASE("the words of final reports are read, and a programme may do without them") {
    const auto harbours = parseProgramme(test::harbourProgrammeFile(), name);
    REQUIRE(harbours);
    CHECK(harbours->indicatorWords.contains(QStringLiteral("luotaus")));
    CHECK(harbours->workPackageWords.contains(QStringLiteral("lasti")));
    CHECK(harbours->resultWords.labels.contains(QStringLiteral("lukema")));
    CHECK(harbours->resultWords.notMet.contains(QStringLiteral("karilla")));
    QByteArray json = test::harbourProgrammeFile();
    for (const char* field : {"work_package_words", "indicator_words", "result_words"})
        json.replace(QByteArray("\"") + field + "\"", QByteArray("\"unused_") + field + "\"");
    const auto without = parseProgramme(json, name);
    REQUIRE(without);
    CHECK(without->indicatorWords.isEmpty());
    CHECK(without->resultWords.met.isEmpty());
}

TEST_CASE("a wrong word for a result is refused with its place") {
    CHECK(faultAfter("\"met\": [\"perillä\", \"framme\"]", "\"met\": [\"perillä\", 3]")
              .text()
              .contains(QStringLiteral("/result_words/met/1")));
}
