// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/visible_text.h"
#include "support/qt_strings.h"

using namespace salkku;

TEST_CASE("characters that XML forbids go, and breaks become spaces", "[exporting]") {
    CHECK(visibleText(QStringLiteral("a\u0007b\tc\nd\u000ce\uffff")) == QStringLiteral("ab c d e"));
}

TEST_CASE("a lone half of a surrogate pair stays visible", "[exporting]") {
    const QString broken = QString(QChar(0xd83d)) + QLatin1Char('x') + QChar(0xdc00);
    CHECK(visibleText(broken) == QStringLiteral("\ufffdx\ufffd"));
}

TEST_CASE("emoji, markup characters, accents and other scripts stay as they are", "[exporting]") {
    const QString text = QString::fromUtf8("<&>\"' 🏗️ a\u0308 הנמל");
    CHECK(visibleText(text) == text);
}

TEST_CASE("a text's direction is its first letter's", "[exporting]") {
    CHECK(isRightToLeftText(QString::fromUtf8("7 הנמל harbour")));
    CHECK_FALSE(isRightToLeftText(QString::fromUtf8("Harbour הנמל")));
    CHECK_FALSE(isRightToLeftText(QStringLiteral("123")));
}

TEST_CASE("what stands for a character in a workbook is written as text") {
    CHECK(workbookText(QStringLiteral("a _x000D_ b")) == QStringLiteral("a _x005F_x000D_ b"));
    CHECK(workbookText(QStringLiteral("_x000D_x000A_")) == QStringLiteral("_x005F_x000D_x005F_x000A_"));
    CHECK(workbookText(QStringLiteral("_x00 x000D_")) == QStringLiteral("_x00 x000D_"));
}

TEST_CASE("spaces at the ends of a workbook's text stay, without being breakable") {
    CHECK(workbookText(QStringLiteral(" a b ")) == QStringLiteral("\u00a0a b\u00a0"));
}
