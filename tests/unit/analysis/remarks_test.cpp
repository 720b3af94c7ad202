// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/remarks.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

Snapshot alone(const StatusReport& report) {
    return {period(secondHalf), std::nullopt, {report}, {}};
}

std::vector<RegionRemarkKind> kindsOf(const std::vector<RegionRemark>& remarks) {
    std::vector<RegionRemarkKind> kinds;
    for (const RegionRemark& remark : remarks) kinds.push_back(remark.kind);
    return kinds;
}

// Harbours by the dozen, one of them far behind.
Snapshot manyHarbours(Programme& programme) {
    Snapshot snapshot{period(secondHalf), std::nullopt, {}, {}};
    programme.organisations.clear();
    for (int i = 0; i < 9; ++i) {
        const std::string code = "P" + std::to_string(i);
        Organisation organisation;
        organisation.code = OrganisationCode(QString::fromStdString(code));
        programme.organisations.push_back(organisation);
        StatusReport report = harbourReport(code.c_str(), 1, secondHalf);
        report.percent = percent(i == 4 ? 10 : 70 + i);
        snapshot.reports.push_back(report);
    }
    return snapshot;
}

} // namespace

TEST_CASE("a red light that nobody explains is remarked") {
    StatusReport report = harbourReport("A", 1, secondHalf);
    light(report, "safety", Light::Red, QStringLiteral(" "));
    light(report, "tempo", Light::Red, QStringLiteral("The crane broke."));
    const auto remarks = remarksOf(harbours(), alone(report));
    REQUIRE(kindsOf(remarks) == std::vector{RegionRemarkKind::RedWithoutComment});
    CHECK(remarks[0].dimension == DimensionId("safety"));
}

TEST_CASE("published documents are not asked for comments") {
    StatusReport report = harbourReport("A", 1, secondHalf);
    report.state = ReportState::Imported;
    light(report, "safety", Light::Red);
    CHECK(remarksOf(harbours(), alone(report)).empty());
}

TEST_CASE("an overall light brighter than a dimension is remarked") {
    StatusReport report = harbourReport("A", 1, secondHalf);
    light(report, "safety", Light::Yellow);
    report.overall = ReportedLight{Light::Green, {}};
    CHECK(kindsOf(remarksOf(harbours(), alone(report))) == std::vector{RegionRemarkKind::BrighterThanParts});
    report.overall = ReportedLight{Light::Grey, {}};
    CHECK(remarksOf(harbours(), alone(report)).empty());
}

TEST_CASE(
    "all green and behind the plan by the programme's tolerance is remarked, by a point less it is not") {
    StatusReport report = harbourReport("A", 1, secondHalf);
    light(report, "safety", Light::Green);
    report.percent = percent(70);
    report.plannedPercent = percent(80);
    CHECK(kindsOf(remarksOf(harbours(), alone(report))) == std::vector{RegionRemarkKind::GreenBehindPlan});
    report.percent = percent(71);
    CHECK(remarksOf(harbours(), alone(report)).empty());
}

TEST_CASE("words of trouble beside green lights are remarked, with the section in which they stand") {
    Programme programme = harbours();
    programme.reportRules.graveWords = {{QStringLiteral("en"), {QStringLiteral("delay")}}};
    const SectionId section = programme.sections.front().id;
    StatusReport report = harbourReport("A", 1, secondHalf);
    light(report, "safety", Light::Green);
    report.narrative[section] = {{QStringLiteral("Delays at the quay; every delay costs."), 0, false}};
    const auto remarks = remarksOf(programme, alone(report));
    REQUIRE(kindsOf(remarks) == std::vector{RegionRemarkKind::GraveWordsBesideGreen});
    CHECK(remarks[0].section == section);
    CHECK(remarks[0].words == QStringList{QStringLiteral("Delays"), QStringLiteral("delay")});
    light(report, "safety", Light::Yellow);
    CHECK(remarksOf(programme, alone(report)).empty());
}

TEST_CASE("a light that is better than what a work package reports is remarked unless a reason is given") {
    StatusReport whole = harbourReport("A", 1, secondHalf);
    light(whole, "safety", Light::Green);
    StatusReport package = whole;
    package.key.workPackage = 1;
    light(package, "safety", Light::Yellow, QStringLiteral("Late."));
    Snapshot snapshot{period(secondHalf), std::nullopt, {whole, package}, {}};
    const auto remarks = remarksOf(harbours(), snapshot);
    REQUIRE(kindsOf(remarks) == std::vector{RegionRemarkKind::BrighterThanPackages});
    CHECK(remarks[0].dimension == DimensionId("safety"));
    light(snapshot.reports[0], "safety", Light::Green, QStringLiteral("Settled meanwhile."));
    CHECK(remarksOf(harbours(), snapshot).empty());
}

TEST_CASE("the texts of a stored period are looked at, of the organisations that are asked for") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(); // the built-in programme has grave words
    const Programme& programme = portfolio.programme();
    REQUIRE_FALSE(programme.reportRules.graveWords.empty());
    StatusReport report = harbourReport("14", 1, "2025-10/2025-12");
    report.key.call = {};
    report.lights[programme.dimensions[0].id] = {Light::Green, {}};
    report.narrative[programme.sections.back().id] = {
        {programme.reportRules.graveWords.front().stems.front() + QStringLiteral("x"), 0, false}};
    REQUIRE(portfolio.load({report}));
    TextScope scope{report.key.period};
    CHECK(kindsOf(*regionRemarks(portfolio, scope)) == std::vector{RegionRemarkKind::GraveWordsBesideGreen});
    scope.organisations = {OrganisationCode(QStringLiteral("12"))};
    CHECK(regionRemarks(portfolio, scope)->empty());
}

TEST_CASE("a report that repeats the previous one is remarked unless the work is done") {
    StatusReport before = harbourReport("A", 1, firstHalf);
    light(before, "safety", Light::Green);
    before.percent = percent(60);
    StatusReport now = before;
    now.key.period = period(secondHalf);
    Snapshot snapshot{period(secondHalf), period(firstHalf), {now}, {before}};
    CHECK(kindsOf(remarksOf(harbours(), snapshot)) == std::vector{RegionRemarkKind::EverythingUnchanged});
    snapshot.reports[0].percent = snapshot.earlierReports[0].percent = percent(100);
    CHECK(remarksOf(harbours(), snapshot).empty());
}

TEST_CASE("a region far from the others is an outlier") {
    Programme programme = harbours();
    const auto remarks = remarksOf(programme, manyHarbours(programme));
    REQUIRE(kindsOf(remarks) == std::vector{RegionRemarkKind::ProgressFarBelow});
    CHECK(remarks[0].organisation == OrganisationCode("P4"));
    CHECK(remarks[0].expected == 73.0); // of 10 70 71 72 73 75 76 77 78
}
