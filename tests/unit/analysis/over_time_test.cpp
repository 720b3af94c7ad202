// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/over_time.h"

#include "storage/portfolio.h"
#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

StatusReport reported(const char* organisation, int investment, const char* when, Light value, int reached) {
    StatusReport report = harbourReport(organisation, investment, when);
    light(report, "tempo", value);
    light(report, "safety", Light::Green);
    report.percent = percent(reached);
    return report;
}

Portfolio filled(const PortfolioFolder& folder) {
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport draft = reported("C", 1, secondHalf, Light::Red, 1);
    draft.state = ReportState::Draft;
    StatusReport overallOnly = harbourReport("B", 7, secondHalf);
    overallOnly.overall = ReportedLight{Light::Red, {}};
    const auto loaded = portfolio.load({reported("A", 1, firstHalf, Light::Yellow, 20),
                                        reported("A", 1, secondHalf, Light::Green, 40),
                                        reported("A", 7, secondHalf, Light::Grey, 61),
                                        reported("B", 1, secondHalf, Light::Red, 10), draft, overallOnly});
    REQUIRE(loaded);
    return portfolio;
}

std::vector<Period> bothHalves() {
    return {period(firstHalf), period(secondHalf)};
}

} // namespace

TEST_CASE("lights over time count received reports by colour") {
    const PortfolioFolder folder;
    const Portfolio portfolio = filled(folder);
    const auto lights = lightsOverTime(portfolio, bothHalves(), {period(secondHalf), 0, {}, {}});
    REQUIRE(lights);
    REQUIRE(lights->size() == 2);
    CHECK((*lights)[0].counts == std::array{1, 1, 0, 0});
    CHECK((*lights)[1].counts ==
          std::array{4, 0, 2, 1}); // the overall light of B's report on 7 among the reds
}

TEST_CASE("lights over time narrow to an investment and to organisations") {
    const PortfolioFolder folder;
    const Portfolio portfolio = filled(folder);
    const auto lights =
        lightsOverTime(portfolio, bothHalves(), {period(secondHalf), 1, {}, {OrganisationCode("B")}});
    REQUIRE(lights);
    CHECK((*lights)[0].counts == std::array{0, 0, 0, 0});
    CHECK((*lights)[1].counts == std::array{1, 0, 1, 0});
}

TEST_CASE("progress over time has a point for each period and the mean of the investments") {
    const PortfolioFolder folder;
    const Portfolio portfolio = filled(folder);
    const auto trends = progressOverTime(portfolio, bothHalves(), {period(secondHalf), 0, {}, {}});
    REQUIRE(trends);
    REQUIRE(trends->size() == 2);
    CHECK((*trends)[0].organisation == OrganisationCode("A"));
    CHECK((*trends)[0].points[0].percent == percent(20));
    CHECK((*trends)[0].points[1].percent == percent(51)); // 40 and 61
    CHECK_FALSE((*trends)[1].points[0].percent);
}

TEST_CASE("over time a work package is asked for by itself") {
    const PortfolioFolder folder;
    Portfolio portfolio = filled(folder);
    StatusReport package = reported("A", 1, secondHalf, Light::Red, 5);
    package.key.workPackage = 3;
    REQUIRE(portfolio.load({package}));
    const OverTimeQuestion question{period(secondHalf), 1, {}, {}, {{}, 3}};
    const auto lights = lightsOverTime(portfolio, bothHalves(), question);
    REQUIRE(lights);
    CHECK((*lights)[1].counts == std::array{1, 0, 1, 0});
    const auto trends = progressOverTime(portfolio, bothHalves(), question);
    REQUIRE(trends);
    REQUIRE(trends->size() == 1);
    CHECK((*trends)[0].points[1].percent == percent(5));
}

TEST_CASE("the window holds the latest periods, fewer where each holds more reports") {
    std::vector<Period> periods;
    for (int month = 0; month < 60; ++month) {
        const YearMonth start = YearMonth::of(2030, 1)->plus(month);
        periods.push_back(*Period::of(start, start));
    }
    CHECK(windowOf(periods, periods[59], 88).size() == 24);
    CHECK(windowOf(periods, periods[59], 4000).size() == 4);
    CHECK(windowOf(periods, periods[1], 88).size() == 2);
    CHECK(windowOf(periods, periods[30], 88).back() == periods[30]);
}
