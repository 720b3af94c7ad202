// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecast.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

TrendPoint point(const char* when, int reached) {
    return {period(when), std::nullopt, percent(reached), std::nullopt};
}

// Ten per cent in two months, each time.
std::vector<TrendPoint> steady() {
    return {point("2030-01/2030-02", 20), point("2030-03/2030-04", 30), point("2030-05/2030-06", 40)};
}

YearMonth month(const char* text) {
    return *YearMonth::fromString(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("steady progress goes on to the end") {
    const auto ahead = forecast(steady(), month("2030-12"));
    REQUIRE(ahead);
    CHECK(ahead->percent == Approx(70));
    CHECK(ahead->low == Approx(70));
    CHECK(ahead->high == Approx(70));
    CHECK(ahead->complete == month("2031-06"));
    CHECK(ahead->periods == 3);
}

TEST_CASE("uneven progress makes the forecast wider") {
    // Slopes a month: 0 (20→20), 10 (20→40 in 2), 5 (20→40 in 4); quartiles 2.5, 5, 7.5; levels 40, 30, 40.
    const auto ahead =
        forecast({point("2030-01/2030-02", 20), point("2030-03/2030-04", 20), point("2030-05/2030-06", 40)},
                 month("2030-10"));
    REQUIRE(ahead);
    CHECK(ahead->percent == Approx(40 + 5 * 4));
    CHECK(ahead->low == Approx(40 + 2.5 * 4));
    CHECK(ahead->high == Approx(40 + 7.5 * 4));
}

TEST_CASE("a forecast never passes 100 per cent and does not move the end of what stands still") {
    auto trend = steady();
    CHECK(forecast(trend, month("2035-01"))->percent == 100);
    for (TrendPoint& still : trend) still.percent = percent(40);
    CHECK(forecast(trend, month("2035-01"))->percent == 40);
    CHECK_FALSE(forecast(trend, month("2035-01"))->complete);
}

TEST_CASE("two percentages, or an end that is past, give no forecast") {
    auto trend = steady();
    CHECK_FALSE(forecast(trend, month("2030-05")));
    trend[1].percent.reset();
    CHECK_FALSE(forecast(trend, month("2030-12")));
}

TEST_CASE("work ends with its call, or with the latest call that covers the period") {
    const Programme programme = harbours();
    CHECK(endOfWork(programme, CallId("M1"), period(secondHalf)) == month("2031-12"));
    CHECK(endOfWork(programme, {}, period(secondHalf)) == month("2031-12"));
    CHECK_FALSE(endOfWork(programme, {}, period("2040-01/2040-06")));
}

TEST_CASE("a light is unchanged for as many periods as it has been what it is") {
    CHECK(unchangedPeriods({Light::Red, Light::Green, Light::Green}) == 2);
    CHECK(unchangedPeriods({Light::Green, std::nullopt, Light::Green}) == 1);
    CHECK(unchangedPeriods({Light::Green, std::nullopt}) == 0);
    CHECK(unchangedPeriods({}) == 0);
}
