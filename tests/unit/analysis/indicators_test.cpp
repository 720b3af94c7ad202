// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/indicators.h"

#include "storage/entity_fields.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"
#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

IndicatorRow dueIn(int year, int quarter, const char* result = "not_met") {
    IndicatorRow row;
    row.due = Quarter{year, quarter};
    row.result = QLatin1String(result);
    return row;
}

IndicatorState atSecondHalf(const IndicatorRow& row, bool red = false) {
    return stateOf(row, period(secondHalf), red);
}

} // namespace

TEST_CASE("an indicator is overdue when its quarter ended before the period") {
    CHECK(atSecondHalf(dueIn(2030, 2)) == IndicatorState::Overdue);
    CHECK(atSecondHalf(dueIn(2030, 3)) == IndicatorState::DueNow);
    CHECK(atSecondHalf(dueIn(2030, 2, "met")) == IndicatorState::Met);
    CHECK(atSecondHalf(dueIn(2031, 1)) == IndicatorState::Upcoming);
    CHECK(atSecondHalf(dueIn(2031, 1, "partly")) == IndicatorState::Partly);
    CHECK(atSecondHalf(IndicatorRow{}) == IndicatorState::Undated);
}

TEST_CASE("in a red region what falls due within half a year is at risk") {
    CHECK(atSecondHalf(dueIn(2031, 2), true) == IndicatorState::AtRisk);
    CHECK(atSecondHalf(dueIn(2031, 3), true) == IndicatorState::Upcoming);
}

TEST_CASE("a number meets its target upwards or downwards") {
    IndicatorRow row = dueIn(2030, 2, "unknown");
    row.baseline = 40;
    row.target = 80;
    row.value = 80;
    CHECK(atSecondHalf(row) == IndicatorState::Met);
    row.target = 20;
    row.value = 25;
    CHECK(atSecondHalf(row) == IndicatorState::Overdue);
    row.value = 15;
    CHECK(atSecondHalf(row) == IndicatorState::Met);
}

TEST_CASE("a number that is too slow for its target is at risk") {
    // Two a month: 46 at the end of 2030, 52 three months later.
    IndicatorRow row = dueIn(2031, 1, "unknown");
    row.baseline = 30;
    row.target = 60;
    for (const auto& [when, value] :
         {std::pair{"2030-08/2030-08", 38.0}, {"2030-10/2030-10", 42.0}, {"2030-12/2030-12", 46.0}})
        row.trail.push_back({period(when), QStringLiteral("unknown"), value});
    row.value = 46;
    CHECK(atSecondHalf(row) == IndicatorState::AtRisk);
    row.target = 52;
    CHECK(atSecondHalf(row) == IndicatorState::Upcoming);
}

TEST_CASE("the overview takes the latest value up to the period and puts the overdue first") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    REQUIRE(portfolio.load({harbourReport("A", 1, firstHalf), harbourReport("A", 1, secondHalf)}));
    std::vector<StoredIndicator> indicators;
    const auto add = [&](int number, Quarter due, const char* when, const char* result) {
        StoredIndicator indicator;
        indicator.organisation = OrganisationCode("A");
        indicator.investment = 1;
        indicator.number = number;
        indicator.statement = QStringLiteral("Quay %1 stands").arg(number);
        indicator.due = due;
        indicator.result = QLatin1String(result);
        indicator.period = period(when);
        indicators.push_back(indicator);
    };
    add(1, {2031, 4}, firstHalf, "not_met");
    add(2, {2030, 1}, firstHalf, "not_met");
    add(1, {2031, 4}, secondHalf, "met");
    REQUIRE(portfolio.loadFacts(indicators, {}));
    const auto before = indicatorOverview(portfolio, {period(firstHalf), std::nullopt, {}, {}});
    const auto after = indicatorOverview(portfolio, {period(secondHalf), std::nullopt, {}, {}});
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->count(IndicatorState::Upcoming) == 1);
    CHECK(after->count(IndicatorState::Met) == 1);
    CHECK(after->rows[0].number == 2);
    CHECK(after->rows[0].state == IndicatorState::Overdue);
    CHECK(after->rows[1].trail.size() == 2);
}

TEST_CASE("what a later report says of an indicator is not known in the period before") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    REQUIRE(portfolio.load({harbourReport("A", 1, firstHalf), harbourReport("A", 1, secondHalf)}));
    StoredIndicator indicator;
    indicator.organisation = OrganisationCode(QStringLiteral("A"));
    indicator.investment = 1;
    indicator.number = 1;
    indicator.statement = QStringLiteral("Laituri kestää");
    indicator.result = QStringLiteral("not_met");
    indicator.period = period(firstHalf);
    StoredIndicator later = indicator;
    later.period = period(secondHalf);
    later.result = QStringLiteral("met");
    later.achieved = Quarter{2030, 4};
    later.note = QStringLiteral("Koekuormitus tehty");
    REQUIRE(portfolio.loadFacts({indicator, later}, {}));
    const auto rowAt = [&](const char* when) {
        const auto overview = indicatorOverview(portfolio, {period(when), std::nullopt, {}, {}});
        REQUIRE(overview);
        REQUIRE(overview->rows.size() == 1);
        return overview->rows.front();
    };
    CHECK(rowAt(firstHalf).note.isEmpty());
    CHECK_FALSE(rowAt(firstHalf).achieved);
    CHECK(rowAt(secondHalf).note == QStringLiteral("Koekuormitus tehty"));
    CHECK(rowAt(secondHalf).achieved == Quarter{2030, 4});
}

TEST_CASE("an indicator's value in a draft is no fact before the report is submitted") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StoredIndicator indicator;
    indicator.organisation = OrganisationCode(QStringLiteral("A"));
    indicator.call = CallId(QStringLiteral("M1"));
    indicator.investment = 1;
    indicator.number = 1;
    indicator.statement = QStringLiteral("Poijut paikallaan");
    indicator.period = period(firstHalf);
    indicator.result = QStringLiteral("met");
    apply(portfolio, fieldsOf(indicator));
    const auto result = [&] {
        const auto snapshot = loadSnapshot(portfolio, period(firstHalf));
        REQUIRE(snapshot);
        const auto overview = indicatorOverview(portfolio, *snapshot);
        REQUIRE(overview);
        REQUIRE(overview->rows.size() == 1);
        return overview->rows.front().result;
    };
    CHECK(result() == QStringLiteral("met")); // without a report: published, or given on its own
    const StatusKey report = key("A", 1, firstHalf, "M1");
    const auto give = [&](ReportState state) {
        apply(portfolio, {{report, FieldName::state(), stateValue(state), 0}});
    };
    give(ReportState::Draft);
    CHECK(result().isEmpty());
    CHECK(portfolio.indicators(period(firstHalf))->front().result.isEmpty());
    CHECK(portfolio.indicators(period(firstHalf), IndicatorValues::WithDrafts)->front().result ==
          QStringLiteral("met"));
    give(ReportState::Submitted);
    CHECK(result() == QStringLiteral("met"));
    give(ReportState::Returned);
    CHECK(result().isEmpty());
    // A work package's draft does not take back what the investment's report says.
    give(ReportState::Accepted);
    StatusKey package = report;
    package.workPackage = 1;
    apply(portfolio, {{package, FieldName::state(), stateValue(ReportState::Draft), 0}});
    CHECK(result() == QStringLiteral("met"));
}

TEST_CASE("an indicator's value that was read from a document is a fact whatever is being written") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    NewDocument document;
    document.file = QStringLiteral("final.txt");
    document.sha256 = QStringLiteral("00");
    const auto stored = portfolio.addDocument(document);
    REQUIRE(stored);
    NewFinding finding;
    finding.document = *stored;
    finding.json = QStringLiteral("{}");
    finding.outcome = QStringLiteral("stored");
    const auto found = portfolio.addFinding(finding);
    REQUIRE(found);
    StoredIndicator indicator;
    indicator.organisation = OrganisationCode(QStringLiteral("A"));
    indicator.investment = 1;
    indicator.number = 1;
    indicator.statement = QStringLiteral("Poijut paikallaan");
    indicator.period = period(firstHalf);
    indicator.result = QStringLiteral("met");
    std::vector<FieldChange> changes = fieldsOf(indicator);
    for (FieldChange& change : changes) change.finding = *found;
    apply(portfolio, changes);
    apply(portfolio, {{key("A", 1, firstHalf, "M1"), FieldName::state(), stateValue(ReportState::Draft), 0}});
    CHECK(portfolio.indicators(period(firstHalf))->front().result == QStringLiteral("met"));
}
