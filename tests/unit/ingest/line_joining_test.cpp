// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/line_joining.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

QString joined(const LineJoiner& joiner, const char* first, const char* next) {
    return joiner.join(QString::fromUtf8(first), QString::fromUtf8(next));
}

LineJoiner taught(std::initializer_list<const char*> lines, LineJoiner joiner = LineJoiner()) {
    for (const char* line : lines) joiner.learn(QString::fromUtf8(line));
    return joiner;
}

} // namespace

TEST_CASE("lines without a hyphen are joined with a space") {
    CHECK(joined({}, "laiturit on ", " korjattu") == QStringLiteral("laiturit on korjattu"));
}

TEST_CASE("a suspended hyphen keeps its space before a conjunction of either language") {
    CHECK(joined({}, "satama-", "ja väylätyöt") == QStringLiteral("satama- ja väylätyöt"));
    CHECK(joined({}, "hamn-", "och farledsarbeten") == QStringLiteral("hamn- och farledsarbeten"));
    CHECK(joined({}, "kunto-", "tai ikäluokka") == QStringLiteral("kunto- tai ikäluokka"));
}

TEST_CASE("a compound's own hyphen stays before a capital and behind an abbreviation") {
    CHECK(joined({}, "Etelä-", "Saaren väylä") == QStringLiteral("Etelä-Saaren väylä"));
    CHECK(joined({}, "GPS-", "laitteet") == QStringLiteral("GPS-laitteet"));
}

TEST_CASE("a broken word loses its hyphen where the document holds the whole word") {
    const LineJoiner joiner = taught({"uusia majakoita rakennettiin"});
    CHECK(joined(joiner, "kaksi maja-", "koita") == QStringLiteral("kaksi majakoita"));
}

TEST_CASE("a compound keeps its hyphen where the document writes its head with one") {
    const LineJoiner joiner = taught({"e-palvelut", "hv-alue"});
    CHECK(joined(joiner, "monet hv-", "rakenteet") == QStringLiteral("monet hv-rakenteet"));
}

TEST_CASE("without evidence a document of many hyphenated lines breaks words, another does not") {
    const LineJoiner bare{Morphology()};
    const LineJoiner hyphenating = taught({"laitu-", "rit ja väy-", "lät on kunnos-"}, bare);
    CHECK(joined(hyphenating, "ruop-", "paus") == QStringLiteral("ruoppaus"));
    LineJoiner plain = bare;
    for (int i = 0; i < 50; ++i) plain.learn(QStringLiteral("rivi ilman tavutusta"));
    CHECK(joined(plain, "väylä-", "työ") == QStringLiteral("väylä-työ"));
}

TEST_CASE("a soft hyphen goes") {
    CHECK(joined({}, "ruop\u00AD", "paus") == QStringLiteral("ruoppaus"));
}

// What the dictionary tells, without a word of evidence in the document.
TEST_CASE("the three kinds of hyphens are told apart by the dictionary") {
    struct Example {
        const char* first;
        const char* next;
        const char* whole;
    };
    static const Example examples[] = {
        {"uusien väylä-", "töiden", "uusien väylätöiden"},
        {"laitureita kun-", "nostetaan", "laitureita kunnostetaan"},
        {"Ruop-", "paukset alkoivat", "Ruoppaukset alkoivat"},
        {"luotsien johta-", "ja saapui", "luotsien johtaja saapui"},
        {"meri-", "ja järvialueet", "meri- ja järvialueet"},
        {"lasti-", "että matkustajaliikenne", "lasti- että matkustajaliikenne"},
        {"uusi hanke-", "esitys", "uusi hanke-esitys"},
        {"linja-", "autot", "linja-autot"},
        {"kaikki vts-", "palvelut", "kaikki vts-palvelut"},
        {"koko Kymen-", "laaksossa", "koko Kymenlaaksossa"},
        {"hankkeen, Ahti-", "osuus", "hankkeen, Ahti-osuus"},
        {"alueen Itä-", "Uudellamaalla", "alueen Itä-Uudellamaalla"},
    };
    for (const Example& example : examples) {
        INFO(example.whole);
        CHECK(joined({}, example.first, example.next) == QString::fromUtf8(example.whole));
    }
}

TEST_CASE("a word torn without a hyphen is put together where only the whole is a word") {
    CHECK(joined({}, "satamien kunnos", "tamista jatketaan") ==
          QStringLiteral("satamien kunnostamista jatketaan"));
    CHECK(joined({}, "uusi majakan", "vartija") == QStringLiteral("uusi majakan vartija"));
    CHECK(joined({}, "avataan uusi", "väylä") == QStringLiteral("avataan uusi väylä"));
    CHECK(joined({}, "avataan kunnos.", "tamista") == QStringLiteral("avataan kunnos. tamista"));
    const LineJoiner bare{Morphology()};
    CHECK(joined(bare, "satamien kunnos", "tamista") == QStringLiteral("satamien kunnos tamista"));
}

TEST_CASE("two words are one where the document writes them so and they make a compound") {
    const LineJoiner joiner = taught({"jokainen satamalaituri kunnostetaan", "uuden laiturin"});
    CHECK(joined(joiner, "tämä satama", "laituri") == QStringLiteral("tämä satamalaituri"));
    CHECK(joined({}, "tämä satama", "laituri") == QStringLiteral("tämä satama laituri"));
}
