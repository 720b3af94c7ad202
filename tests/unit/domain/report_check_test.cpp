// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report_check.h"

#include "domain/programme_json.h"
#include "support/files.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

Programme harbourRules() {
    auto programme = parseProgramme(harbourProgrammeFile(), QStringLiteral("harbours.json"));
    REQUIRE(programme);
    return *std::move(programme);
}

DimensionId dimension(const char* id) {
    return DimensionId(QString::fromLatin1(id));
}

SectionId section(const char* id) {
    return SectionId(QString::fromLatin1(id));
}

std::vector<NarrativeItem> oneItem(const char* text) {
    return {{QString::fromUtf8(text), 0, false}};
}

// Complete and without anything odd; each case spoils one thing.
StatusReport goodReport(const char* when, int percent, const char* text) {
    StatusReport report{{OrganisationCode(QStringLiteral("A")), CallId(QStringLiteral("M1")), 1, QString(), 0,
                         Period::fromString(QString::fromLatin1(when)).value()},
                        ReportState::Draft,
                        {},
                        {},
                        {},
                        Percent::fromInt(percent),
                        {},
                        {}};
    report.lights[dimension("tempo")] = {Light::Green, QString()};
    report.lights[dimension("safety")] = {Light::Green, QString()};
    report.narrative[section("log")] = oneItem(text);
    report.narrative[section("storms")] = oneItem(text);
    return report;
}

struct Pair {
    StatusReport before = goodReport("2030-01/2030-06", 40, "calm");
    StatusReport now = goodReport("2030-07/2030-12", 50, "calm as ever");
    std::optional<int> typed;
    std::optional<RollUp> packages;
    std::vector<CheckedIndicator> indicators;

    std::vector<Remark> remarks() const {
        return remarksOn({now, &before, typed, packages, indicators}, harbourRules(), Language::English);
    }
};

struct RuleCase {
    const char* name;
    RemarkRule rule;
    Severity severity;
    const char* field;
    void (*spoil)(Pair&);
};

const RuleCase ruleCases[] = {
    {"percent out of range", RemarkRule::PercentOutOfRange, Severity::Error, "percent",
     [](Pair& pair) { pair.typed = 101; }},
    {"red without a comment", RemarkRule::CommentMissing, Severity::Error, "light:tempo",
     [](Pair& pair) { pair.now.lights[dimension("tempo")].light = Light::Red; }},
    {"this programme's yellow without a comment", RemarkRule::CommentMissing, Severity::Error, "light:tempo",
     [](Pair& pair) { pair.now.lights[dimension("tempo")].light = Light::Yellow; }},
    {"a light other than its work packages' without a reason", RemarkRule::ReasonMissing, Severity::Error,
     "light:safety",
     [](Pair& pair) {
         pair.packages = RollUp{{{dimension("safety"), Light::Red}}, Light::Red, {}, 1};
     }},
    {"an overall light other than the calculated without a reason", RemarkRule::ReasonMissing,
     Severity::Error, "overall",
     [](Pair& pair) {
         pair.now.overall = ReportedLight{Light::Yellow, {}};
     }},
    {"a dimension without an answer", RemarkRule::LightMissing, Severity::Warning, "light:safety",
     [](Pair& pair) { pair.now.lights.erase(dimension("safety")); }},
    {"no percentage", RemarkRule::PercentMissing, Severity::Warning, "percent",
     [](Pair& pair) { pair.now.percent.reset(); }},
    {"an empty section", RemarkRule::SectionEmpty, Severity::Warning, "narrative:log",
     [](Pair& pair) { pair.now.narrative.erase(section("log")); }},
    {"percent falling by more than the tolerance", RemarkRule::PercentFalling, Severity::Warning, "percent",
     [](Pair& pair) { pair.now.percent = Percent::fromInt(37); }},
    {"far behind the plan beside green lights", RemarkRule::PercentBehindPlan, Severity::Warning, "percent",
     [](Pair& pair) { pair.now.plannedPercent = Percent::fromInt(61); }},
    {"a light improving while the risk light turned worse", RemarkRule::ImprovedAgainstRisks,
     Severity::Warning, "light:tempo",
     [](Pair& pair) {
         pair.before.lights[dimension("tempo")].light = Light::Red;
         pair.now.lights[dimension("safety")] = {Light::Yellow, QStringLiteral("fog")};
     }},
    {"a light improving while the list of risks grew", RemarkRule::ImprovedAgainstRisks, Severity::Warning,
     "light:tempo",
     [](Pair& pair) {
         pair.before.lights[dimension("tempo")].light = Light::Red;
         pair.now.narrative[section("storms")].push_back({QStringLiteral("a gale"), 0, false});
     }},
    {"grave words beside green lights", RemarkRule::GraveWordsBesideGreen, Severity::Warning, "narrative:log",
     [](Pair& pair) { pair.now.narrative[section("log")] = oneItem("Laiva joutui karikolle"); }},
    {"text unchanged", RemarkRule::TextUnchanged, Severity::Warning, "narrative:log",
     [](Pair& pair) { pair.now.narrative[section("log")] = pair.before.narrative[section("log")]; }},
    {"nothing changed", RemarkRule::NothingChanged, Severity::Warning, "",
     [](Pair& pair) {
         const StatusKey key = pair.now.key;
         pair.now = pair.before;
         pair.now.key = key;
     }},
    {"an indicator that is due and has no result", RemarkRule::IndicatorOverdue, Severity::Warning,
     "indicator:0",
     [](Pair& pair) {
         pair.indicators = {{QStringLiteral("soundings"), Quarter{2030, 4}, false}};
     }},
};

} // namespace

TEST_CASE("a complete report that tells something new has no remarks") {
    const auto remarks = Pair{}.remarks();
    for (const Remark& remark : remarks) UNSCOPED_INFO(remark.text.toStdString());
    CHECK(remarks.empty());
}

TEST_CASE("each rule finds its fault, with its severity and at its field") {
    for (const RuleCase& rule : ruleCases) {
        Pair pair;
        rule.spoil(pair);
        const auto remarks = pair.remarks();
        const auto found = std::find_if(remarks.begin(), remarks.end(), [&](const Remark& remark) {
            return remark.rule == rule.rule && remark.field == QLatin1String(rule.field);
        });
        CAPTURE(rule.name);
        REQUIRE(found != remarks.end());
        CHECK(found->severity == rule.severity);
        CHECK_FALSE(found->text.contains(QLatin1Char('%') + QString::number(1)));
    }
}

TEST_CASE("what lies within the programme's tolerance is not remarked") {
    Pair pair;
    pair.now.percent = Percent::fromInt(38);
    pair.now.plannedPercent = Percent::fromInt(48);
    CHECK(pair.remarks().empty());
}

TEST_CASE("a grey light needs no comment and no reason") {
    Pair pair;
    pair.now.lights[dimension("tempo")].light = Light::Grey;
    pair.packages = RollUp{{{dimension("safety"), Light::Green}}, Light::Green, {}, 1};
    CHECK(pair.remarks().empty());
}

TEST_CASE("a comment answers the question for a reason") {
    Pair pair;
    pair.packages = RollUp{{{dimension("safety"), Light::Red}}, Light::Red, {}, 1};
    pair.now.lights[dimension("safety")].comment = QStringLiteral("one of nine, and nearly mended");
    CHECK(pair.remarks().empty());
}

TEST_CASE("an indicator that is due later is no remark") {
    Pair pair;
    pair.indicators = {{QStringLiteral("soundings"), Quarter{2031, 1}, false}};
    CHECK(pair.remarks().empty());
}

TEST_CASE("errors stand before warnings") {
    Pair pair;
    pair.now.lights.erase(dimension("tempo"));
    pair.now.lights[dimension("safety")].light = Light::Red;
    const auto remarks = pair.remarks();
    REQUIRE(remarks.size() == 2);
    CHECK(remarks[0].severity == Severity::Error);
    CHECK(hasErrors(remarks));
}

TEST_CASE("grave words are found at the beginning of words, in any language of the programme") {
    const ReportRules rules = harbourRules().reportRules;
    CHECK(graveWordsIn(QStringLiteral("Haaksirikko! Skeppsbrottet, wrecked."), rules).size() == 3);
    CHECK(graveWordsIn(QStringLiteral("unwrecked"), rules).isEmpty());
}
