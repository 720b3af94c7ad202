// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx/workbook_bytes.h"
#include "sample_reports.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"
#include "zip_reader.h"

using namespace salkku;
using namespace salkku::test;

namespace {

QMap<QString, QByteArray> partsOf(const QByteArray& bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    return readZip(path);
}

QMap<QString, QByteArray> workbookOf(const std::vector<NamedTable>& tables) {
    const auto bytes = workbookBytes(plainDeck(), tables);
    REQUIRE(bytes);
    return partsOf(*bytes);
}

NamedTable tableOf(const QString& name, std::vector<TableCell> row) {
    return {QStringLiteral("t"), name, {{QStringLiteral("A")}, {std::move(row)}, {}}};
}

} // namespace

TEST_CASE("a workbook has a sheet for each table, behind a cover", "[xlsx]") {
    const auto parts = workbookOf(reportTables(plainDeck()));
    CHECK(countOf(parts.value(QStringLiteral("xl/workbook.xml")), QStringLiteral("sheet")) == 5);
}

TEST_CASE("names that Excel refuses become names that it takes", "[xlsx]") {
    const QString odd = QStringLiteral("a/b\\c*d?e:f[g]") + QString(40, QLatin1Char('x'));
    const auto parts = workbookOf({tableOf(odd, {}), tableOf(odd.toUpper(), {})});
    const QStringList names = attributesOf(parts.value(QStringLiteral("xl/workbook.xml")),
                                           QStringLiteral("sheet"), QStringLiteral("name"));
    REQUIRE(names.size() == 3);
    CHECK(names[1].startsWith(QStringLiteral("abcdefg")));
    CHECK(names[1].size() <= 31);
    CHECK(names[1].compare(names[2], Qt::CaseInsensitive) != 0);
}

TEST_CASE("numbers and dates are written as such", "[xlsx]") {
    const auto parts =
        workbookOf({tableOf(QStringLiteral("T"), {{QStringLiteral("90 %"), Light::Red, {}, percent(90)}})});
    CHECK(textsOf(parts.value(QStringLiteral("xl/worksheets/sheet2.xml")), QStringLiteral("v"))
              .contains(QStringLiteral("0.9")));
}

TEST_CASE("a text that no cell can hold goes on below", "[xlsx]") {
    const QString text = sentences(2000);
    const auto parts = workbookOf({tableOf(QStringLiteral("T"), {{text, {}, {}}})});
    QString all;
    for (const QString& part :
         textsOf(parts.value(QStringLiteral("xl/sharedStrings.xml")), QStringLiteral("t")))
        if (part.contains(QStringLiteral("Quay"))) all += part;
    CHECK(text.size() > 32767);
    CHECK(all == text);
}

TEST_CASE("the same tables give the same workbook", "[xlsx]") {
    const Report report = plainDeck();
    CHECK(*workbookBytes(report, reportTables(report)) == *workbookBytes(report, reportTables(report)));
}
