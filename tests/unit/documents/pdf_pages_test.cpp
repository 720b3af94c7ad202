// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_pages.h"

#include "documents/pdf_file.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

#include <algorithm>
#include <poppler-qt6.h>

using namespace salkku;
using salkku::test::PdfDraft;

namespace {

QByteArray pdfOfPages(int pages) {
    PdfDraft draft;
    for (int page = 0; page < pages; ++page) {
        if (page > 0) draft.newPage();
        for (int line = 0; line <= page % 7; ++line)
            draft.text(40, 40 + 15 * line, 11, QStringLiteral("Sivu %1 rivi %2").arg(page).arg(line));
        draft.rectangle(10.0 + page, 300, 20, 12, 0x00B050u + static_cast<unsigned>(page));
    }
    return draft.bytes();
}

QStringList describe(const std::vector<PdfPage>& pages) {
    QStringList lines;
    for (const PdfPage& page : pages) {
        lines << QStringLiteral("page %1 %2").arg(page.page.number).arg(static_cast<int>(page.outcome));
        for (const Word& word : page.page.words)
            lines << QStringLiteral("%1 %2 %3").arg(word.text).arg(word.box.x0).arg(word.box.y0);
        for (const Fill& fill : page.page.fills)
            lines << QStringLiteral("%1 %2").arg(fill.rgb, 0, 16).arg(fill.box.x0);
    }
    return lines;
}

} // namespace

TEST_CASE("pages that several threads read are those that one reads") {
    const QByteArray pdf = pdfOfPages(40);
    const auto open = openPdf(pdf, QStringLiteral("a.pdf"), {});
    REQUIRE(open);
    const QStringList alone = describe(readPdfPages(pdf, 40, {}, 1));
    REQUIRE(alone.contains(QStringLiteral("page 40 0")));
    for (const int threads : {2, 3, 8}) {
        INFO(threads);
        CHECK(describe(readPdfPages(pdf, 40, {}, threads)) == alone);
    }
}

TEST_CASE("the first page that is refused is the same with any number of threads") {
    PdfDraft draft;
    for (int page = 1; page < 30; ++page) {
        draft.newPage();
        if (page % 10 == 0)
            for (int line = 0; line < 20; ++line)
                draft.text(40, 40 + 15 * line, 11, QStringLiteral("sana toinen kolmas"));
    }
    const QByteArray pdf = draft.bytes();
    const auto open = openPdf(pdf, QStringLiteral("a.pdf"), {});
    REQUIRE(open);
    DocumentLimits limits;
    limits.wordsPerPage = 50;
    for (const int threads : {1, 2, 8}) {
        INFO(threads);
        const auto pages = readPdfPages(pdf, 30, limits, threads);
        const auto refused = std::find_if(pages.begin(), pages.end(), [](const PdfPage& page) {
            return page.outcome != PdfPage::Outcome::Read;
        });
        REQUIRE(refused != pages.end());
        CHECK(refused - pages.begin() == 10);
        CHECK(refused->outcome == PdfPage::Outcome::TooManyWords);
    }
}

TEST_CASE("a few pages are read by one thread, and more by at least one") {
    CHECK(readingThreads(1, {}) == 1);
    CHECK(readingThreads(3, {}) == 1);
    CHECK(readingThreads(2000, {}) >= 1);
}
