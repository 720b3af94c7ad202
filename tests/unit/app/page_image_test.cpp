// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_image.h"

#include "documents/render_page.h"
#include "support/files.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

TEST_CASE("a page drawn in a process of its own is the page") {
    const TestFiles files;
    PdfDraft draft(360, 180);
    draft.rectangle(0, 0, 360, 180, 0x204080).text(40, 40, 14, QStringLiteral("Sivu"));
    const QString path = files.write(QStringLiteral("a.pdf"), draft.bytes());
    const auto image = documentPageImage(path, 1, 72);
    REQUIRE(image);
    const auto here = renderPage(path, 1, 72);
    REQUIRE(here);
    CHECK(image->convertToFormat(QImage::Format_RGB32) == here->convertToFormat(QImage::Format_RGB32));
}

TEST_CASE("a page that cannot be drawn is a message with the file beside it") {
    const TestFiles files;
    const QString path = files.write(QStringLiteral("a.pdf"), PdfDraft().bytes());
    const auto missing = documentPageImage(path, 7, 72);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().where == path);
    CHECK(missing.error().message.contains(QLatin1Char('7')));
    CHECK_FALSE(missing.error().message.contains(path));
    CHECK_FALSE(documentPageImage(files.path(QStringLiteral("none.pdf")), 1, 72));
}
