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

TEST_CASE("all green and twenty per cent behind the plan is remarked, nineteen is not") {
    StatusReport report = harbourReport("A", 1, secondHalf);
    light(report, "safety", Light::Green);
    report.percent = percent(60);
    report.plannedPercent = percent(80);
    CHECK(kindsOf(remarksOf(harbours(), alone(report))) == std::vector{RegionRemarkKind::GreenBehindPlan});
    report.percent = percent(61);
    CHECK(remarksOf(harbours(), alone(report)).empty());
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
