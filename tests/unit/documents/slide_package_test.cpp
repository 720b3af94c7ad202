// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that are damaged, hostile, or no presentations.
#include "documents/read_document.h"

#include "support/pdf_draft.h"
#include "support/pptx_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

Error errorOf(const QByteArray& bytes, const DocumentLimits& limits = {}) {
    const TestFiles files;
    const QString path = files.write(QStringLiteral("a.pptx"), bytes);
    const auto document = readDocument(path, limits);
    REQUIRE_FALSE(document);
    CHECK(document.error().where == path);
    CHECK(document.error().message.endsWith(QLatin1Char('.')));
    return document.error();
}

PptxDraft oneSlide() {
    PptxDraft draft;
    draft.slide(textBox(40, 60, 300, 50, paragraph(QStringLiteral("Some text"))));
    return draft;
}

QByteArray package(const QByteArray& root, const QByteArray& attributes) {
    return PptxDraft::zipOf(
        {{"_rels/.rels", PptxDraft::relations({PptxDraft::relation("officeDocument", "main.xml")})},
         {"main.xml", PptxDraft::part(root, {}, attributes)}});
}

} // namespace

TEST_CASE("a presentation is read whatever its name") {
    const TestFiles files;
    const auto document = readDocument(files.write(QStringLiteral("deck.bin"), oneSlide().bytes()));
    REQUIRE(document);
    CHECK(document->format == DocumentFormat::Slides);
    CHECK(document->file == QStringLiteral("deck.bin"));
    CHECK(document->sha256.size() == 64);
}

TEST_CASE("a presentation cut anywhere short of its end is damaged") {
    const QByteArray whole = oneSlide().bytes();
    for (const double share : {0.1, 0.5, 0.9, 0.99}) {
        INFO(share);
        CHECK(errorOf(whole.left(static_cast<qsizetype>(share * static_cast<double>(whole.size())))).code ==
              ErrorCode::Damaged);
    }
}

TEST_CASE("a changed byte in a slide's part is found out") {
    QByteArray bytes = oneSlide().bytes();
    QByteArray name = "ppt/slides/slide1.xml";
    const qsizetype place = bytes.indexOf(name) + name.size() + 20;
    for (int i = 0; i < 8; ++i) bytes[place + i] = static_cast<char>(~bytes[place + i]);
    const Error error = errorOf(bytes);
    CHECK(error.code == ErrorCode::Damaged);
    CHECK(error.message.contains(QString::fromLatin1(name)));
}

TEST_CASE("a missing or broken slide is damage that names the part") {
    const Error missing = errorOf(oneSlide().remove("ppt/slides/slide1.xml").bytes());
    CHECK(missing.code == ErrorCode::Damaged);
    CHECK(missing.message.contains(QStringLiteral("ppt/slides/slide1.xml")));
    const Error broken = errorOf(oneSlide().set("ppt/slides/slide1.xml", "<p:sld").bytes());
    CHECK(broken.code == ErrorCode::Damaged);
    CHECK(broken.message.contains(QStringLiteral("ppt/slides/slide1.xml")));
}

TEST_CASE("slides are read without their layout, theme and styles") {
    const TestFiles files;
    const auto document =
        readDocument(files.write(QStringLiteral("a.pptx"),
                                 oneSlide().remove("ppt/layout.xml").remove("ppt/theme/theme1.xml").bytes()));
    REQUIRE(document);
    CHECK(document->pages.front().words.size() == 2);
}

TEST_CASE("other packages are named, with what to do") {
    CHECK(errorOf(package("w:document", "xmlns:w=\"w\"")).message.contains(QStringLiteral("Word")));
    CHECK(errorOf(PptxDraft::zipOf({{"mimetype", "application/vnd.oasis.opendocument.presentation"}}))
              .message.contains(QStringLiteral("OpenDocument")));
    CHECK(errorOf(PptxDraft::zipOf({{"photo.jpg", "x"}})).message.contains(QStringLiteral("archive")));
    CHECK(errorOf(PptxDraft().bytes()).message.contains(QStringLiteral("no slides")));
}

TEST_CASE("encrypted and old office files are told apart") {
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    CHECK(errorOf(compound + QByteArray(600, '\1')).code == ErrorCode::NotADocument);
    QByteArray name;
    for (const char c : QByteArray("EncryptedPackage")) name += QByteArray(1, c) + '\0';
    CHECK(errorOf(compound + QByteArray(600, '\1') + name).code == ErrorCode::Encrypted);
}

TEST_CASE("parts with names that lead elsewhere are refused") {
    for (const char* name : {"../evil.xml", "/etc/passwd", "a\\..\\b.xml", "C:/x.xml"}) {
        INFO(name);
        const Error error = errorOf(oneSlide().set(name, "x").bytes());
        CHECK(error.code == ErrorCode::Damaged);
        CHECK(error.message.contains(QStringLiteral("unsafe")));
    }
}

TEST_CASE("a document type is refused, so that no entity can expand") {
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b "
                            "\"&a;&a;&a;\">]><p:sld xmlns:p=\"p\">&b;</p:sld>";
    CHECK(errorOf(oneSlide().set("ppt/slides/slide1.xml", bomb).bytes()).code == ErrorCode::Damaged);
}

TEST_CASE("each limit of a package is an error that says so") {
    PptxDraft draft = oneSlide();
    draft.slide({});
    const QByteArray bytes = draft.bytes();
    DocumentLimits slides;
    slides.pages = 1;
    CHECK(errorOf(bytes, slides).message.contains(QStringLiteral("2 slides")));
    DocumentLimits parts;
    parts.parts = 3;
    CHECK(errorOf(bytes, parts).code == ErrorCode::LimitExceeded);
    DocumentLimits unpacked;
    unpacked.unpackedBytes = 2000;
    CHECK(errorOf(bytes, unpacked).code == ErrorCode::LimitExceeded);
    DocumentLimits words;
    words.wordsPerPage = 1;
    CHECK(errorOf(bytes, words).code == ErrorCode::LimitExceeded);
}

TEST_CASE("a part that unpacks to more than its limit is not unpacked") {
    DocumentLimits limits;
    limits.partBytes = 100'000;
    const QByteArray bomb(1'000'000, ' ');
    CHECK(errorOf(oneSlide().set("ppt/slides/slide1.xml", bomb).bytes(), limits).code ==
          ErrorCode::LimitExceeded);
}

TEST_CASE("elements nested without end, and elements without number, are refused") {
    QByteArray deep;
    for (int i = 0; i < 5000; ++i) deep += "<p:grpSp>";
    for (int i = 0; i < 5000; ++i) deep += "</p:grpSp>";
    CHECK(errorOf(oneSlide().slide(deep).bytes()).code == ErrorCode::LimitExceeded);
    DocumentLimits limits;
    limits.elementsPerPart = 50;
    QByteArray many;
    for (int i = 0; i < 60; ++i) many += "<p:x/>";
    CHECK(errorOf(oneSlide().slide(many).bytes(), limits).code == ErrorCode::LimitExceeded);
}

TEST_CASE("numbers that no slide has do no harm") {
    const TestFiles files;
    PptxDraft draft;
    draft.slide(filled(1e14, -1e14, 1e14, 1e14, "FF0000") +
                shape("<a:xfrm><a:off x=\"nan\" y=\"inf\"/><a:ext cx=\"-5\" cy=\"1e400\"/></a:xfrm>" +
                          form("rect") + solid("FF0000"),
                      textBody(paragraph(QStringLiteral("Text")))) +
                table(0, 0, {}, row(-5, cell("a", "gridSpan=\"-7\" rowSpan=\"99999999999\""))));
    CHECK(readDocument(files.write(QStringLiteral("a.pptx"), draft.bytes())));
}
