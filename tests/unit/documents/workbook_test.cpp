// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/xlsx/workbook.h"

#include "support/pptx_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationships + "/" + type + "\" Target=\"" + target +
           "\"/>";
}

QByteArray relationsOf(const QByteArray& entries) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           entries + "</Relationships>";
}

// A workbook of one sheet with these rows, and shared strings.
std::map<QByteArray, QByteArray> partsOf(const QByteArray& rows, const QByteArray& strings = {}) {
    return {{"_rels/.rels", relationsOf(relation("r1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml",
             "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relationships +
                 "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relationsOf(relation("s1", "worksheet", "worksheets/sheet1.xml") +
                                                       relation("s2", "sharedStrings", "sharedStrings.xml"))},
            {"xl/worksheets/sheet1.xml",
             "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"},
            {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>"}};
}

Result<Workbook> readParts(const std::map<QByteArray, QByteArray>& parts, const WorkbookLimits& limits = {}) {
    return readWorkbook(PptxDraft::zipOf(parts), QStringLiteral("w.xlsx"), {}, limits);
}

WorkbookSheet sheetOf(const QByteArray& rows, const QByteArray& strings = {}) {
    const auto workbook = readParts(partsOf(rows, strings));
    if (!workbook) FAIL(workbook.error().text().toStdString());
    REQUIRE(workbook->sheets.size() == 1);
    return workbook->sheets.front();
}

QString textAt(const WorkbookSheet& sheet, const char* place) {
    const auto at = CellPosition::fromString(QString::fromLatin1(place));
    REQUIRE(at);
    const CellContent* cell = sheet.cell(at->row, at->column);
    return cell ? cell->text : QString();
}

} // namespace

TEST_CASE("cells are named as in the sheet") {
    CHECK(CellPosition::fromString(QStringLiteral("C5")) == CellPosition{5, 3});
    CHECK(CellPosition::fromString(QStringLiteral("AB12")) == CellPosition{12, 28});
    CHECK(CellPosition{1'048'576, 16'384}.toString() == QStringLiteral("XFD1048576"));
    CHECK_FALSE(CellPosition::fromString(QStringLiteral("C0")));
    CHECK_FALSE(CellPosition::fromString(QStringLiteral("5")));
}

TEST_CASE("shared, rich and inline texts are read, phonetic hints are not") {
    const WorkbookSheet sheet = sheetOf("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" "
                                        "t=\"inlineStr\"><is><t>here</t></is></c></row>",
                                        "<si><t>no</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh "
                                        "sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>");
    CHECK(sheet.name == QStringLiteral("One"));
    CHECK(textAt(sheet, "B2") == QStringLiteral("rich text"));
    CHECK(textAt(sheet, "C2") == QStringLiteral("here"));
}

TEST_CASE("a formula is read as the value that was saved with it") {
    const WorkbookSheet sheet = sheetOf("<row><c r=\"A1\"><f>20+40</f><v>60</v></c>"
                                        "<c r=\"B1\" t=\"str\"><f>LOWER(\"X\")</f><v>x</v></c>"
                                        "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");
    CHECK(sheet.cell(1, 1)->number == 60.0);
    CHECK(textAt(sheet, "B1") == QStringLiteral("x"));
    CHECK(sheet.cell(1, 3)->isError);
}

TEST_CASE("cells and rows without a place follow the one before") {
    const WorkbookSheet sheet = sheetOf("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row>"
                                        "<row><c><v>3</v></c></row>");
    CHECK(textAt(sheet, "C3") == QStringLiteral("2"));
    CHECK(textAt(sheet, "A4") == QStringLiteral("3"));
}

TEST_CASE("characters that XML cannot hold are read from their escapes") {
    CHECK(textAt(sheetOf("<row><c t=\"inlineStr\"><is><t>a_x000B_b_x005F_c</t></is></c></row>"), "A1") ==
          QStringLiteral("a\u000bb_c"));
}

TEST_CASE("a cell that lies or leads nowhere is an error in words") {
    for (const char* row : {"<row><c r=\"Z0\"><v>1</v></c></row>", "<row r=\"-4\"><c><v>1</v></c></row>",
                            "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c t=\"s\"><v>7</v></c></row>",
                            "<row><c t=\"s\"><v>-1</v></c></row>"}) {
        INFO(row);
        const auto workbook = readParts(partsOf(row));
        REQUIRE_FALSE(workbook);
        CHECK(workbook.error().code == ErrorCode::Damaged);
        CHECK(workbook.error().where == QStringLiteral("w.xlsx"));
    }
}

TEST_CASE("more sheets or cells than are read is an error that says so") {
    WorkbookLimits few;
    few.cells = 3;
    const auto workbook =
        readParts(partsOf("<row>" + QByteArray("<c><v>1</v></c>").repeated(4) + "</row>"), few);
    REQUIRE_FALSE(workbook);
    CHECK(workbook.error().code == ErrorCode::LimitExceeded);
    CHECK(workbook.error().message.contains(QLatin1Char('3')));
    few = {};
    few.sheets = 0;
    CHECK(readParts(partsOf({}), few).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("an archive without a workbook is none") {
    CHECK(readParts({{"a.txt", "x"}}).error().code == ErrorCode::NotADocument);
    CHECK(readWorkbook("no archive", QStringLiteral("w"), {}).error().code == ErrorCode::Damaged);
    CHECK(readWorkbook(PptxDraft().slide({}).bytes(), QStringLiteral("w"), {}).error().code ==
          ErrorCode::NotADocument);
}
