// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_place.h"
#include "storage/text_search.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace salkku;
using namespace salkku::test;

namespace {

const SectionId deviations(QStringLiteral("deviations"));
const SectionId situation(QStringLiteral("situation"));

FieldChange bullets(const StatusKey& where, const SectionId& section, const QStringList& texts) {
    std::vector<NarrativeItem> items;
    for (const QString& text : texts) items.push_back({text});
    return {where, FieldName::narrative(section), narrativeValue(items), 0};
}

QStringList found(const Portfolio& portfolio, const TextQuery& query) {
    const auto hits = TextSearch(portfolio).find(query);
    REQUIRE(hits);
    QStringList texts;
    for (const TextHit& hit : hits->hits) texts.append(hit.text);
    return texts;
}

QStringList found(const Portfolio& portfolio, const char* words) {
    TextQuery query;
    query.words = QString::fromUtf8(words);
    return found(portfolio, query);
}

bool hasDictionary() {
    return Morphology::finnish().open();
}

StatusReport reportWith(const StatusKey& where, const QString& text) {
    StatusReport made{where, ReportState::Submitted, {}, {}, {}, {}, {}, {}};
    made.narrative[deviations] = {{text}};
    return made;
}

} // namespace

TEST_CASE("a text is found by any form of its words") {
    if (!hasDictionary()) {
        WARN("no Finnish dictionary on this computer");
        return;
    }
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations,
                              {QStringLiteral("Uusien lääkäreiden rekrytoinneissa on viivettä.")})});
    for (const char* words :
         {"lääkäri", "lääkäreille", "rekrytointi viive", "uusi rekrytointien", "REKRYTOINTI"}) {
        INFO(words);
        CHECK(found(portfolio, words).size() == 1);
    }
    CHECK(found(portfolio, "rekrytointi hinta").isEmpty());
}

TEST_CASE("a compound is found by its parts and by its beginning") {
    if (!hasDictionary()) {
        WARN("no Finnish dictionary on this computer");
        return;
    }
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations,
                              {QStringLiteral("Potilastietojärjestelmän käyttöönotto siirtyy.")})});
    for (const char* words : {"tietojärjestelmät", "järjestelmä", "potilas", "potilastieto", "käyttö"}) {
        INFO(words);
        CHECK(found(portfolio, words).size() == 1);
    }
}

TEST_CASE("words that no dictionary knows are found as they stand and by their beginning") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations,
                              {QStringLiteral("Xyzzybot 2.1 otettiin käyttöön, 45 % valmis.")})});
    CHECK(found(portfolio, "xyzzybot").size() == 1);
    CHECK(found(portfolio, "xyzz").size() == 1);
    CHECK(found(portfolio, "45").size() == 1);
    CHECK(found(portfolio, "  ?! ").isEmpty());
}

TEST_CASE("marks show the words that were found") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio,
          {bullets(key("14", 1, "2025-10/2025-12"), deviations, {QStringLiteral("Alpha beta alpha.")})});
    TextQuery query;
    query.words = QStringLiteral("alpha");
    const auto hits = TextSearch(portfolio).find(query);
    REQUIRE(hits);
    REQUIRE(hits->hits.size() == 1);
    CHECK(hits->hits.front().marks == std::vector<TextSpan>{{0, 5}, {11, 5}});
}

TEST_CASE("comments of lights are found with their dimension") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const DimensionId staff = portfolio.programme().dimensions.front().id;
    apply(portfolio, {{key("14", 1, "2025-10/2025-12"), FieldName::light(staff),
                       lightValue(ReportedLight{Light::Red, QStringLiteral("zeppelin puuttuu")}), 0}});
    TextQuery query;
    query.words = QStringLiteral("zeppelin");
    const auto hits = TextSearch(portfolio).find(query);
    REQUIRE(hits);
    REQUIRE(hits->hits.size() == 1);
    CHECK(hits->hits.front().kind == TextKind::CommentText);
    CHECK(hits->hits.front().field == FieldName::light(staff));
}

TEST_CASE("a text that was changed is found by its new words alone") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const StatusKey where = key("14", 1, "2025-10/2025-12");
    apply(portfolio, {bullets(where, deviations, {QStringLiteral("alpha"), QStringLiteral("beta")})});
    apply(portfolio, {bullets(where, deviations, {QStringLiteral("gamma")})});
    CHECK(found(portfolio, "alpha").isEmpty());
    CHECK(found(portfolio, "beta").isEmpty());
    CHECK(found(portfolio, "gamma") == QStringList{QStringLiteral("gamma")});
}

TEST_CASE("what is taken back is not found any more, and found when made again") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ChangeSetId set =
        apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations, {QStringLiteral("alpha")})});
    REQUIRE(portfolio.undo(set));
    CHECK(found(portfolio, "alpha").isEmpty());
    REQUIRE(portfolio.redo(set));
    CHECK(found(portfolio, "alpha").size() == 1);
}

TEST_CASE("a transaction that fails leaves the index as it was") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto done = portfolio.inTransaction([&]() -> Result<void> {
        apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations, {QStringLiteral("alpha")})});
        return Error{ErrorCode::Cancelled, QStringLiteral("no"), {}};
    });
    REQUIRE_FALSE(done);
    CHECK(found(portfolio, "alpha").isEmpty());
}

TEST_CASE("searches are narrowed by organisation, investment, period and section") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations, {QStringLiteral("alpha one")}),
                      bullets(key("13", 1, "2025-10/2025-12"), deviations, {QStringLiteral("alpha two")}),
                      bullets(key("14", 2, "2025-10/2025-12"), deviations, {QStringLiteral("alpha three")}),
                      bullets(key("14", 1, "2025-07/2025-09"), deviations, {QStringLiteral("alpha four")}),
                      bullets(key("14", 1, "2025-10/2025-12"), situation, {QStringLiteral("alpha five")}),
                      bullets(key("", 1, "2025-10/2025-12"), situation, {QStringLiteral("alpha six")})});
    TextQuery query;
    query.words = QStringLiteral("alpha");
    CHECK(found(portfolio, query).size() == 6);
    query.organisation = OrganisationCode(QStringLiteral("14"));
    CHECK(found(portfolio, query).size() == 4);
    query.investment = 1;
    CHECK(found(portfolio, query).size() == 3);
    query.period = period("2025-10/2025-12");
    CHECK(found(portfolio, query).size() == 2);
    query.section = deviations;
    CHECK(found(portfolio, query) == QStringList{QStringLiteral("alpha one")});
    query.organisation = OrganisationCode(QStringLiteral(""));
    query.section = situation;
    CHECK(found(portfolio, query) == QStringList{QStringLiteral("alpha six")});
}

TEST_CASE("the newest period comes first, whatever the order of entry") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations, {QStringLiteral("alpha new")}),
                      bullets(key("14", 1, "2024-10/2024-12"), deviations, {QStringLiteral("alpha old")}),
                      bullets(key("14", 1, "2025-07/2025-09"), deviations, {QStringLiteral("alpha mid")})});
    CHECK(found(portfolio, "alpha") ==
          QStringList{QStringLiteral("alpha new"), QStringLiteral("alpha mid"), QStringLiteral("alpha old")});
}

TEST_CASE("a search goes on where the last one ended") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    QStringList texts;
    for (int i = 0; i < 7; ++i) texts.append(QStringLiteral("alpha %1").arg(i));
    apply(portfolio, {bullets(key("14", 1, "2025-10/2025-12"), deviations, texts)});
    TextQuery query;
    query.words = QStringLiteral("alpha");
    query.limit = 5;
    const auto first = TextSearch(portfolio).find(query);
    REQUIRE(first);
    CHECK(first->hits.size() == 5);
    CHECK(first->more);
    query.after = first->last;
    const auto second = TextSearch(portfolio).find(query);
    REQUIRE(second);
    CHECK(second->hits.size() == 2);
    CHECK_FALSE(second->more);
}

TEST_CASE("reports that were loaded at once are found when the backlog is worked off") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    REQUIRE(portfolio.load({reportWith(key("14", 1, "2025-10/2025-12"), QStringLiteral("alpha")),
                            reportWith(key("13", 1, "2025-10/2025-12"), QStringLiteral("alpha"))}));
    const TextSearch search(portfolio);
    CHECK_FALSE(search.backlog()->isWorkedOff());
    CHECK(found(portfolio, "alpha").isEmpty());
    while (!search.workOff(10)->isWorkedOff()) {
    }
    CHECK(found(portfolio, "alpha").size() == 2);
    CHECK(search.backlog()->isWorkedOff());
}

TEST_CASE("texts that change while the backlog waits are found once and as they are") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const StatusKey where = key("14", 1, "2025-10/2025-12");
    REQUIRE(portfolio.load({reportWith(where, QStringLiteral("alpha"))}));
    apply(portfolio, {bullets(where, deviations, {QStringLiteral("beta")})});
    REQUIRE(TextSearch(portfolio).workOff(1000)->isWorkedOff());
    CHECK(found(portfolio, "alpha").isEmpty());
    CHECK(found(portfolio, "beta").size() == 1);
    apply(portfolio, {bullets(where, deviations, {QStringLiteral("gamma")})});
    CHECK(found(portfolio, "beta").isEmpty());
    CHECK(found(portfolio, "gamma").size() == 1);
}

TEST_CASE("what a document says is found with its page") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto document =
        portfolio.addDocument({QStringLiteral("a.pdf"), QStringLiteral("/a.pdf"), QStringLiteral("1"),
                               QStringLiteral("summary"), 9, period("2025-10/2025-12")});
    REQUIRE(document);
    REQUIRE(portfolio.addFinding({*document,
                                  QStringLiteral("progress"),
                                  QStringLiteral(R"({"organisation":"14","investment":2})"),
                                  4,
                                  std::nullopt,
                                  QStringLiteral("zeppelin 45 %"),
                                  1,
                                  QStringLiteral("stored"),
                                  {}}));
    TextQuery query;
    query.words = QStringLiteral("zeppelin");
    query.organisation = OrganisationCode(QStringLiteral("14"));
    const auto hits = TextSearch(portfolio).find(query);
    REQUIRE(hits);
    REQUIRE(hits->hits.size() == 1);
    CHECK(hits->hits.front().kind == TextKind::DocumentText);
    CHECK(hits->hits.front().investment == 2);
    REQUIRE(hits->hits.front().source);
    CHECK(hits->hits.front().source->page == 4);
}

TEST_CASE("a document's text that a report holds is found once, in the report") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto document = portfolio.addDocument(
        {QStringLiteral("a.pdf"), {}, QStringLiteral("1"), QStringLiteral("summary"), 9, std::nullopt});
    REQUIRE(document);
    const auto finding = portfolio.addFinding({*document,
                                               QStringLiteral("narrative"),
                                               QStringLiteral("{}"),
                                               4,
                                               std::nullopt,
                                               QStringLiteral("zeppelin"),
                                               1,
                                               QStringLiteral("stored"),
                                               {}});
    REQUIRE(finding);
    FieldChange change = bullets(key("14", 1, "2025-10/2025-12"), deviations, {QStringLiteral("zeppelin")});
    change.finding = *finding;
    apply(portfolio, {change});
    TextQuery query;
    query.words = QStringLiteral("zeppelin");
    const auto hits = TextSearch(portfolio).find(query);
    REQUIRE(hits);
    REQUIRE(hits->hits.size() == 1);
    CHECK(hits->hits.front().kind == TextKind::NarrativeText);
}

TEST_CASE("places survive as numbers, later periods with greater ones") {
    const SearchPlace place{YearMonth::of(2025, 12), false, 123456, 17, 4095};
    const SearchPlace again = SearchPlace::of(place.number());
    CHECK(again.month == place.month);
    CHECK(again.row == 123456);
    CHECK(again.field == 17);
    CHECK(again.position == 4095);
    const SearchPlace finding{YearMonth::of(2025, 11), true, 99, 0, 0};
    CHECK(SearchPlace::of(finding.number()).isFinding);
    CHECK(SearchPlace::of(finding.number()).row == 99);
    CHECK(finding.number() < place.number());
    CHECK_FALSE(SearchPlace::of(SearchPlace{std::nullopt, true, 5, 0, 0}.number()).month);
}
