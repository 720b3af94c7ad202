// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/misplaced.h"

#include "support/qt_strings.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace salkku;

TEST_CASE("words and fills that stand nowhere are dropped and counted, and the others stay") {
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    constexpr double endless = std::numeric_limits<double>::infinity();
    Document document;
    Page page;
    page.words = {{QStringLiteral("a"), {1, 1, 2, 2}},
                  {QStringLiteral("b"), {nowhere, 1, 2, 2}},
                  {QStringLiteral("c"), {1, 1, 2e7, 2}},
                  {QStringLiteral("d"), {-900, -900, -800, -890}}};
    page.fills = {{{1, 1, 2, endless}, 0xFF0000, false}, {{5, 5, 9, 9}, 0x00FF00, false}};
    page.width = endless;
    document.pages = {page};
    dropMisplaced(document);
    CHECK(document.misplaced == 3);
    REQUIRE(document.pages.front().words.size() == 2);
    CHECK(document.pages.front().words.back().text == QStringLiteral("d"));
    REQUIRE(document.pages.front().fills.size() == 1);
    CHECK(document.pages.front().fills.front().rgb == 0x00FF00);
    CHECK(document.pages.front().width == 0);
}
