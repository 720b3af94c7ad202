// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/text_width.h"
#include "sample_reports.h"
#include "support/qt_strings.h"

using namespace salkku;

namespace {
constexpr TextStyle plain{16, false};
}

TEST_CASE("width grows with size and weight", "[exporting]") {
    const QString text = QStringLiteral("Harbour");
    CHECK(textWidth(text, {32, false}) == Approx(2 * textWidth(text, plain)));
    CHECK(textWidth(text, {16, true}) > textWidth(text, plain));
}

TEST_CASE("combining accents take no room", "[exporting]") {
    CHECK(textWidth(QStringLiteral("a\u0308"), plain) == Approx(textWidth(QStringLiteral("a"), plain)));
}

TEST_CASE("a text takes a new line where the next word does not fit", "[exporting]") {
    const double word = textWidth(QStringLiteral("crane"), plain);
    CHECK(lineCount(QStringLiteral("crane crane"), plain, word * 1.5) == 2);
    CHECK(lineCount(QStringLiteral("crane crane"), plain, word * 3) == 1);
    CHECK(lineCount(QString(), plain, word) == 1);
}

TEST_CASE("a word wider than the column breaks over lines", "[exporting]") {
    const QString word(100, QLatin1Char('W'));
    CHECK(lineCount(word, plain, textWidth(word, plain) / 4 + 20) == 4);
}

TEST_CASE("a prefix ends with a sentence where that fills at least half of the lines", "[exporting]") {
    const QString text = test::sentences(40);
    const qsizetype end = fittingPrefix(text, plain, 400, 5);
    CHECK(text.left(end).trimmed().endsWith(QLatin1Char('.')));
    CHECK(lineCount(text.left(end), plain, 400) <= 5);
    CHECK(lineCount(text.left(end), plain, 400) >= 3);
}

TEST_CASE("a prefix of one endless sentence ends with a word", "[exporting]") {
    const QString text = QStringLiteral("quay ").repeated(500);
    const qsizetype end = fittingPrefix(text, plain, 400, 5);
    CHECK(end > 0);
    CHECK(text.left(end).endsWith(QStringLiteral("quay ")));
}

TEST_CASE("a prefix never parts a surrogate pair", "[exporting]") {
    const QString text = QString::fromUtf8("🏗").repeated(200);
    const qsizetype end = fittingPrefix(text, plain, 100, 1);
    REQUIRE(end > 0);
    CHECK(end < text.size());
    CHECK(end % 2 == 0);
}

TEST_CASE("the whole text is its own prefix where it fits", "[exporting]") {
    CHECK(fittingPrefix(QStringLiteral("Quay"), plain, 400, 1) == 4);
}
