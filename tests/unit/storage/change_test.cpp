// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const StatusKey lapland = key("21", 2, "2025-03/2025-04", "RRP2");

FieldChange percentChange(int value) {
    return {lapland, FieldName::percent(), percentValue(percent(value)), 0};
}

} // namespace

TEST_CASE("a change is kept with its author, title and time") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ChangeSetId id = apply(portfolio, {percentChange(40)});
    const auto history = portfolio.history(10);
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    CHECK(history->front().id == id);
    CHECK(history->front().author == QStringLiteral("tester"));
    CHECK(history->front().title == QStringLiteral("test"));
    CHECK(history->front().at.isValid());
}

TEST_CASE("the first value makes a report a draft") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {percentChange(40)});
    CHECK(report(portfolio, lapland).state == ReportState::Draft);
    CHECK(report(portfolio, lapland).percent == percent(40));
}

TEST_CASE("a change to the same value changes nothing and leaves no history") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {percentChange(40)});
    CHECK(apply(portfolio, {percentChange(40)}) == 0);
    CHECK(portfolio.history(10)->size() == 1);
}

TEST_CASE("undo brings back the earlier value") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {percentChange(40)});
    const ChangeSetId second = apply(portfolio, {percentChange(55)});
    REQUIRE(portfolio.undo(second));
    CHECK(report(portfolio, lapland).percent == percent(40));
}

TEST_CASE("undo of a report's first change takes the report away, and redo brings it back") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ChangeSetId first = apply(portfolio, {percentChange(40)});
    REQUIRE(portfolio.undo(first));
    CHECK_FALSE(portfolio.report(lapland)->has_value());
    CHECK(portfolio.periods()->empty());
    REQUIRE(portfolio.redo(first));
    CHECK(report(portfolio, lapland).percent == percent(40));
}

TEST_CASE("undo under a later change is a conflict and changes nothing") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ChangeSetId first = apply(portfolio, {percentChange(40)});
    apply(portfolio, {percentChange(55)});
    const auto undone = portfolio.undo(first);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(report(portfolio, lapland).percent == percent(55));
}

TEST_CASE("undo twice is a conflict") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ChangeSetId first = apply(portfolio, {percentChange(40)});
    REQUIRE(portfolio.undo(first));
    CHECK(portfolio.undo(first).error().code == ErrorCode::Conflict);
}

TEST_CASE("a change set with an impossible field is refused whole") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto id = portfolio.apply(
        {{}, {}, {percentChange(40), {lapland, {QStringLiteral("mood")}, QStringLiteral("1"), 0}}});
    REQUIRE_FALSE(id);
    CHECK(id.error().code == ErrorCode::InvalidArgument);
    CHECK_FALSE(portfolio.report(lapland)->has_value());
}

TEST_CASE("every kind of field is stored, read back and undone") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const DimensionId staff(QStringLiteral("staff"));
    const SectionId section(QStringLiteral("deviations"));
    const std::vector<NarrativeItem> items{{QStringLiteral("yksi"), 0, false},
                                           {QStringLiteral("kaksi"), 1, false}};
    const ChangeSetId id = apply(
        portfolio,
        {{lapland, FieldName::state(), stateValue(ReportState::Accepted), 0},
         {lapland, FieldName::received(), QStringLiteral("2025-05-10T08:00:00Z"), 0},
         {lapland, FieldName::planned(), percentValue(percent(60)), 0},
         {lapland, FieldName::overall(), lightValue(ReportedLight{Light::Yellow, QStringLiteral("huom")}), 0},
         {lapland, FieldName::light(staff), lightValue(ReportedLight{Light::Red, {}}), 0},
         {lapland, FieldName::narrative(section), narrativeValue(items), 0},
         {lapland, FieldName::narrative(SectionId()), narrativeValue(items), 0}});
    const StatusReport stored = report(portfolio, lapland);
    CHECK(stored.state == ReportState::Accepted);
    CHECK(stored.received == QDateTime(QDate(2025, 5, 10), QTime(8, 0), Qt::UTC));
    CHECK(stored.plannedPercent == percent(60));
    CHECK(stored.overall->comment == QStringLiteral("huom"));
    CHECK(stored.lights.at(staff).light == Light::Red);
    CHECK(stored.narrative.at(section) == items);
    CHECK(stored.narrative.at(SectionId()) == items);
    REQUIRE(portfolio.undo(id));
    CHECK_FALSE(portfolio.report(lapland)->has_value());
    REQUIRE(portfolio.redo(id));
    CHECK(fieldsOf(report(portfolio, lapland)) == fieldsOf(stored));
}

TEST_CASE("a failed transaction takes all of its changes back") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto done = portfolio.inTransaction([&]() -> Result<void> {
        apply(portfolio, {percentChange(40)});
        return Error{ErrorCode::Cancelled, QStringLiteral("enough"), {}};
    });
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(portfolio.report(lapland)->has_value());
    CHECK(apply(portfolio, {percentChange(41)}) != 0);
}
