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
