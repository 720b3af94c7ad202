// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read_document.h"

#include "support/files.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using salkku::test::PdfDraft;
using salkku::test::TestFiles;

namespace {

Error errorOf(const QString& path, const DocumentLimits& limits = {}) {
    const auto document = readDocument(path, limits);
    REQUIRE_FALSE(document);
    CHECK(document.error().where == path);
    CHECK(document.error().message.endsWith(QLatin1Char('.')));
    return document.error();
}

QByteArray pdfOfPages(int pages) {
    PdfDraft draft;
    for (int i = 0; i < pages; ++i) {
        if (i > 0) draft.newPage();
        for (int line = 0; line < 20; ++line)
            draft.text(40, 40 + 15 * line, 11, QStringLiteral("Words on page %1, line %2").arg(i).arg(line));
    }
    return draft.bytes();
}

} // namespace

TEST_CASE("a missing file is said to be missing") {
    CHECK(errorOf(TestFiles().path(QStringLiteral("nowhere.pdf"))).code == ErrorCode::NotFound);
}

TEST_CASE("a folder is no document") {
    const TestFiles files;
    CHECK(errorOf(files.folder()).code == ErrorCode::CannotRead);
}

TEST_CASE("an empty file is named as empty") {
    const TestFiles files;
    const Error error = errorOf(files.write(QStringLiteral("a.pdf"), {}));
    CHECK(error.code == ErrorCode::NotADocument);
    CHECK(error.message.contains(QStringLiteral("empty")));
}

TEST_CASE("a file of blanks alone counts as empty") {
    const TestFiles files;
    CHECK(errorOf(files.write(QStringLiteral("a.txt"), " \n\n ")).message.contains(QStringLiteral("empty")));
}

TEST_CASE("text that is named as a PDF is refused, and the message says so") {
    const TestFiles files;
    const Error error = errorOf(files.write(QStringLiteral("report.PDF"), "Only words.\n"));
    CHECK(error.code == ErrorCode::NotADocument);
    CHECK(error.message.contains(QStringLiteral("named as a PDF")));
}

TEST_CASE("a PDF that is named as text is read as a PDF") {
    const TestFiles files;
    const auto document = readDocument(files.write(QStringLiteral("report.txt"), pdfOfPages(1)));
    REQUIRE(document);
    CHECK(document->format == DocumentFormat::Pdf);
}

TEST_CASE("a PDF with a password is refused as encrypted") {
    CHECK(errorOf(test::sourcePath(QStringLiteral("tests/fixtures/encrypted.pdf"))).code ==
          ErrorCode::Encrypted);
}

TEST_CASE("a PDF cut anywhere short of its end is damaged") {
    const TestFiles files;
    const QByteArray whole = pdfOfPages(12);
    for (const double share : {0.1, 0.5, 0.9, 0.99}) {
        const auto part = whole.left(static_cast<qsizetype>(share * static_cast<double>(whole.size())));
        INFO(share);
        CHECK(errorOf(files.write(QStringLiteral("half.pdf"), part)).code == ErrorCode::Damaged);
    }
}

TEST_CASE("a PDF whose index is broken is read, and marked as repaired") {
    const TestFiles files;
    QByteArray bytes = pdfOfPages(2);
    const qsizetype start = bytes.lastIndexOf("startxref");
    bytes.replace(start, bytes.size() - start, "startxref\n7\n%%EOF\n");
    const auto document = readDocument(files.write(QStringLiteral("a.pdf"), bytes));
    REQUIRE(document);
    CHECK(document->repaired);
    CHECK(document->pages.size() == 2);
}

TEST_CASE("binary data is neither a PDF nor text") {
    const TestFiles files;
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i) bytes += static_cast<char>(i * 7919 >> 3);
    CHECK(errorOf(files.write(QStringLiteral("a.bin"), bytes)).code == ErrorCode::NotADocument);
}

TEST_CASE("a file over the limit of bytes is refused") {
    const TestFiles files;
    DocumentLimits limits;
    limits.bytes = 1000;
    CHECK(errorOf(files.write(QStringLiteral("a.txt"), QByteArray(1001, 'a')), limits).code ==
          ErrorCode::LimitExceeded);
}

TEST_CASE("a PDF over the limit of pages is refused, and the message names both figures") {
    const TestFiles files;
    DocumentLimits limits;
    limits.pages = 3;
    const Error error = errorOf(files.write(QStringLiteral("a.pdf"), pdfOfPages(4)), limits);
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK(error.message.contains(QStringLiteral("4 pages")));
}

TEST_CASE("a page over the limit of words is refused") {
    const TestFiles files;
    DocumentLimits limits;
    limits.wordsPerPage = 50;
    CHECK(errorOf(files.write(QStringLiteral("a.pdf"), pdfOfPages(1)), limits).code ==
          ErrorCode::LimitExceeded);
}
