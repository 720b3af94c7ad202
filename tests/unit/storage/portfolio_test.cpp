// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

FieldChange percentOf(const StatusKey& where, int value) {
    return {where, FieldName::percent(), percentValue(percent(value)), 0};
}

Portfolio threeReports(const PortfolioFolder& folder) {
    Portfolio portfolio = folder.create();
    apply(portfolio, {percentOf(key("21", 2, "2025-03/2025-04", "RRP2"), 10),
                      percentOf(key("14", 1, "2025-03/2025-04", "RRP3"), 20),
                      percentOf(key("", 1, "2025-01/2025-02"), 30)});
    return portfolio;
}

std::size_t countOf(const Portfolio& portfolio, const ReportFilter& filter) {
    const auto reports = portfolio.reports(filter);
    REQUIRE(reports);
    return reports->size();
}

} // namespace

TEST_CASE("reports are chosen by period, call, organisation and investment") {
    const PortfolioFolder folder;
    const Portfolio portfolio = threeReports(folder);
    CHECK(countOf(portfolio, {}) == 3);
    CHECK(countOf(portfolio, {period("2025-03/2025-04"), {}, {}, {}}) == 2);
    CHECK(countOf(portfolio, {{}, CallId(QStringLiteral("RRP3")), {}, {}}) == 1);
    CHECK(countOf(portfolio, {{}, {}, OrganisationCode(QStringLiteral("21")), {}}) == 1);
    CHECK(countOf(portfolio, {{}, {}, {}, 1}) == 2);
}

TEST_CASE("received reports are counted without drafts, national ones and work packages") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto add = [&](const StatusKey& where, ReportState state) {
        apply(portfolio, {{where, FieldName::state(), stateValue(state), 0}});
    };
    add(key("21", 2, "2025-03/2025-04", "RRP2"), ReportState::Submitted);
    add(key("14", 1, "2025-03/2025-04", "RRP3"), ReportState::Accepted);
    add(key("14", 2, "2025-03/2025-04", "RRP3"), ReportState::Draft);
    add(key("14", 3, "2025-03/2025-04", "RRP3"), ReportState::Returned);
    add(key("", 1, "2025-03/2025-04"), ReportState::Accepted);
    StatusKey package = key("14", 1, "2025-03/2025-04", "RRP3");
    package.workPackage = 1;
    add(package, ReportState::Accepted);
    CHECK(*portfolio.receivedReports(period("2025-03/2025-04"), {}) == 2);
    CHECK(*portfolio.receivedReports(period("2025-03/2025-04"), CallId(QStringLiteral("RRP3"))) == 1);
    CHECK(*portfolio.receivedReports(period("2025-01/2025-02"), {}) == 0);
}

TEST_CASE("an empty organisation asks for the national reports") {
    const PortfolioFolder folder;
    const Portfolio portfolio = threeReports(folder);
    const auto national = portfolio.reports({{}, {}, OrganisationCode(), {}});
    REQUIRE(national->size() == 1);
    CHECK(national->front().key.isNational());
    CHECK(national->front().percent == percent(30));
}

TEST_CASE("periods and calls are those with reports, in order") {
    const PortfolioFolder folder;
    const Portfolio portfolio = threeReports(folder);
    CHECK(*portfolio.periods() == std::vector{period("2025-01/2025-02"), period("2025-03/2025-04")});
    CHECK(*portfolio.calls() == std::vector{CallId(QStringLiteral("RRP2")), CallId(QStringLiteral("RRP3"))});
}

TEST_CASE("the same organisation's reports in two calls stand side by side") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {percentOf(key("21", 2, "2025-03/2025-04", "RRP2"), 10),
                      percentOf(key("21", 2, "2025-03/2025-04", "RRP3"), 20)});
    CHECK(report(portfolio, key("21", 2, "2025-03/2025-04", "RRP2")).percent == percent(10));
    CHECK(report(portfolio, key("21", 2, "2025-03/2025-04", "RRP3")).percent == percent(20));
}

TEST_CASE("a report of an organisation that the programme does not know is refused") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    CHECK_FALSE(portfolio.apply({{}, {}, {percentOf(key("zz", 1, "2025-03/2025-04"), 1)}}));
}

TEST_CASE("reports loaded in bulk read back whole") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    StatusReport one{key("21", 2, "2025-03/2025-04", "RRP2"), ReportState::Submitted, {}, {}, {}, {}, {}, {}};
    one.received = QDateTime(QDate(2025, 5, 3), QTime(10, 0), Qt::UTC);
    one.lights[DimensionId(QStringLiteral("staff"))] = {Light::Red, QStringLiteral("syy")};
    one.percent = percent(44);
    one.narrative[SectionId(QStringLiteral("situation"))] = {{QStringLiteral("teksti"), 0, false}};
    REQUIRE(portfolio.load({one}));
    CHECK(fieldsOf(report(portfolio, one.key)) == fieldsOf(one));
}

TEST_CASE("demo data is marked in the file") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    CHECK_FALSE(portfolio.isDemo());
    REQUIRE(portfolio.markAsDemo());
    CHECK(Portfolio::open(folder.path())->isDemo());
}

TEST_CASE("a view is saved by name, replaced and removed") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    REQUIRE(portfolio.saveView({QStringLiteral("compare"), QStringLiteral("Reds"), QStringLiteral("{}")}));
    REQUIRE(portfolio.saveView({QStringLiteral("compare"), QStringLiteral("Reds"), QStringLiteral("{1}")}));
    REQUIRE(portfolio.saveView({QStringLiteral("other"), QStringLiteral("Reds"), QStringLiteral("{2}")}));
    const auto views = portfolio.savedViews(QStringLiteral("compare"));
    REQUIRE(views);
    REQUIRE(views->size() == 1);
    CHECK(views->front().state == QStringLiteral("{1}"));
    REQUIRE(portfolio.removeView(QStringLiteral("compare"), QStringLiteral("Reds")));
    CHECK(portfolio.savedViews(QStringLiteral("compare"))->empty());
}

TEST_CASE("a portfolio keeps the day that it speaks of") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    CHECK_FALSE(portfolio.date());
    REQUIRE(portfolio.setDate(QDate(2030, 2, 28)));
    CHECK(portfolio.date() == QDate(2030, 2, 28));
}
