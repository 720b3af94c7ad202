// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read_document.h"

#include "support/pdf_draft.h"
#include "support/qt_strings.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace salkku;
using salkku::test::PdfDraft;
using salkku::test::TestFiles;

namespace {

Document read(const PdfDraft& draft) {
    const TestFiles files;
    auto document = readDocument(files.write(QStringLiteral("draft.pdf"), draft.bytes()));
    REQUIRE(document);
    return *std::move(document);
}

Word wordOf(const Document& document, const QString& text) {
    const auto& words = document.pages.front().words;
    const auto word = std::find_if(words.begin(), words.end(), [&](const Word& w) { return w.text == text; });
    INFO(text.toStdString());
    REQUIRE(word != words.end());
    return *word;
}

} // namespace

TEST_CASE("a page's size and its words' places are in points from the top left") {
    const Document document = read(PdfDraft(500, 300).text(100, 50, 20, QStringLiteral("Majakka")));
    CHECK(document.pages.front().width == Approx(500));
    CHECK(document.pages.front().height == Approx(300));
    const Word word = wordOf(document, QStringLiteral("Majakka"));
    CHECK(word.box.x0 == Approx(100).margin(1));
    CHECK(word.box.y0 < 50);
    CHECK(word.box.y1 > 45);
    CHECK(word.box.y1 < 60);
}

TEST_CASE("letters beyond ASCII are read") {
    const Document document = read(PdfDraft().text(50, 50, 12, QStringLiteral("Öljysäiliö Åland")));
    wordOf(document, QStringLiteral("Öljysäiliö"));
    wordOf(document, QStringLiteral("Åland"));
}

TEST_CASE("words tell which way they run") {
    const Document document = read(PdfDraft()
                                       .text(50, 50, 12, QStringLiteral("suora"))
                                       .text(100, 200, 12, QStringLiteral("ylös"), 90)
                                       .text(150, 100, 12, QStringLiteral("alas"), -90));
    CHECK(wordOf(document, QStringLiteral("suora")).turn == Turn::Upright);
    CHECK(wordOf(document, QStringLiteral("ylös")).turn == Turn::CounterClockwise);
    CHECK(wordOf(document, QStringLiteral("alas")).turn == Turn::Clockwise);
}

TEST_CASE("a document carries its file's name without folder and its hash") {
    const TestFiles files;
    const QByteArray bytes = PdfDraft().text(50, 50, 12, QStringLiteral("x")).bytes();
    const auto document = readDocument(files.write(QStringLiteral("nimi.pdf"), bytes));
    REQUIRE(document);
    CHECK(document->file == QStringLiteral("nimi.pdf"));
    CHECK(document->sha256 ==
          QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    CHECK_FALSE(document->repaired);
}

TEST_CASE("a page without words is a page") {
    PdfDraft draft;
    draft.newPage().text(50, 50, 12, QStringLiteral("toinen"));
    const Document document = read(draft);
    REQUIRE(document.pages.size() == 2);
    CHECK(document.pages[0].words.empty());
    CHECK(document.pages[1].number == 2);
}
