// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read_document.h"

#include "support/files.h"
#include "support/pdf_draft.h"

#include <algorithm>

using namespace salkku;
using salkku::test::PdfDraft;

namespace {

constexpr unsigned leaf = 0x92d050;
constexpr unsigned amber = 0xffc000;
constexpr unsigned white = 0xffffff;

// Four lights, so that the page is looked at.
PdfDraft lights() {
    PdfDraft draft(400, 300);
    for (int i = 0; i < 4; ++i) draft.rectangle(40 + 70 * i, 40, 60, 20, leaf);
    return draft;
}

Page pageOf(const PdfDraft& draft) {
    const test::TestFiles files;
    const auto document = readDocument(files.write(QStringLiteral("fills.pdf"), draft.bytes()));
    REQUIRE(document);
    return document->pages.front();
}

Fill fillAt(const Page& page, double x, double y) {
    const auto found = std::find_if(page.fills.begin(), page.fills.end(), [&](const Fill& fill) {
        return fill.box.x0 < x && x < fill.box.x1 && fill.box.y0 < y && y < fill.box.y1;
    });
    REQUIRE(found != page.fills.end());
    return *found;
}

} // namespace

TEST_CASE("a plain fill keeps its colour and is certain") {
    const Page page = pageOf(lights().text(50, 54, 11, QStringLiteral("40%")));
    CHECK(fillAt(page, 60, 50).rgb == leaf);
    CHECK(fillAt(page, 60, 50).certainty == 1);
}

TEST_CASE("a fill that something covers shows that one's colour") {
    const Page page = pageOf(lights().rectangle(30, 30, 200, 40, amber));
    CHECK(fillAt(page, 60, 50).rgb == amber);
    CHECK(fillAt(page, 60, 50).certainty < 0.9);
    CHECK(fillAt(page, 300, 50).rgb == leaf);
    CHECK(fillAt(page, 300, 50).certainty == 1);
}

TEST_CASE("a disc with a white one on it is a ring and shows white") {
    const Page page = pageOf(lights().disc(200, 150, 12, leaf).disc(200, 150, 9, white));
    CHECK(fillAt(page, 200, 150).rgb == white);
}

TEST_CASE("a transparent fill shows what is behind it, too") {
    PdfDraft draft = lights();
    draft.rectangle(100, 140, 100, 40, 0x203060).transparentRectangle(110, 150, 60, 20, leaf, 5);
    const Page page = pageOf(draft);
    const auto light = std::find_if(page.fills.begin(), page.fills.end(), [](const Fill& fill) {
        return fill.box.width() > 59 && fill.box.width() < 61 && fill.box.y0 > 140;
    });
    REQUIRE(light != page.fills.end());
    CHECK((light->rgb >> 16) == Approx((0x92 + 0x20) / 2).margin(6));
    CHECK(light->certainty < 0.9);
}
