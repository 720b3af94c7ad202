// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/colour.h"

#include "documents/pptx/preset_colours.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace salkku::ooxml;

TEST_CASE("a colour is the same after its way through hue, saturation and lightness") {
    for (const unsigned rgb : {0x000000u, 0xFFFFFFu, 0x808080u, 0xFF0000u, 0x00FF01u, 0x0102FEu, 0xC22F2Fu,
                               0xF2B600u, 0x1B7F4Fu, 0x4472C4u, 0xFF00FFu, 0x123456u}) {
        const Colour colour = Colour::fromRgb(rgb);
        CHECK(colour.rgb() == rgb);
        CHECK(fromHsl(hslOf(colour), 1).rgb() == rgb);
    }
}

TEST_CASE("saturation and lightness beyond their ends are brought back") {
    CHECK(fromHsl({0.5, 2, 0.5}, 1).rgb() == 0x00FFFFu);
    CHECK(fromHsl({0, 1, 1.5}, 1).rgb() == 0xFFFFFFu);
    CHECK(fromHsl({0, 1, -1}, 1).rgb() == 0x000000u);
}

TEST_CASE("a transparent colour is mixed with white paper") {
    Colour colour = Colour::fromRgb(0x000000);
    colour.alpha = 0.4;
    CHECK(colour.onWhite() == 0x999999u);
}

TEST_CASE("preset colours are known by their long and short names") {
    CHECK(presetColour(QStringLiteral("aliceBlue")) == 0xF0F8FFu);
    CHECK(presetColour(QStringLiteral("yellowGreen")) == 0x9ACD32u);
    CHECK(presetColour(QStringLiteral("dkGreen")) == presetColour(QStringLiteral("darkGreen")));
    CHECK(presetColour(QStringLiteral("ltGray")) == presetColour(QStringLiteral("lightGray")));
    CHECK(presetColour(QStringLiteral("medPurple")) == presetColour(QStringLiteral("mediumPurple")));
    CHECK_FALSE(presetColour(QStringLiteral("harbourBlue")));
}
