// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/investment_reader.h"

#include "fixtures.h"

using namespace salkku;

namespace {

// Mentions as "number+part".
QStringList mentions(const char* text, const Programme& programme = test::recovery()) {
    QStringList result;
    for (const InvestmentMention& mention : InvestmentReader(programme).mentionsIn(QString::fromUtf8(text)))
        result.append(QString::number(mention.number) + mention.part);
    return result;
}

} // namespace

TEST_CASE("investments are read in every form that documents use") {
    CHECK(mentions("Investointi 1 2/4") == QStringList{QStringLiteral("1")});
    CHECK(mentions("Inv. 3: tilanne") == QStringList{QStringLiteral("3")});
    CHECK(mentions("investointi 1:n toteuma") == QStringList{QStringLiteral("1")});
    CHECK(mentions("investoinnin 4 osalta") == QStringList{QStringLiteral("4")});
    CHECK(mentions("Investering 2") == QStringList{QStringLiteral("2")});
    CHECK(mentions("INV 2") == QStringList{QStringLiteral("2")});
}

TEST_CASE("a part is read where the investment has it") {
    CHECK(mentions("Investointi 1 B") == QStringList{QStringLiteral("1B")});
    CHECK(mentions("investointi 1b") == QStringList{QStringLiteral("1B")});
    CHECK(mentions("Investointi 2 B") == QStringList{QStringLiteral("2")});
}

TEST_CASE("lists and ranges of investments are several") {
    CHECK(mentions("investoinnit 1, 2 ja 4") ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")});
    CHECK(mentions("investoinneista 1–3").size() == 3);
}

TEST_CASE("a number that is no investment of the programme is none") {
    CHECK(mentions("Investointi 7").isEmpty());
    CHECK(mentions("Hanke 7", test::harbours()) == QStringList{QStringLiteral("7")});
    CHECK(mentions("Investointi 1", test::harbours()).isEmpty());
}

TEST_CASE("a slide's title gives its place in a run of slides") {
    const Programme programme = test::recovery();
    const auto title =
        InvestmentReader(programme).slideTitle(QStringLiteral("P4 investointi 2  (3/5) – tilanne"));
    REQUIRE(title);
    CHECK(title->number == 2);
    CHECK(title->slide == 3);
    CHECK(title->slides == 5);
}

TEST_CASE("a slide's title may name its investment by the investment's own name") {
    const Programme programme = test::harbours();
    const auto title = InvestmentReader(programme).slideTitle(QStringLiteral("Merkkivalojen uusiminen 1/2"));
    REQUIRE(title);
    CHECK(title->number == 7);
}

TEST_CASE("a sentence about an investment is no heading of one") {
    const Programme programme = test::recovery();
    const InvestmentReader reader(programme);
    CHECK(reader.heading(QStringLiteral("Investointi 2 (jatkuu)")));
    CHECK_FALSE(reader.heading(QStringLiteral("Investointi 2 etenee hyvin koko maassa")));
    CHECK_FALSE(reader.heading(QStringLiteral("Alueilla on valmisteltu investointi 2")));
    CHECK_FALSE(reader.heading(QStringLiteral("Investointi 1 ja investointi 2")));
}

TEST_CASE("an item of one investment gives its words without the label") {
    const Programme programme = test::recovery();
    const auto item =
        InvestmentReader(programme).item(QStringLiteral("Inv. 3: Mittarit valmistuivat: kolme."));
    REQUIRE(item);
    CHECK(item->number == 3);
    CHECK(item->label == QStringLiteral("Inv. 3"));
    CHECK(item->rest == QStringLiteral("Mittarit valmistuivat: kolme."));
}
