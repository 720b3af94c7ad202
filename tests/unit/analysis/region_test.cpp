// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/region.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

#include <algorithm>

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

TEST_CASE("work packages stand below their investment, with what they say together; grey is no light") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport whole = harbourReport("A", 1, secondHalf);
    light(whole, "tempo", Light::Green);
    StatusReport first = harbourReport("A", 1, secondHalf);
    first.key.workPackage = 1;
    first.percent = percent(20);
    light(first, "tempo", Light::Red);
    light(first, "safety", Light::Grey);
    StatusReport second = first;
    second.key.workPackage = 2;
    second.percent = percent(40);
    light(second, "tempo", Light::Yellow);
    REQUIRE(portfolio.load({whole, first, second}));
    const auto view = regionView(portfolio, OrganisationCode(QStringLiteral("A")), period(secondHalf));
    REQUIRE(view);
    const RegionInvestment& investment = view->investments[0];
    CHECK(investment.row.lights[0].light == Light::Green);
    REQUIRE(investment.scopes.size() == 2);
    CHECK(investment.scopes[1].scope == InvestmentScope{{}, 2});
    CHECK(investment.scopes[1].row.lights[0].light == Light::Yellow);
    REQUIRE(investment.calculated);
    CHECK(investment.calculated->lights[0].light == Light::Red);
    CHECK_FALSE(investment.calculated->lights[1].light);
    CHECK(investment.calculated->progress.percent == percent(30));
    CHECK_FALSE(view->investments[1].calculated);
    const auto red = std::count_if(view->remarks.begin(), view->remarks.end(), [](const RegionRemark& one) {
        return one.kind == RegionRemarkKind::BrighterThanPackages;
    });
    CHECK(red == 1);
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
