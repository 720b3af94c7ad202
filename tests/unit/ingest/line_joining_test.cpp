// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/line_joining.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

QString joined(const LineJoiner& joiner, const char* first, const char* next) {
    return joiner.join(QString::fromUtf8(first), QString::fromUtf8(next));
}

LineJoiner taught(std::initializer_list<const char*> lines) {
    LineJoiner joiner;
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
    const LineJoiner hyphenating = taught({"laitu-", "rit ja väy-", "lät on kunnos-"});
    CHECK(joined(hyphenating, "ruop-", "paus") == QStringLiteral("ruoppaus"));
    LineJoiner plain;
    for (int i = 0; i < 50; ++i) plain.learn(QStringLiteral("rivi ilman tavutusta"));
    CHECK(joined(plain, "väylä-", "työ") == QStringLiteral("väylä-työ"));
}

TEST_CASE("a soft hyphen goes") {
    CHECK(joined({}, "ruop\u00AD", "paus") == QStringLiteral("ruoppaus"));
}
