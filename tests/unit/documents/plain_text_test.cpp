// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read_document.h"

#include "support/pdf_draft.h"
#include "support/qt_strings.h"

#include <QStringEncoder>

using namespace salkku;
using salkku::test::TestFiles;

namespace {

const QString sample = QStringLiteral("Pöytä – ålesund\nToinen rivi\n");

Document read(const QByteArray& bytes) {
    const TestFiles files;
    auto document = readDocument(files.write(QStringLiteral("a.txt"), bytes));
    REQUIRE(document);
    return *std::move(document);
}

QByteArray encodedAs(QStringConverter::Encoding encoding, QStringConverter::Flags flags = {}) {
    return QStringEncoder(encoding, flags).encode(sample);
}

} // namespace

TEST_CASE("plain text is read as UTF-8 with and without a byte order mark") {
    CHECK(read(sample.toUtf8()).pages.front().text == sample);
    CHECK(read("\xEF\xBB\xBF" + sample.toUtf8()).pages.front().text == sample);
}

TEST_CASE("plain text is read as UTF-16 of either order, with and without a byte order mark") {
    CHECK(read(encodedAs(QStringConverter::Utf16LE)).pages.front().text == sample);
    CHECK(read(encodedAs(QStringConverter::Utf16BE)).pages.front().text == sample);
    CHECK(read(encodedAs(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)).pages.front().text ==
          sample);
    CHECK(read(encodedAs(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)).pages.front().text ==
          sample);
}

TEST_CASE("plain text that is no UTF-8 is read as Windows-1252") {
    CHECK(read("P\xF6yt\xE4 \x96 \xE5lesund\nToinen rivi\n").pages.front().text == sample);
}

TEST_CASE("form feeds part plain text into pages, and lines keep their number in the file") {
    const Document document = read("yksi\nkaksi\n\fkolme\n\f");
    REQUIRE(document.pages.size() == 2);
    CHECK(document.pages[0].firstLine == 1);
    CHECK(document.pages[1].firstLine == 3);
    CHECK(document.pages[1].text.trimmed() == QStringLiteral("kolme"));
    CHECK(document.format == DocumentFormat::PlainText);
}

TEST_CASE("lines may end as on Windows and on old Macintoshes") {
    CHECK(read("yksi\r\nkaksi\rkolme").pages.front().text == QStringLiteral("yksi\nkaksi\nkolme"));
}
