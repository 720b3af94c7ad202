// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/region.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

Portfolio harbourPortfolio(const PortfolioFolder& folder) {
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport first = harbourReport("A", 1, firstHalf);
    first.percent = percent(30);
    StatusReport second = harbourReport("A", 1, secondHalf);
    second.percent = percent(45);
    light(second, "tempo", Light::Yellow);
    REQUIRE(portfolio.load({first, second, harbourReport("B", 7, secondHalf)}));
    return portfolio;
}

} // namespace

TEST_CASE("an organisation's view has every investment of the programme") {
    const PortfolioFolder folder;
    const Portfolio portfolio = harbourPortfolio(folder);
    const auto view = regionView(portfolio, OrganisationCode(QStringLiteral("A")), period(secondHalf));
    REQUIRE(view);
    REQUIRE(view->investments.size() == 2);
    CHECK(view->investments[0].reports.size() == 1);
    CHECK(view->investments[1].reports.empty());
    CHECK(view->investments[0].row.lights[0].light == Light::Yellow);
}

TEST_CASE("the trend runs up to the chosen period") {
    const PortfolioFolder folder;
    const Portfolio portfolio = harbourPortfolio(folder);
    const OrganisationCode a(QStringLiteral("A"));
    const auto later = regionView(portfolio, a, period(secondHalf));
    REQUIRE(later->investments[0].trend.size() == 2);
    CHECK(later->investments[0].trend[0].percent == percent(30));
    CHECK(later->investments[0].trend[1].overall == Light::Yellow);
    const auto earlier = regionView(portfolio, a, period(firstHalf));
    CHECK(earlier->investments[0].trend.size() == 1);
}

TEST_CASE("the snapshot compares with the latest earlier period that has reports") {
    const PortfolioFolder folder;
    const Portfolio portfolio = harbourPortfolio(folder);
    CHECK(loadSnapshot(portfolio, period(secondHalf))->previous == period(firstHalf));
    CHECK_FALSE(loadSnapshot(portfolio, period(firstHalf))->previous);
}
