// SPDX-License-Identifier: GPL-3.0-or-later
// WCAG 2.1: 4.5:1 for text, 3:1 for what carries meaning without text.
#include "ui/theme/tokens.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace salkku::ui;

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    const char* name;
    QColor above;
    QColor ground;
};

void checkAll(const std::vector<Pair>& pairs, double wanted) {
    for (const Pair& pair : pairs) {
        CAPTURE(pair.name);
        CHECK(contrast(pair.above, pair.ground) >= wanted);
    }
}

void checkTheme(const Tokens& t) {
    checkAll({{"text on card", t.text, t.card},
              {"text on window", t.text, t.window},
              {"text on chosen", t.text, t.accentGround},
              {"muted on card", t.muted, t.card},
              {"muted on window", t.muted, t.window},
              {"accent on card", t.accent, t.card},
              {"accent on chosen", t.accent, t.accentGround},
              {"text on accent", t.onAccent, t.accent},
              {"number on green", t.glyph, t.green},
              {"number on red", t.glyph, t.red},
              {"number on yellow", QColor(0x2a2000), t.yellow},
              {"good label", t.good.text, t.good.ground},
              {"watch label", t.watch.text, t.watch.ground},
              {"bad label", t.bad.text, t.bad.ground},
              {"quiet label", t.quiet.text, t.quiet.ground}},
             4.5);
    checkAll({{"green on card", t.green, t.card},
              {"edge of yellow on card", t.yellowEdge, t.card},
              {"red on card", t.red, t.card},
              {"grey ring on card", t.grey, t.card},
              {"green on chosen", t.green, t.accentGround},
              {"red on chosen", t.red, t.accentGround},
              {"bar on its track", t.accent, t.track}},
             3.0);
}

} // namespace

TEST_CASE("colours of the light theme stand out enough") {
    checkTheme(lightTokens());
}

TEST_CASE("colours of the dark theme stand out enough") {
    checkTheme(darkTokens());
}
