// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/light.h"

#include "support/qt_strings.h"

using namespace salkku;

TEST_CASE("a light's id reads back as the same light") {
    for (const Light light : allLights) CHECK(lightFromId(lightId(light)) == light);
}

TEST_CASE("an unknown light id is no light") {
    CHECK_FALSE(lightFromId(QStringLiteral("blue")));
}

TEST_CASE("the worst of lights is the most severe one") {
    CHECK(worstOf({Light::Green, Light::Red, Light::Yellow}) == Light::Red);
    CHECK(worstOf({Light::Yellow, Light::Green}) == Light::Yellow);
}

TEST_CASE("grey never counts as worst") {
    CHECK(worstOf({Light::Grey, Light::Green}) == Light::Green);
}

TEST_CASE("the worst of nothing reported is grey") {
    CHECK(worstOf({}) == Light::Grey);
    CHECK(worstOf({Light::Grey, Light::Grey}) == Light::Grey);
}
