// SPDX-License-Identifier: GPL-3.0-or-later
// PDF is painted, which needs a QGuiApplication.
#include "app/read_back.h"
#include "exporting/layout/lay_out.h"
#include "exporting/layout/slide_geometry.h"
#include "exporting/pdf/pdf_bytes.h"
#include "support/qt_strings.h"
#include "unit/exporting/sample_reports.h"

#include <catch2/catch.hpp>

using namespace salkku;
using namespace salkku::test;

namespace {

const QByteArray noData;

template <class BlockType>
BlockType& blockOf(Report& report, std::size_t slide) {
    return std::get<BlockType>(report.slides.at(slide).blocks.front());
}

// What reading the PDF of `written` back says where `meant` was to be written.
QString pdfFaultOf(const Report& written, const Report& meant, const PageShape& shape = slideShape) {
    const auto bytes = pdfBytes(written, layOut(written, shape), {shape, noData});
    REQUIRE(bytes);
    const auto slides = layOut(meant, shape);
    const auto same = readBackPdf(*bytes, QStringLiteral("a.pdf"), {slides, noData, meant.language});
    return same ? QString() : same.error().message;
}

} // namespace

TEST_CASE("a PDF that says what was meant is read back without a fault", "[read back]") {
    const PageShape shape = GENERATE(slideShape, a4Shape);
    CHECK(pdfFaultOf(plainDeck(), plainDeck(), shape) == QString());
    CHECK(pdfFaultOf(stressDeck(), stressDeck(), shape) == QString());
}

TEST_CASE("reading a PDF back names a light that differs", "[read back]") {
    Report meant = plainDeck();
    blockOf<TableBlock>(meant, 2).rows[3][2].light = Light::Red;
    Report written = plainDeck();
    blockOf<TableBlock>(written, 2).rows[3][2].light = Light::Green;
    const QString fault = pdfFaultOf(written, meant);
    CHECK(fault.contains(QStringLiteral("\"Harbour 4\"")));
    CHECK(fault.contains(QStringLiteral("\"Aspect 2\"")));
}

TEST_CASE("reading a PDF back names a chart's value that differs", "[read back]") {
    Report meant = plainDeck();
    blockOf<ChartBlock>(meant, 3).series.front().values[5] = 1;
    CHECK(pdfFaultOf(plainDeck(), meant).contains(QStringLiteral("\"Harbour 6\"")));
}

TEST_CASE("reading a PDF back names a bullet that is not there", "[read back]") {
    Report meant = plainDeck();
    blockOf<BulletBlock>(meant, 1).bullets.push_back({QStringLiteral("The pier is new."), 0, false});
    CHECK(pdfFaultOf(plainDeck(), meant).contains(QStringLiteral("The pier is new.")));
}
