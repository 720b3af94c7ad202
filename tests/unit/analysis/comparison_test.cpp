// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

// A went from green to red in pace, B reports for the first time, C not at all.
Snapshot twoPeriods() {
    Snapshot snapshot{period(secondHalf), period(firstHalf), {}, {}};
    StatusReport before = harbourReport("A", 1, firstHalf);
    light(before, "tempo", Light::Green);
    light(before, "safety", Light::Yellow);
    before.percent = percent(30);
    StatusReport now = harbourReport("A", 1, secondHalf);
    light(now, "tempo", Light::Red, QStringLiteral("myrsky"));
    light(now, "safety", Light::Green);
    now.percent = percent(50);
    StatusReport other = harbourReport("B", 1, secondHalf);
    light(other, "tempo", Light::Yellow);
    snapshot.earlierReports = {before};
    snapshot.reports = {now, other};
    return snapshot;
}

} // namespace

TEST_CASE("a light that turns redder is worse, and greener is better") {
    CHECK(changeOf(Light::Green, Light::Yellow) == Change::Worse);
    CHECK(changeOf(Light::Red, Light::Green) == Change::Better);
    CHECK(changeOf(Light::Red, Light::Red) == Change::None);
}

TEST_CASE("grey is no report: turning grey is gone, leaving grey is new") {
    CHECK(changeOf(Light::Red, Light::Grey) == Change::Gone);
    CHECK(changeOf(Light::Grey, Light::Green) == Change::New);
    CHECK(changeOf(Light::Grey, Light::Grey) == Change::None);
}

TEST_CASE("progress that falls is worse") {
    CHECK(changeOf(percent(50), percent(40)) == Change::Worse);
    CHECK(changeOf(percent(50), percent(60)) == Change::Better);
}

TEST_CASE("the matrix has a row for every reporting organisation, in the programme's order") {
    const DimensionMatrix matrix = dimensionMatrix(harbours(), twoPeriods(), 1);
    REQUIRE(matrix.rows.size() == 3);
    CHECK(matrix.rows[0].organisation.value == QStringLiteral("A"));
    CHECK(matrix.rows[2].organisation.value == QStringLiteral("C"));
    CHECK_FALSE(matrix.rows[2].received);
}

TEST_CASE("a cell holds light, change and comment") {
    const DimensionRow row = dimensionMatrix(harbours(), twoPeriods(), 1).rows[0];
    CHECK(row.lights[0].light == Light::Red);
    CHECK(row.lights[0].change == Change::Worse);
    CHECK(row.lights[0].comment == QStringLiteral("myrsky"));
    CHECK(row.lights[1].change == Change::Better);
    CHECK(row.overall.light == Light::Red);
    CHECK(row.progress.percent == percent(50));
    CHECK(row.progress.before == percent(30));
    CHECK(row.progress.change == Change::Better);
}

TEST_CASE("a first report is new, and a missing cell has no light") {
    const DimensionRow row = dimensionMatrix(harbours(), twoPeriods(), 1).rows[1];
    CHECK(row.lights[0].change == Change::New);
    CHECK_FALSE(row.lights[1].light);
}

TEST_CASE("without an earlier period nothing can be compared") {
    Snapshot snapshot = twoPeriods();
    snapshot.previous.reset();
    snapshot.earlierReports.clear();
    CHECK(dimensionMatrix(harbours(), snapshot, 1).rows[0].lights[0].change == Change::Unknown);
}

TEST_CASE("drafts are not compared") {
    Snapshot snapshot = twoPeriods();
    snapshot.reports[0].state = ReportState::Draft;
    const DimensionRow row = dimensionMatrix(harbours(), snapshot, 1).rows[0];
    CHECK_FALSE(row.received);
    CHECK_FALSE(row.lights[0].light);
}

TEST_CASE("an actor from whom no report is expected has a row only where it reports") {
    Snapshot snapshot = twoPeriods();
    snapshot.reports.push_back(harbourReport("X", 7, secondHalf));
    CHECK(dimensionMatrix(harbours(), snapshot, 1).rows.size() == 4);
}

TEST_CASE("of reports in two calls the latest call's stands in the matrix") {
    Snapshot snapshot = twoPeriods();
    StatusReport later = harbourReport("A", 1, secondHalf);
    later.key.call = CallId(QStringLiteral("M2"));
    later.percent = percent(7);
    snapshot.reports.insert(snapshot.reports.begin() + 1, later);
    CHECK(dimensionMatrix(harbours(), snapshot, 1).rows[0].progress.percent == percent(7));
}

TEST_CASE("the investment matrix has overall light and progress of each investment") {
    const InvestmentMatrix matrix = investmentMatrix(harbours(), twoPeriods());
    REQUIRE(matrix.rows[0].investments.size() == 2);
    CHECK(matrix.rows[0].investments[0].overall.light == Light::Red);
    CHECK(matrix.rows[0].investments[0].progress.percent == percent(50));
    CHECK_FALSE(matrix.rows[0].investments[1].overall.light);
}

TEST_CASE("a work package is compared beside the work packages of others alone") {
    Snapshot snapshot = twoPeriods();
    StatusReport package = harbourReport("A", 1, secondHalf);
    package.key.workPackage = 2;
    light(package, "tempo", Light::Green);
    snapshot.reports.insert(snapshot.reports.begin() + 1, package);
    const DimensionMatrix matrix = dimensionMatrix(harbours(), snapshot, 1, {{}, 2});
    CHECK(matrix.rows[0].lights[0].light == Light::Green);
    CHECK(matrix.rows[0].lights[0].change == Change::New); // the earlier report was on the whole
    CHECK_FALSE(matrix.rows[1].received);
    CHECK(dimensionMatrix(harbours(), snapshot, 1).rows[0].lights[0].light == Light::Red);
}

TEST_CASE("the scopes of an investment are what its reports speak of, the whole first") {
    Snapshot snapshot = twoPeriods();
    StatusReport part = harbourReport("B", 1, secondHalf), package = part, elsewhere = part;
    part.key.part = QStringLiteral("1B");
    package.key.workPackage = 2;
    elsewhere.key.investment = 7;
    elsewhere.key.workPackage = 5;
    snapshot.reports = {part, package, elsewhere};
    CHECK(scopesOf(snapshot, 1) == std::vector<InvestmentScope>{{}, {{}, 2}, {QStringLiteral("1B"), 0}});
}
