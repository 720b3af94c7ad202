// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/themes.h"

#include "analysis/collocations.h"
#include "analysis/theme_matcher.h"
#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const SectionId storms(QStringLiteral("storms"));

ToldSentence told(const char* organisation, const QString& text, const char* when = secondHalf) {
    return {key(organisation, 1, when, "M1"), FieldName::narrative(storms).value, 0, {text}};
}

SentencesOf sentences(const char* when, std::vector<ToldSentence> told) {
    std::set<OrganisationCode> codes;
    for (const ToldSentence& one : told) codes.insert(one.report.organisation);
    return {period(when), std::move(told), static_cast<int>(codes.size())};
}

bool hasDictionary() {
    if (Morphology::finnish().open()) return true;
    WARN("no Finnish dictionary on this computer");
    return false;
}

StatusReport stormReport(const char* organisation, const char* when, const QStringList& texts) {
    StatusReport report = harbourReport(organisation, 1, when);
    for (const QString& text : texts) report.narrative[storms].push_back({text});
    return report;
}

} // namespace

TEST_CASE("a theme is told of by any form of its words, in any of its languages") {
    if (!hasDictionary()) return;
    const SearchWords words;
    const Programme programme = harbours();
    const ThemeMatcher matcher(programme.themes, words);
    const std::vector<std::size_t> rot{0};
    CHECK(matcher.themesOf(QStringLiteral("Laiturin lahoja lankkuja vaihdetaan.")) == rot);
    CHECK(matcher.themesOf(QStringLiteral("Bryggan är murken.")) == rot);
    CHECK(matcher.themesOf(QStringLiteral("Two rotten planks.")) == rot);
    CHECK(matcher.themesOf(QStringLiteral("Laituri on kunnossa.")).empty());
}

TEST_CASE("of an entry of several words all must stand in the sentence") {
    if (!hasDictionary()) return;
    const SearchWords words;
    const Programme programme = harbours();
    const ThemeMatcher matcher(programme.themes, words);
    CHECK(matcher.themesOf(QStringLiteral("Puut ovat pehmeitä.")) == std::vector<std::size_t>{0});
    CHECK(matcher.themesOf(QStringLiteral("Puut ovat kovia.")).empty());
}

TEST_CASE("a theme counts each organisation once, with all its sentences") {
    if (!hasDictionary()) return;
    const SearchWords words;
    const auto found = recurrencesOf(harbours(), words,
                                     sentences(secondHalf, {told("A", QStringLiteral("Lahoa laiturissa.")),
                                                            told("A", QStringLiteral("Portti on laho.")),
                                                            told("B", QStringLiteral("Lahovaurio."))}),
                                     {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == QStringLiteral("rot"));
    CHECK(found[0].organisations ==
          std::vector{OrganisationCode(QStringLiteral("A")), OrganisationCode(QStringLiteral("B"))});
    CHECK(found[0].sentences.size() == 3);
    CHECK_FALSE(found[0].isRising);
}

TEST_CASE("a theme rises where clearly more tell of it than in the earlier periods") {
    const std::vector<ThemeAt> two{{period(firstHalf), 2, 20}, {period(secondHalf), 2, 20}};
    CHECK(isRising(5, 20, two));
    CHECK_FALSE(isRising(3, 20, two));
    CHECK_FALSE(isRising(5, 20, {}));
    CHECK_FALSE(isRising(2, 20, {{period(firstHalf), 0, 20}}));
    // Half as many wrote: what is expected halves too.
    CHECK(isRising(3, 10, two));
    // Twelve of twenty where ten of twenty are usual is no news.
    CHECK_FALSE(isRising(12, 20, {{period(firstHalf), 10, 20}}));
}

TEST_CASE("words that stand together in three organisations' sentences are found") {
    if (!hasDictionary()) return;
    const SearchWords words;
    std::vector<ToldSentence> list;
    for (const char* code : {"A", "B", "C"})
        list.push_back(told(code, QStringLiteral("Majakan polttimo särkyi taas.")));
    for (int i = 0; i < 9; ++i) list.push_back(told("A", QStringLiteral("Kaikki sujui, numero %1.").arg(i)));
    const auto pairs = collocationsIn(list, words);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].words == WordPair{QStringLiteral("majakka"), QStringLiteral("polttimo")});
    CHECK(pairs[0].organisations.size() == 3);
}

TEST_CASE("a recurring pair is called what most of its sentences call it") {
    if (!hasDictionary()) return;
    const SearchWords words;
    std::vector<ToldSentence> list{told("A", QStringLiteral("Majakan polttimo särkyi taas.")),
                                   told("B", QStringLiteral("Vanhan majakan polttimo on himmeä.")),
                                   told("C", QStringLiteral("Majakoiden polttimoita vaihdettiin."))};
    for (int i = 0; i < 9; ++i) list.push_back(told("A", QStringLiteral("Kaikki sujui, numero %1.").arg(i)));
    const auto found = recurrencesOf(harbours(), words, sentences(secondHalf, list), {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].title(harbours(), Language::Finnish) == QStringLiteral("majakan polttimo"));
}

TEST_CASE("of names that are equally frequent a recurring pair has the shortest") {
    if (!hasDictionary()) return;
    const SearchWords words;
    const std::vector<ToldSentence> list{told("A", QStringLiteral("Majakoiden polttimot särkyivät.")),
                                         told("B", QStringLiteral("Majakan polttimo on himmeä.")),
                                         told("C", QStringLiteral("Polttimo vanhassa majakassa särkyi."))};
    const Collocation pair{{QStringLiteral("majakka"), QStringLiteral("polttimo")}, {}, {0, 1, 2}};
    CHECK(phraseOf(pair, list, words) == QStringLiteral("majakan polttimo"));
}

TEST_CASE(
    "a pair that is always parted by more than spaces is called by its base forms, in quotation marks") {
    if (!hasDictionary()) return;
    const SearchWords words;
    std::vector<ToldSentence> list;
    for (const char* code : {"A", "B", "C"})
        list.push_back(told(code, QStringLiteral("Vaihdettu: majakan, polttimon.")));
    for (int i = 0; i < 9; ++i) list.push_back(told("A", QStringLiteral("Kaikki sujui, numero %1.").arg(i)));
    const auto found = recurrencesOf(harbours(), words, sentences(secondHalf, list), {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].title(harbours(), Language::Finnish) == QString::fromUtf8("”majakka” + ”polttimo”"));
    CHECK(found[0].title(harbours(), Language::English) == QString::fromUtf8("“majakka” + “polttimo”"));
}

TEST_CASE("words of two organisations are no recurrence") {
    const SearchWords words;
    std::vector<ToldSentence> list;
    for (const char* code : {"A", "B", "A", "B"})
        list.push_back(told(code, QStringLiteral("Majakan polttimo särkyi taas.")));
    for (int i = 0; i < 9; ++i) list.push_back(told("C", QStringLiteral("Muuta %1.").arg(i)));
    CHECK(collocationsIn(list, words).empty());
}

TEST_CASE("recurring pairs of a known theme are not shown beside it") {
    if (!hasDictionary()) return;
    const SearchWords words;
    std::vector<ToldSentence> list;
    for (const char* code : {"A", "B", "C"})
        list.push_back(told(code, QStringLiteral("Laho lankku vaihdettiin.")));
    for (int i = 0; i < 9; ++i) list.push_back(told("A", QStringLiteral("Muuta %1.").arg(i)));
    const auto found = recurrencesOf(harbours(), words, sentences(secondHalf, list), {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == QStringLiteral("rot"));
}

TEST_CASE("themes of a period are read from what tells of problems and compared with the periods before") {
    if (!hasDictionary()) return;
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport commented = harbourReport("C", 1, secondHalf);
    light(commented, "safety", Light::Red, QStringLiteral("Laiturin tolppa on laho."));
    StatusReport green = harbourReport("A", 7, secondHalf);
    light(green, "safety", Light::Green, QStringLiteral("Laho tolppa vaihdettu."));
    REQUIRE(portfolio.load({stormReport("B", firstHalf, {QStringLiteral("Hyvin meni.")}),
                            stormReport("A", secondHalf, {QStringLiteral("Lahoa laiturissa.")}),
                            stormReport("B", secondHalf, {QStringLiteral("Lahoja lankkuja.")}), commented,
                            green}));
    const auto found = recurringThemes(portfolio, {period(secondHalf)});
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().organisations.size() == 3);
    CHECK(found->front().sentences.size() == 3);
    REQUIRE(found->front().earlier.size() == 1);
    CHECK(found->front().earlier.front().organisations == 0);
    CHECK(found->front().isRising);
}
