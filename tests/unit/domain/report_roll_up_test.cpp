// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report_roll_up.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

const DimensionId tempo(QStringLiteral("tempo"));
const DimensionId safety(QStringLiteral("safety"));

StatusReport package(std::optional<int> percent, Light light) {
    StatusReport report{{{}, {}, 1, {}, 1, Period::fromString(QStringLiteral("2030-01/2030-06")).value()},
                        ReportState::Draft,
                        {},
                        {{tempo, {light, QString()}}},
                        {},
                        {},
                        {},
                        {}};
    if (percent) report.percent = Percent::fromInt(*percent);
    return report;
}

} // namespace

TEST_CASE("the worst work package decides about a dimension") {
    const StatusReport a = package(10, Light::Green), b = package(20, Light::Red),
                       c = package(30, Light::Yellow);
    const RollUp sum = rollUp({{&a}, {&b}, {&c}});
    CHECK(sum.lights.at(tempo) == Light::Red);
    CHECK(sum.overall == Light::Red);
    CHECK(sum.packages == 3);
}

TEST_CASE("grey is never the worst and decides about nothing") {
    const StatusReport a = package(10, Light::Grey), b = package(20, Light::Green);
    CHECK(rollUp({{&a}, {&b}}).lights.at(tempo) == Light::Green);
    CHECK(rollUp({{&a}}).lights.empty());
    CHECK(rollUp({{&a}}).overall == Light::Grey);
}

TEST_CASE("percentages are meant by weight and rounded") {
    const StatusReport a = package(10, Light::Green), b = package(21, Light::Green);
    CHECK(rollUp({{&a}, {&b}}).percent == Percent::fromInt(16));
    CHECK(rollUp({{&a, 3}, {&b, 1}}).percent == Percent::fromInt(13));
}

TEST_CASE("a work package without a percentage leaves the mean alone") {
    const StatusReport a = package(std::nullopt, Light::Green), b = package(40, Light::Green);
    CHECK(rollUp({{&a}, {&b}}).percent == Percent::fromInt(40));
    CHECK_FALSE(rollUp({{&a}}).percent);
    CHECK_FALSE(rollUp({}).percent);
}

TEST_CASE("a report's calculated light is the worst of its dimensions, whatever overall light it reports") {
    StatusReport report = package(10, Light::Yellow);
    report.overall = ReportedLight{Light::Green, QStringLiteral("nearly there")};
    CHECK(calculatedOverall(report) == Light::Yellow);
}
