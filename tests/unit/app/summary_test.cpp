// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary_form.h"

#include "storage/entry_record.h"
#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const SectionId storms(QStringLiteral("storms"));

struct SummaryFixture {
    SummaryFixture() {
        StatusReport before = harbourReport("A", 1, firstHalf);
        light(before, "safety", Light::Green);
        before.percent = percent(50);
        StatusReport now = harbourReport("A", 1, secondHalf);
        light(now, "safety", Light::Red, QStringLiteral("The pier broke."));
        now.percent = percent(40);
        now.narrative[storms] = {{QStringLiteral("A rotten plank.")}, {QStringLiteral("A gale.")}};
        StatusReport other = harbourReport("B", 1, secondHalf);
        other.narrative[storms] = {{QStringLiteral("Rotten posts.")}};
        REQUIRE(portfolio.load({before, harbourReport("B", 1, firstHalf), now, other}));
    }
    SummaryForm form(int investment = 1) {
        auto read = summaryForm(portfolio, {period(secondHalf), {}, investment}, storms, Language::English);
        REQUIRE(read);
        return *std::move(read);
    }
    Result<ChangeSetId> save(const SummaryForm& read, const std::vector<NarrativeItem>& items,
                             bool typed = false) {
        EditSet edits = summaryEdits(read, items, typed);
        edits.author = QStringLiteral("tester");
        return record.apply(edits, QDateTime::currentDateTimeUtc());
    }

    PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    EntryRecord record{portfolio};
};

const SummaryProposal* first(const SummaryForm& form, ProposalReason reason) {
    for (const SummaryProposal& proposal : form.proposals)
        if (proposal.reason == reason) return &proposal;
    return nullptr;
}

} // namespace

TEST_CASE("every sentence of every proposal rests on reports") {
    SummaryFixture fixture;
    const SummaryForm form = fixture.form();
    REQUIRE_FALSE(form.proposals.empty());
    for (const SummaryProposal& proposal : form.proposals)
        for (const NarrativeItem& item : proposal.items) {
            INFO(item.text.toStdString());
            CHECK_FALSE(item.evidence.empty());
            for (const TextEvidence& evidence : item.evidence)
                CHECK(*evidenceStands(fixture.portfolio, evidence));
        }
}

TEST_CASE("a light that turned worse is proposed where problems are told of") {
    SummaryFixture fixture;
    const SummaryForm form = fixture.form();
    const SummaryProposal* worse = first(form, ProposalReason::Worse);
    REQUIRE(worse);
    CHECK(worse->items.front().text.contains(QStringLiteral("Stone Port")));
    REQUIRE(worse->items.front().evidence.size() == 1);
    CHECK(worse->items.front().evidence.front().field == QStringLiteral("light:safety"));
    CHECK(worse->items.front().evidence.front().words == QStringLiteral("The pier broke."));
}

TEST_CASE("progress that fell is proposed with both figures") {
    SummaryFixture fixture;
    QStringList texts;
    for (const SummaryProposal& proposal : fixture.form().proposals) texts << proposal.items.front().text;
    const QStringList falls = texts.filter(QStringLiteral("50"));
    REQUIRE(falls.size() == 1);
    CHECK(falls.front().contains(QStringLiteral("40")));
}

TEST_CASE("what two organisations tell of is proposed once, with their own words below it") {
    SummaryFixture fixture;
    const SummaryForm form = fixture.form();
    const SummaryProposal* recurring = first(form, ProposalReason::Recurring);
    REQUIRE(recurring);
    REQUIRE(recurring->items.size() == 3);
    CHECK(recurring->items[0].evidence.size() == 2);
    CHECK(recurring->items[1].level == 1);
    CHECK(recurring->items[1].text.endsWith(QStringLiteral("A rotten plank.")));
}

TEST_CASE("what is new and in no other proposal is proposed as it was written") {
    SummaryFixture fixture;
    const SummaryForm form = fixture.form();
    const SummaryProposal* fresh = first(form, ProposalReason::New);
    REQUIRE(fresh);
    CHECK(fresh->items.front().text == QStringLiteral("Stone Port: A gale."));
}

TEST_CASE("the draft leaves single new sentences out") {
    SummaryFixture fixture;
    const SummaryForm form = fixture.form();
    for (const NarrativeItem& item : draftOf(form.proposals))
        CHECK_FALSE(item.text.contains(QStringLiteral("A gale.")));
    CHECK_FALSE(draftOf(form.proposals).empty());
}

TEST_CASE("a saved summary is the accepted national report, with its evidence") {
    SummaryFixture fixture;
    const SummaryForm form = fixture.form();
    const auto items = first(form, ProposalReason::New)->items;
    REQUIRE(fixture.save(form, items));
    const StatusReport saved = report(fixture.portfolio, form.key);
    CHECK(saved.key.isNational());
    CHECK(saved.state == ReportState::Accepted);
    CHECK(saved.narrative.at(storms) == items);
    CHECK(fixture.form().items == items);
}

TEST_CASE("undo takes the text and its evidence back") {
    SummaryFixture fixture;
    SummaryForm form = fixture.form();
    const auto items = first(form, ProposalReason::New)->items;
    const auto set = fixture.save(form, items);
    REQUIRE(set);
    REQUIRE(fixture.portfolio.undo(*set));
    CHECK(fixture.form().items.empty());
    CHECK_FALSE(fixture.form().exists);
    REQUIRE(fixture.portfolio.redo(*set));
    CHECK(fixture.form().items == items);
}

TEST_CASE("a burst of typing in the summary is one change") {
    SummaryFixture fixture;
    SummaryForm form = fixture.form();
    std::vector<NarrativeItem> items{{QStringLiteral("S")}};
    REQUIRE(fixture.save(form, items));
    keepSaved(form, items);
    const auto begun = fixture.save(form, {{QStringLiteral("St")}}, true);
    keepSaved(form, {{QStringLiteral("St")}});
    const auto continued = fixture.save(form, {{QStringLiteral("Storms")}}, true);
    REQUIRE(continued);
    CHECK(*begun == *continued);
}

TEST_CASE("another's text is not written over") {
    SummaryFixture fixture;
    const SummaryForm mine = fixture.form();
    REQUIRE(fixture.save(fixture.form(), {{QStringLiteral("Theirs")}}));
    const auto saved = fixture.save(mine, {{QStringLiteral("Mine")}});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Conflict);
}

TEST_CASE("evidence stands until its words are changed") {
    SummaryFixture fixture;
    const TextEvidence evidence{key("B", 1, secondHalf, "M1"), QStringLiteral("narrative:storms"),
                                QStringLiteral("Rotten posts.")};
    CHECK(*evidenceStands(fixture.portfolio, evidence));
    apply(fixture.portfolio, {{key("B", 1, secondHalf, "M1"), FieldName::narrative(storms),
                               narrativeValue({{QStringLiteral("Sound posts.")}}), 0}});
    CHECK_FALSE(*evidenceStands(fixture.portfolio, evidence));
}
