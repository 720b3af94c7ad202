// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/light_look.h"
#include "support/qt_strings.h"

#include <QSet>

using namespace salkku;

TEST_CASE("contrast is 21 for black on white and 1 for a colour on itself", "[exporting]") {
    CHECK(contrastRatio(QStringLiteral("000000"), QStringLiteral("FFFFFF")) == Approx(21));
    CHECK(contrastRatio(QStringLiteral("1F5FA8"), QStringLiteral("1F5FA8")) == Approx(1));
}

TEST_CASE("a light's symbol has a contrast of 4.5 to its fill", "[exporting]") {
    for (const Light light : allLights) {
        const LightLook look = lookOf(light);
        INFO(lightId(light).toStdString());
        CHECK(contrastRatio(look.fill, look.ink) >= 4.5);
    }
}

TEST_CASE("each light has a symbol and a fill of its own", "[exporting]") {
    QSet<QString> symbols;
    QSet<QString> fills;
    for (const Light light : allLights) {
        symbols << lookOf(light).symbol;
        fills << lookOf(light).fill;
    }
    CHECK(symbols.size() == 4);
    CHECK(fills.size() == 4);
}
