// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/render_page.h"

#include "support/pdf_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using salkku::test::PdfDraft;
using salkku::test::TestFiles;

TEST_CASE("a page is drawn at the resolution that is asked for") {
    const TestFiles files;
    const auto image =
        renderPdfPage(files.write(QStringLiteral("a.pdf"), PdfDraft(360, 180).bytes()), 1, 144);
    REQUIRE(image);
    CHECK(image->width() == 720);
    CHECK(image->height() == 360);
}

TEST_CASE("what stands on the page is on its picture") {
    const TestFiles files;
    PdfDraft draft(200, 100);
    draft.text(20, 60, 40, QStringLiteral("MMM"));
    const auto image = renderPdfPage(files.write(QStringLiteral("a.pdf"), draft.bytes()), 1, 72);
    REQUIRE(image);
    int dark = 0;
    for (int y = 0; y < image->height(); ++y)
        for (int x = 0; x < image->width(); ++x) dark += qGray(image->pixel(x, y)) < 128;
    CHECK(dark > 100);
}

TEST_CASE("a page that the document does not have is not found") {
    const TestFiles files;
    const QString path = files.write(QStringLiteral("a.pdf"), PdfDraft().bytes());
    for (const int page : {0, 2, -1}) {
        const auto image = renderPdfPage(path, page, 72);
        REQUIRE_FALSE(image);
        CHECK(image.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("plain text has no pages to draw") {
    const TestFiles files;
    const auto image = renderPdfPage(files.write(QStringLiteral("a.txt"), "words\n"), 1, 72);
    REQUIRE_FALSE(image);
    CHECK(image.error().code == ErrorCode::NotADocument);
}
