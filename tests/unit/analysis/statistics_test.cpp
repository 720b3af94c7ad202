// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics.h"

#include <catch2/catch.hpp>

using namespace salkku;

TEST_CASE("the median of an even number of values lies between the middle ones") {
    CHECK(median({4, 1, 3, 2}) == 2.5);
    CHECK(median({5, 1, 3}) == 3.0);
    CHECK_FALSE(median({}));
}

TEST_CASE("a quantile lies between its neighbours linearly") {
    CHECK(quantile({0, 10, 20, 30}, 0.25) == 7.5);
    CHECK(quantile({0, 10, 20, 30}, 1.0) == 30.0);
}

TEST_CASE("a robust score measures from the median in scaled median deviations") {
    // Median 50, deviations 10 0 10 20 50, their median 10: one unit is 14.826.
    const auto scores = robustScores({40, 50, 60, 30, 100});
    CHECK(scores[1] == 0.0);
    CHECK(scores[4] == Approx(50 / 14.826));
    CHECK(scores[3] == Approx(-20 / 14.826));
}

TEST_CASE("where most values are the same the mean deviation is the measure") {
    // Deviations 0 0 0 0 20: their mean is 4, one unit is 5.0132.
    CHECK(robustScores({80, 80, 80, 80, 60})[4] == Approx(-20 / 5.0132));
    CHECK(robustScores({80, 80, 80})[0] == 0.0);
}

TEST_CASE("slopes are of all pairs of points that stand apart") {
    CHECK(pairwiseSlopes({{0, 0}, {1, 10}, {2, 40}}) == std::vector<double>{10, 20, 30});
    CHECK(pairwiseSlopes({{1, 5}, {1, 9}}).empty());
}
