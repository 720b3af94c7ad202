// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "analysis/overview.h"
#include "analysis/remarks.h"
#include "analysis/roll_up.h"
#include "analysis/scope_titles.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

Portfolio demo(const PortfolioFolder& folder, const DemoOptions& options = {},
               const char* name = "d.salkku") {
    auto portfolio = createDemo(folder.path(QString::fromLatin1(name)), options);
    if (!portfolio) FAIL(portfolio.error().text().toStdString());
    return *std::move(portfolio);
}

Overview lastOverview(const Portfolio& portfolio) {
    const Period last = portfolio.periods()->back();
    return overviewOf(portfolio.programme(), *loadSnapshot(portfolio, last), last.last().lastDay());
}

std::vector<std::vector<std::pair<FieldName, FieldValue>>> everything(const Portfolio& portfolio) {
    const auto reports = portfolio.reports({});
    REQUIRE(reports);
    std::vector<std::vector<std::pair<FieldName, FieldValue>>> fields;
    for (const StatusReport& report : *reports) fields.push_back(fieldsOf(report));
    return fields;
}

} // namespace

TEST_CASE("the demo has 22 regions, 4 investments, at least 8 periods, and says that it is one") {
    const PortfolioFolder folder;
    const Portfolio portfolio = demo(folder);
    CHECK(portfolio.isDemo());
    CHECK(portfolio.periods()->size() >= 8);
    const auto reports = portfolio.reports({portfolio.periods()->front(), {}, {}, {}});
    REQUIRE(reports);
    CHECK(std::count_if(reports->begin(), reports->end(),
                        [](const StatusReport& report) { return !report.key.isNational(); }) == 22 * 4);
}

TEST_CASE(
    "the demo has work packages in the parts of an investment, and one that is worse than the whole says") {
    const PortfolioFolder folder;
    const Portfolio portfolio = demo(folder);
    const auto snapshot = loadSnapshot(portfolio, portfolio.periods()->back());
    REQUIRE(snapshot);
    CHECK(scopesOf(*snapshot, 1).size() == 3);
    CHECK(scopesOf(*snapshot, 2).size() == 3);
    const auto remarks = remarksOf(portfolio.programme(), *snapshot);
    const auto isDarker = [](const RegionRemark& one) {
        return one.kind == RegionRemarkKind::BrighterThanPackages &&
               one.organisation == OrganisationCode(QStringLiteral("12"));
    };
    CHECK(std::any_of(remarks.begin(), remarks.end(), isDarker));
    const auto packages = packagesRollUp(*snapshot, OrganisationCode(QStringLiteral("14")), 1);
    REQUIRE(packages);
    CHECK(packages->calculated.percent ==
          snapshot->report(OrganisationCode(QStringLiteral("14")), 1)->percent);
}

TEST_CASE("the demo's work packages have titles, which all regions share") {
    const PortfolioFolder folder;
    const Portfolio portfolio = demo(folder);
    const auto snapshot = loadSnapshot(portfolio, portfolio.periods()->back());
    REQUIRE(snapshot);
    const auto packages = portfolio.workPackages();
    REQUIRE(packages);
    for (const int investment : {1, 2}) {
        const ScopeTitles titles = scopeTitles(*packages, investment, {}, {});
        for (const InvestmentScope& scope : scopesOf(*snapshot, investment))
            CHECK(titles.count(scope) == (scope.isWhole() ? 0 : 1));
    }
}

TEST_CASE("the demo is sound") {
    const PortfolioFolder folder;
    CHECK(demo(folder).check()->isEmpty());
}

TEST_CASE("in the demo one region reports nothing, another has only a draft") {
    const PortfolioFolder folder;
    const Overview overview = lastOverview(demo(folder));
    const auto silent = [](const CompletenessRow& row) {
        return std::all_of(row.investments.begin(), row.investments.end(),
                           [](Reception reception) { return reception == Reception::Missing; });
    };
    CHECK(std::count_if(overview.completeness.begin(), overview.completeness.end(), silent) == 1);
    CHECK(overview.tiles.drafts == 1);
}

TEST_CASE("in the demo a region falls behind: reds grow and progress falls") {
    const PortfolioFolder folder;
    const Portfolio portfolio = demo(folder);
    auto reports = portfolio.reports({{}, {}, OrganisationCode(QStringLiteral("12")), 1});
    std::erase_if(*reports, [](const StatusReport& report) { return report.key.workPackage > 0; });
    REQUIRE(reports->size() >= 8);
    const auto reds = [](const StatusReport& report) {
        return std::count_if(report.lights.begin(), report.lights.end(),
                             [](const auto& light) { return light.second.light == Light::Red; });
    };
    CHECK(reds(reports->back()) >= 3);
    CHECK(reds(reports->back()) > reds((*reports)[reports->size() - 4]));
    CHECK(reports->back().percent < (*reports)[reports->size() - 2].percent);
}

TEST_CASE("in the demo every red light has its reason") {
    const PortfolioFolder folder;
    const auto reports = demo(folder).reports({});
    for (const StatusReport& report : *reports)
        for (const auto& [dimension, light] : report.lights)
            if (light.light == Light::Red) REQUIRE_FALSE(light.comment.isEmpty());
}

TEST_CASE("the same seed makes the same demo, another seed another") {
    const PortfolioFolder folder;
    const auto one = everything(demo(folder, {0, 0, 3, 7}, "1.salkku"));
    CHECK(one == everything(demo(folder, {0, 0, 3, 7}, "2.salkku")));
    CHECK(one != everything(demo(folder, {0, 0, 3, 8}, "3.salkku")));
}

TEST_CASE("a larger demo has made-up organisations, investments and periods") {
    const PortfolioFolder folder;
    const Portfolio portfolio = demo(folder, {30, 6, 40, 1});
    CHECK(portfolio.programme().reportingOrganisations().size() == 30);
    CHECK(portfolio.programme().investments.size() == 6);
    CHECK(portfolio.periods()->size() == 40);
}
