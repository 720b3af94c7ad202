// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv/csv_bytes.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

QString csvOf(const std::vector<TableCell>& row, Language language = Language::Finnish) {
    const TableBlock table{{QStringLiteral("A")}, {row}, {}};
    return QString::fromUtf8(csvBytes(table, language)).section(QStringLiteral("\r\n"), 1, 1);
}

TableCell textCell(const QString& text) {
    return {text, {}, {}};
}

} // namespace

TEST_CASE("a CSV file has its mark, and a line a row", "[csv]") {
    const TableBlock table{{QStringLiteral("Ä"), QStringLiteral("B")}, {{textCell(QStringLiteral("1"))}}, {}};
    CHECK(csvBytes(table, Language::Finnish) == "\xef\xbb\xbf\xc3\x84;B\r\n1\r\n");
}

TEST_CASE("English readers get commas, others semicolons", "[csv]") {
    const std::vector<TableCell> row{textCell(QStringLiteral("a")), textCell(QStringLiteral("b"))};
    CHECK(csvOf(row, Language::English) == QStringLiteral("a,b"));
    CHECK(csvOf(row, Language::Swedish) == QStringLiteral("a;b"));
}

TEST_CASE("quotes, separators and breaks stay inside their field", "[csv]") {
    CHECK(csvOf({textCell(QStringLiteral("say \"a;b\""))}) == QStringLiteral("\"say \"\"a;b\"\"\""));
    const TableBlock table{{QStringLiteral("A")}, {{textCell(QStringLiteral("x\ny"))}}, {}};
    CHECK(csvBytes(table, Language::Finnish).endsWith("\"x\ny\"\r\n"));
}

TEST_CASE("a text that a spreadsheet would calculate is kept a text", "[csv]") {
    const QString start =
        GENERATE(QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"));
    CHECK(csvOf({textCell(start + QStringLiteral("1"))}) == QLatin1Char('\'') + start + QLatin1Char('1'));
}

TEST_CASE("values are written plainly, lights by name", "[csv]") {
    CHECK(csvOf({{QStringLiteral("90 %"), {}, {}, percent(90)}}) == QStringLiteral("90"));
    CHECK(csvOf({{QStringLiteral("1 234,50 €"), {}, {}, Money::fromCents(123450)}}) ==
          QStringLiteral("1234,50"));
    CHECK(csvOf({{QStringLiteral("1.2.2026"), {}, {}, QDate(2026, 2, 1)}}) == QStringLiteral("2026-02-01"));
    CHECK(csvOf({{QStringLiteral("90 %"), Light::Red, QStringLiteral("punainen"), percent(90)}}) ==
          QStringLiteral("punainen 90"));
}
