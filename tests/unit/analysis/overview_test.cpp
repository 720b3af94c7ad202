// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const QDate beforeDeadline(2031, 1, 5);
const QDate afterDeadline(2031, 1, 11);

Snapshot twoPeriods() {
    Snapshot snapshot{period(secondHalf), period(firstHalf), {}, {}};
    for (const int investment : {1, 7}) {
        StatusReport before = harbourReport("A", investment, firstHalf);
        light(before, "tempo", Light::Green);
        light(before, "safety", Light::Red);
        before.percent = percent(60);
        snapshot.earlierReports.push_back(before);
        StatusReport now = harbourReport("A", investment, secondHalf);
        light(now, "tempo", investment == 1 ? Light::Yellow : Light::Red);
        light(now, "safety", Light::Green);
        now.percent = percent(investment == 1 ? 80 : 50);
        snapshot.reports.push_back(now);
    }
    snapshot.earlierReports.push_back(harbourReport("B", 1, firstHalf));
    snapshot.reports.push_back(harbourReport("C", 1, secondHalf));
    snapshot.reports.back().state = ReportState::Draft;
    return snapshot;
}

} // namespace

TEST_CASE("reds and yellows are counted now and before") {
    const Tiles tiles = overviewOf(harbours(), twoPeriods(), beforeDeadline).tiles;
    CHECK(tiles.reds == 1);
    CHECK(tiles.redsBefore == 2);
    CHECK(tiles.yellows == 1);
    CHECK(tiles.yellowsBefore == 0);
}

TEST_CASE("reports on parts count only where the investment as a whole has none") {
    Snapshot snapshot = twoPeriods();
    const auto addPart = [&](const char* organisation, const char* part) {
        StatusReport report = harbourReport(organisation, 1, secondHalf);
        report.key.part = QString::fromLatin1(part);
        light(report, "tempo", Light::Red);
        report.percent = percent(20);
        snapshot.reports.push_back(report);
    };
    addPart("A", "A"); // beside the whole
    addPart("B", "A"); // instead of it
    std::sort(snapshot.reports.begin(), snapshot.reports.end(),
              [](const StatusReport& a, const StatusReport& b) { return a.key < b.key; });
    const Tiles tiles = overviewOf(harbours(), snapshot, beforeDeadline).tiles;
    CHECK(tiles.reds == 2);
    CHECK(tiles.meanPercent == 50.0);
}

TEST_CASE("mean progress is of the received reports") {
    const Tiles tiles = overviewOf(harbours(), twoPeriods(), beforeDeadline).tiles;
    CHECK(tiles.meanPercent == 65.0);
    CHECK(tiles.meanPercentBefore == 60.0);
    CHECK_FALSE(tiles.meanPlanned);
}

TEST_CASE("an organisation counts as received when all its investments are") {
    const Tiles tiles = overviewOf(harbours(), twoPeriods(), beforeDeadline).tiles;
    CHECK(tiles.organisationsReceived == 1);
    CHECK(tiles.organisationsExpected == 3);
    CHECK(tiles.drafts == 1);
    CHECK(tiles.missing == 3);
}

TEST_CASE("before the deadline a report is draft or missing, after it late") {
    const auto before = overviewOf(harbours(), twoPeriods(), beforeDeadline).completeness;
    CHECK(before[0].investments[0] == Reception::Received);
    CHECK(before[1].investments[0] == Reception::Missing);
    CHECK(before[2].investments[0] == Reception::Draft);
    const auto after = overviewOf(harbours(), twoPeriods(), afterDeadline).completeness;
    CHECK(after[1].investments[0] == Reception::Late);
    CHECK(after[2].investments[0] == Reception::Late);
}

TEST_CASE("what published documents leave out is missing and not late") {
    Snapshot snapshot = twoPeriods();
    for (StatusReport& report : snapshot.reports) report.state = ReportState::Imported;
    CHECK(overviewOf(harbours(), snapshot, afterDeadline).completeness[1].investments[0] ==
          Reception::Missing);
}

TEST_CASE("new reds come first, then other worsening, fallen progress, missing reports and improvements") {
    const auto news = overviewOf(harbours(), twoPeriods(), beforeDeadline).news;
    REQUIRE(news.size() == 6);
    CHECK(news[0].light == Light::Red);
    CHECK(news[0].investment == 7);
    CHECK(news[1].light == Light::Yellow);
    CHECK(news[2].kind == NewsKind::Progress);
    CHECK(news[2].percentBefore == percent(60));
    CHECK(news[2].percent == percent(50));
    CHECK(news[3].kind == NewsKind::NotReported);
    CHECK(news[3].organisation.value == QStringLiteral("B"));
    CHECK(news[4].change == Change::Better);
    CHECK(news[5].change == Change::Better);
}

TEST_CASE("the deadline is the programme's") {
    CHECK(overviewOf(harbours(), twoPeriods(), beforeDeadline).deadline == QDate(2031, 1, 10));
}

TEST_CASE("national reports do not count as an organisation's") {
    Snapshot snapshot{period(secondHalf), {}, {}, {}};
    snapshot.reports.push_back(harbourReport("", 1, secondHalf));
    snapshot.reports.back().overall = ReportedLight{Light::Red, {}};
    const Tiles tiles = overviewOf(harbours(), snapshot, beforeDeadline).tiles;
    CHECK(tiles.reds == 0);
    CHECK(tiles.missing == 6);
}

TEST_CASE("a report received after the deadline is late, and received") {
    Snapshot snapshot = twoPeriods();
    snapshot.reports.front().received = QDateTime(QDate(2031, 1, 11), QTime(8, 0), Qt::UTC);
    const Overview overview = overviewOf(harbours(), snapshot, afterDeadline);
    CHECK(overview.completeness[0].investments[0] == Reception::ReceivedLate);
    CHECK(overview.completeness[0].investments[1] == Reception::Received);
    CHECK(overview.tiles.receivedLate == 1);
    CHECK(overview.tiles.organisationsReceived == 1);
}
