// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/light_summary.h"

#include "support/harbours.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

TEST_CASE("grey and missing lights are counted apart from the roll-up") {
    const LightSummary all =
        summaryOf({Light::Green, Light::Yellow, Light::Grey, std::nullopt, Light::Green});
    CHECK(all.worst == Light::Yellow);
    CHECK(all.typical == Light::Green);
    CHECK(all.counts == std::array{2, 1, 0, 1});
    CHECK(all.withoutReport == 1);
    CHECK(all.reported() == 3);
}

TEST_CASE("of two middle lights the worse is typical") {
    CHECK(summaryOf({Light::Green, Light::Red}).typical == Light::Red);
}

TEST_CASE("nothing but grey rolls up to grey") {
    CHECK(summaryOf({Light::Grey, std::nullopt}).worst == Light::Grey);
}

TEST_CASE("a matrix rolls up by dimension, with the mean of its percentages") {
    StatusReport a = harbourReport("A", 1, secondHalf);
    light(a, "safety", Light::Red);
    a.percent = percent(50);
    StatusReport b = harbourReport("B", 1, secondHalf);
    light(b, "safety", Light::Green);
    b.percent = percent(75);
    const Programme programme = harbours();
    const Snapshot snapshot{period(secondHalf), std::nullopt, {a, b}, {}};
    const LightSummary safety =
        summaryOf(programme, dimensionMatrix(programme, snapshot, 1), DimensionId("safety"));
    CHECK(safety.worst == Light::Red);
    CHECK(safety.withoutReport == 1); // C
    CHECK(safety.meanPercent == 62.5);
}
