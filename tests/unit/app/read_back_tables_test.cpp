// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks, CSV and web pages read back: what was written from one report beside what another one means.
#include "app/read_back_html.h"
#include "app/read_back_tables.h"
#include "exporting/csv/csv_bytes.h"
#include "exporting/html/page_bytes.h"
#include "exporting/xlsx/workbook_bytes.h"
#include "support/files.h"
#include "support/qt_strings.h"
#include "unit/exporting/sample_reports.h"

using namespace salkku;
using namespace salkku::test;

namespace {

QString messageOf(const Result<void>& same) {
    return same ? QString() : same.error().message;
}

QString pageFaultOf(const Report& written, const Report& meant) {
    return messageOf(readBackHtml(htmlBytes(written), QStringLiteral("a.html"), meant));
}

QString bookFaultOf(const Report& written, const Report& meant) {
    const auto bytes = workbookBytes(written, reportTables(written));
    REQUIRE(bytes);
    return messageOf(readBackWorkbook(*bytes, QStringLiteral("a.xlsx"), reportTables(meant)));
}

QString csvFaultOf(const TableBlock& written, const TableBlock& meant) {
    return messageOf(
        readBackCsv(csvBytes(written, Language::Finnish), QStringLiteral("a.csv"), meant, Language::Finnish));
}

TableBlock& matrixOf(Report& report) {
    return std::get<TableBlock>(report.slides.at(2).blocks.front());
}

// One of each kind of cell, with what CSV needs quotes for.
TableBlock smallTable() {
    return {{QStringLiteral("Name"), QStringLiteral("Light"), QStringLiteral("Share"), QStringLiteral("Sum")},
            {{{QStringLiteral("a;\"b\"\nc"), {}, {}},
              {QStringLiteral("=1+1"), {}, {}},
              {QStringLiteral("90 %"), Light::Yellow, QStringLiteral("watch"), *Percent::fromInt(90)},
              {QStringLiteral("7 025,50 €"), {}, {}, Money::fromCents(702'550)}}},
            QStringLiteral("All kinds of cells")};
}

} // namespace

TEST_CASE("a web page and a workbook that say what was meant are read back without a fault", "[read back]") {
    const auto faultOf = GENERATE(&pageFaultOf, &bookFaultOf);
    CHECK(faultOf(plainDeck(), plainDeck()) == QString());
    CHECK(faultOf(stressDeck(), stressDeck()) == QString());
}

TEST_CASE("reading back names a light that differs, its row and its column", "[read back]") {
    const auto faultOf = GENERATE(&pageFaultOf, &bookFaultOf);
    Report meant = plainDeck();
    matrixOf(meant).rows[3][2].light = Light::Red;
    Report written = plainDeck();
    matrixOf(written).rows[3][2].light = Light::Green;
    const QString fault = faultOf(written, meant);
    CHECK(fault.contains(QStringLiteral("\"Harbour 4\"")));
    CHECK(fault.contains(QStringLiteral("\"Aspect 2\"")));
}

TEST_CASE("reading a web page back names a text that is not there", "[read back]") {
    Report meant = plainDeck();
    matrixOf(meant).rows[3][2].text = QStringLiteral("17 %");
    CHECK(pageFaultOf(plainDeck(), meant).contains(QStringLiteral("17")));
}

TEST_CASE("reading a workbook back tells one number from another", "[read back]") {
    Report written = plainDeck();
    matrixOf(written).rows[0][1] = {QStringLiteral("90 %"), {}, {}, *Percent::fromInt(90)};
    Report meant = written;
    matrixOf(meant).rows[0][1].value = *Percent::fromInt(91);
    CHECK(bookFaultOf(written, written) == QString());
    CHECK(bookFaultOf(written, meant) != QString());
}

TEST_CASE("a CSV file that says what was meant is read back without a fault", "[read back]") {
    CHECK(csvFaultOf(smallTable(), smallTable()) == QString());
}

TEST_CASE("reading a CSV file back names what differs", "[read back]") {
    TableBlock meant = smallTable();
    SECTION("a light") {
        meant.rows[0][2].description = QStringLiteral("stop");
    }
    SECTION("a percentage") {
        meant.rows[0][2].value = *Percent::fromInt(9);
    }
    SECTION("an amount") {
        meant.rows[0][3].value = Money::fromCents(702'551);
    }
    SECTION("a text") {
        meant.rows[0][1].text = QStringLiteral("=1+2");
    }
    CHECK(csvFaultOf(smallTable(), meant).contains(QStringLiteral("a;\"b\"")));
}

TEST_CASE("reading a CSV file back counts its rows", "[read back]") {
    TableBlock meant = smallTable();
    meant.rows.push_back(meant.rows.front());
    CHECK(csvFaultOf(smallTable(), meant) != QString());
}

TEST_CASE("reading a data set back names a value that differs", "[read back]") {
    DataSet data;
    data.programmeJson = harbourProgrammeFile();
    StatusReport report{{OrganisationCode(QStringLiteral("01")),
                         CallId(),
                         1,
                         {},
                         0,
                         *Period::fromString(QStringLiteral("2031-01/2031-02"))},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {}};
    report.state = ReportState::Accepted;
    report.percent = Percent::fromInt(40);
    data.reports = {report};
    const QByteArray written = dataSetToJson(data);
    CHECK(messageOf(readBackJson(written, QStringLiteral("a.json"), data)) == QString());
    data.reports.front().percent = Percent::fromInt(41);
    const QString fault = messageOf(readBackJson(written, QStringLiteral("a.json"), data));
    CHECK(fault.contains(QStringLiteral("2031-01/2031-02")));
    CHECK(fault.contains(QStringLiteral("41")));
}
