// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that want to become large ones: each ends as a message that names its limit.
#include "app/reading_process.h"

#include "documents/read_document.h"
#include "support/files.h"
#include "support/memory_limit.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

// A PDF of one page whose content is the same stream many times over.
QByteArray repeatedContent(const QByteArray& content, const QByteArray& filter, int times,
                           int pageCount = 1) {
    QByteArray contents;
    for (int i = 0; i < times; ++i) contents += "5 0 R ";
    const std::vector<QByteArray> objects = {
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count " + QByteArray::number(pageCount) + "/Kids[4 0 R]>>",
        "<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 700 400]/Resources<</Font<</F 3 0 R>>>>/Contents[" +
            contents + "]>>",
        "<</Length " + QByteArray::number(content.size()) + "/Filter[" + filter + "]>>stream\n" + content +
            "\nendstream"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(static_cast<int>(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return file + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(file.size()) +
           "\n%%EOF\n";
}

// As PDF has it: Qt puts the length before.
QByteArray deflated(const QByteArray& bytes) {
    return qCompress(bytes).mid(4);
}

Error refusal(const QString& name, const QByteArray& bytes, const ReadingLimits& limits = {}) {
    const TestFiles files;
    const QString path = files.write(name, bytes);
    const auto findings = readInChild(path, {}, limits);
    REQUIRE_FALSE(findings);
    CHECK(findings.error().where == path);
    return findings.error();
}

QByteArray distinctWords(int count) {
    QByteArray content;
    for (int i = 0; i < count; ++i)
        content += "BT /F 2 Tf " + QByteArray::number(i % 100 * 7) + ' ' +
                   QByteArray::number(i / 100 * 0.03) + " Td (sana" + QByteArray::number(i) + ") Tj ET\n";
    return content;
}

} // namespace

TEST_CASE("a PDF that claims more pages than it has is refused as damaged") {
    const TestFiles files;
    const QString path =
        files.write(QStringLiteral("a.pdf"), repeatedContent(deflated("q Q"), "/FlateDecode", 1, 2'000'000));
    const auto document = readDocument(path);
    REQUIRE_FALSE(document);
    CHECK(document.error().code == ErrorCode::Damaged);
}

TEST_CASE("a page of a million words is refused for them") {
    const Error error = refusal(QStringLiteral("a.pdf"),
                                repeatedContent(deflated(distinctWords(250'000)), "/FlateDecode", 4));
    CHECK(error.message.contains(QStringLiteral("50000")));
}

TEST_CASE("a page whose few bytes unpack to gigabytes of drawing is stopped by the clock") {
    QByteArray drawing;
    for (int i = 0; i < 500'000; ++i) drawing += "q Q 1 0 0 rg ";
    ReadingLimits limits;
    limits.milliseconds = 2000;
    const Error error =
        refusal(QStringLiteral("a.pdf"),
                repeatedContent(deflated(deflated(drawing)), "/FlateDecode/FlateDecode", 2000), limits);
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK(error.message.contains(QStringLiteral("2 ")));
}

TEST_CASE("a page of a hundred thousand shapes in one path is read") {
    QByteArray shapes = "1 0 0 rg ";
    for (int i = 0; i < 100'000; ++i)
        shapes += QByteArray::number(i % 100 * 7) + ' ' + QByteArray::number(i / 100 % 50 * 8) + " 5 5 re ";
    const TestFiles files;
    const auto findings = readInChild(
        files.write(QStringLiteral("a.pdf"), repeatedContent(deflated(shapes + "f"), "/FlateDecode", 1)), {});
    CHECK(findings);
}

TEST_CASE("a document that needs too much memory is refused for it") {
    if (!hasMemoryLimit()) return;
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i) lines += "Lappi " + QByteArray::number(i) + " ja muut alueet\n";
    ReadingLimits limits;
    limits.addressSpace = 220LL * 1024 * 1024;
    const Error error = refusal(QStringLiteral("a.txt"), lines + lines, limits);
    CHECK(error.message.contains(QStringLiteral("220 M")));
}

TEST_CASE("a plain text of many megabytes is refused for its size") {
    const Error error = refusal(QStringLiteral("a.txt"), QByteArray(17 * 1024 * 1024, 'a'));
    CHECK(error.message.contains(QStringLiteral("16 M")));
}
