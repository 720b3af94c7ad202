// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary_material.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const SectionId storms(QStringLiteral("storms"));

StatusReport written(const char* organisation, const char* when, const QStringList& texts) {
    StatusReport report = harbourReport(organisation, 1, when);
    for (const QString& text : texts) report.narrative[storms].push_back({text});
    return report;
}

SummaryMaterial materialOf(const Portfolio& portfolio, int investment) {
    auto material = summaryMaterial(portfolio, {period(secondHalf), {}, investment}, storms);
    REQUIRE(material);
    return *std::move(material);
}

} // namespace

TEST_CASE("a bullet is new where its organisation did not write it before") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    REQUIRE(portfolio.load({written("A", firstHalf, {QStringLiteral("Old wind")}),
                            written("A", secondHalf, {QStringLiteral("Old  WIND"), QStringLiteral("Gale")}),
                            written("B", secondHalf, {QStringLiteral("Old wind")})}));
    const SummaryMaterial material = materialOf(portfolio, 1);
    REQUIRE(material.bullets.size() == 3);
    CHECK_FALSE(material.bullets[0].isNew);
    CHECK(material.bullets[1].isNew);
    CHECK(material.bullets[2].isNew);
}

TEST_CASE("without an earlier period nothing is called new") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    REQUIRE(portfolio.load({written("A", secondHalf, {QStringLiteral("Gale")})}));
    CHECK_FALSE(materialOf(portfolio, 1).bullets.front().isNew);
}

TEST_CASE("drafts and other investments' texts are no material") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport draft = written("A", secondHalf, {QStringLiteral("Gale")});
    draft.state = ReportState::Draft;
    StatusReport other = written("B", secondHalf, {QStringLiteral("Calm")});
    other.key.investment = 7;
    REQUIRE(portfolio.load({draft, other}));
    CHECK(materialOf(portfolio, 1).bullets.empty());
    CHECK(materialOf(portfolio, 7).bullets.size() == 1);
}

TEST_CASE("the text on all investments can take what the summary says of each") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport national = written("", secondHalf, {QStringLiteral("Storms in all harbours")});
    REQUIRE(portfolio.load({written("A", secondHalf, {QStringLiteral("Gale")}), national}));
    const SummaryMaterial material = materialOf(portfolio, 0);
    REQUIRE(material.bullets.size() == 2);
    CHECK(material.bullets[1].sentence.report.isNational());
}

TEST_CASE("changes carry the report that says so") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport before = harbourReport("A", 1, firstHalf);
    light(before, "safety", Light::Green);
    StatusReport now = harbourReport("A", 1, secondHalf);
    light(now, "safety", Light::Red, QStringLiteral("The pier broke."));
    REQUIRE(portfolio.load({before, now}));
    const SummaryMaterial material = materialOf(portfolio, 1);
    REQUIRE_FALSE(material.changes.empty());
    CHECK(material.changes.front().report == now.key);
    CHECK(material.changes.front().news.change == Change::Worse);
}
