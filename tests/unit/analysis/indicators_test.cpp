// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/indicators.h"

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
