// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/render_page.h"

#include "support/pdf_draft.h"
#include "support/pptx_draft.h"
#include "support/qt_strings.h"

#include <QGuiApplication>

using namespace salkku;
using salkku::test::PdfDraft;
using salkku::test::TestFiles;

namespace {

int darkPixels(const QImage& image, QRect area) {
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) dark += qGray(image.pixel(x, y)) < 128;
    return dark;
}

} // namespace

TEST_CASE("a page is drawn at the resolution that is asked for") {
    const TestFiles files;
    const auto image = renderPage(files.write(QStringLiteral("a.pdf"), PdfDraft(360, 180).bytes()), 1, 144);
    REQUIRE(image);
    CHECK(image->width() == 720);
    CHECK(image->height() == 360);
}

TEST_CASE("what stands on the page is on its picture") {
    const TestFiles files;
    PdfDraft draft(200, 100);
    draft.text(20, 60, 40, QStringLiteral("MMM"));
    const auto image = renderPage(files.write(QStringLiteral("a.pdf"), draft.bytes()), 1, 72);
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
        const auto image = renderPage(path, page, 72);
        REQUIRE_FALSE(image);
        CHECK(image.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("plain text has no pages to draw") {
    const TestFiles files;
    const auto image = renderPage(files.write(QStringLiteral("a.txt"), "words\n"), 1, 72);
    REQUIRE_FALSE(image);
    CHECK(image.error().code == ErrorCode::NotADocument);
}

TEST_CASE("a slide is drawn as it was read: fills and words in their places") {
    int argc = 1;
    char name[] = "test";
    char* argv[] = {name, nullptr};
    const QGuiApplication application(argc, argv); // for its fonts
    const TestFiles files;
    test::PptxDraft draft(360, 180);
    draft.slide({}).slide(test::filled(10, 100, 40, 40, "00AA00") +
                          test::textBox(100, 20, 200, 60, test::paragraph(QStringLiteral("MMM"), {}, 32)));
    const auto image = renderPage(files.write(QStringLiteral("a.pptx"), draft.bytes()), 2, 144);
    REQUIRE(image);
    CHECK(image->size() == QSize(720, 360));
    CHECK(image->pixel(60, 240) == qRgb(0, 0xAA, 0));
    CHECK(darkPixels(*image, {200, 40, 200, 100}) > 300);
    CHECK(darkPixels(*image, {500, 200, 200, 150}) == 0);
}

TEST_CASE("a slide that the presentation does not have is not found") {
    const TestFiles files;
    test::PptxDraft draft;
    draft.slide({});
    const auto image = renderPage(files.write(QStringLiteral("a.pptx"), draft.bytes()), 2, 72);
    REQUIRE_FALSE(image);
    CHECK(image.error().code == ErrorCode::NotFound);
}
