// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read_document.h"

#include "support/pdf_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using salkku::test::PdfDraft;

namespace {

std::vector<Fill> fillsIn(const PdfDraft& draft) {
    const test::TestFiles files;
    const auto document = readDocument(files.write(QStringLiteral("f.pdf"), draft.bytes()));
    REQUIRE(document);
    return document->pages.front().fills;
}

} // namespace

TEST_CASE("a filled rectangle is read with its place and colour") {
    const auto fills = fillsIn(PdfDraft().rectangle(100, 50, 80, 20, 0x00b050));
    REQUIRE(fills.size() == 1);
    CHECK(fills.front().rgb == 0x00b050);
    CHECK_FALSE(fills.front().round);
    CHECK(fills.front().box.x0 == Approx(100).margin(0.01));
    CHECK(fills.front().box.y0 == Approx(50).margin(0.01));
    CHECK(fills.front().box.x1 == Approx(180).margin(0.01));
    CHECK(fills.front().box.y1 == Approx(70).margin(0.01));
}

TEST_CASE("a filled circle is read as a disc") {
    const auto fills = fillsIn(PdfDraft().disc(200, 100, 9, 0xc00000));
    REQUIRE(fills.size() == 1);
    CHECK(fills.front().round);
    CHECK(fills.front().box.centreX() == Approx(200).margin(0.05));
    CHECK(fills.front().box.width() == Approx(18).margin(0.1));
}

TEST_CASE("a ring is a border and no fill") {
    CHECK(fillsIn(PdfDraft().ring(200, 100, 9, 8, 0xc00000)).empty());
}

TEST_CASE("the lines of a table are no fills") {
    CHECK(fillsIn(PdfDraft().rectangle(100, 50, 300, 0.75, 0).rectangle(100, 50, 0.75, 200, 0)).empty());
}

TEST_CASE("fills stand in the order of painting") {
    const auto fills =
        fillsIn(PdfDraft().rectangle(0, 0, 90, 90, 0xff0000).rectangle(10, 10, 20, 20, 0x00ff00));
    REQUIRE(fills.size() == 2);
    CHECK(fills[0].rgb == 0xff0000);
    CHECK(fills[1].rgb == 0x00ff00);
}

TEST_CASE("text is no fill") {
    CHECK(fillsIn(PdfDraft().text(40, 60, 30, QStringLiteral("l I - ."))).empty());
}
