// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/percent.h"

#include "support/qt_strings.h"

using namespace salkku;

TEST_CASE("a percentage is from 0 to 100") {
    CHECK(Percent::fromInt(0)->value() == 0);
    CHECK(Percent::fromInt(100)->value() == 100);
    CHECK_FALSE(Percent::fromInt(-1));
    CHECK_FALSE(Percent::fromInt(101));
}
