// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/light_colours.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

std::optional<Light> byHue(unsigned rgb) {
    const auto reading = LightColours().read(rgb);
    return reading ? std::optional(reading->light) : std::nullopt;
}

} // namespace

TEST_CASE("greens, yellows to orange, reds and greys of many decks are told by hue") {
    for (const unsigned rgb : {0x00b050U, 0x92d050U, 0x1b7f4fU, 0x70ad47U, 0x00ff00U})
        CHECK(byHue(rgb) == Light::Green);
    for (const unsigned rgb : {0xffff00U, 0xffc000U, 0xf2b600U, 0xed9b1cU})
        CHECK(byHue(rgb) == Light::Yellow);
    for (const unsigned rgb : {0xff0000U, 0xc00000U, 0xc22f2fU, 0xe3342fU}) CHECK(byHue(rgb) == Light::Red);
    for (const unsigned rgb : {0xbfbfbfU, 0xd9d9d9U, 0x808080U}) CHECK(byHue(rgb) == Light::Grey);
}

TEST_CASE("white, black, blue and pale grounds are no lights") {
    for (const unsigned rgb : {0xffffffU, 0x000000U, 0x1f5fa8U, 0xdde3eeU, 0xf2f2f2U})
        CHECK_FALSE(byHue(rgb));
}

TEST_CASE("a legend's colour is read as the legend says, a similar one less surely") {
    const LightColours colours({{0x3060c0, Light::Green, {}}, {0xbbbbbb, Light::Grey, {}}});
    CHECK(colours.read(0x3060c0)->light == Light::Green);
    CHECK(colours.read(0x3565c8)->light == Light::Green);
    CHECK(colours.read(0x4070d8)->confidence < colours.read(0x3060c0)->confidence);
}

TEST_CASE("a grey that the legend does not name is no light") {
    const LightColours colours({{0x00b050, Light::Green, {}}, {0xbbbbbb, Light::Grey, {}}});
    CHECK(colours.read(0xbbbbbb)->light == Light::Grey);
    CHECK_FALSE(colours.read(0xd9d9d9));
}
