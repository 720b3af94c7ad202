// SPDX-License-Identifier: GPL-3.0-or-later
// What the ZIP writer packs, read back by another program's library.
#include "exporting/pptx/zip_bytes.h"

#include "exporting/pptx/zip_archive.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace salkku;
using namespace salkku::pptx;

namespace {

const QDateTime noon(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC);
constexpr qint64 most = 1 << 20;

ZipArchive opened(const QByteArray& bytes) {
    auto archive = ZipArchive::open(bytes);
    REQUIRE(archive);
    return *std::move(archive);
}

} // namespace

TEST_CASE("an archive gives each entry back as it was") {
    const QByteArray repeated(100'000, 'a');
    const QByteArray short_ = "x"; // deflating it would make it longer
    const auto bytes = zipBytes({{QStringLiteral("a/long.xml"), repeated},
                                 {QStringLiteral("short"), short_},
                                 {QStringLiteral("empty"), QByteArray()},
                                 {QStringLiteral("ääkköset.txt"), QByteArray("öylätti")}},
                                noon);
    REQUIRE(bytes);
    CHECK(bytes->size() < 1000);
    const ZipArchive archive = opened(*bytes);
    CHECK(archive.read(QStringLiteral("a/long.xml"), most) == repeated);
    CHECK(archive.read(QStringLiteral("short"), most) == short_);
    CHECK(archive.read(QStringLiteral("empty"), most) == QByteArray());
    CHECK(archive.read(QStringLiteral("ääkköset.txt"), most) == QByteArray("öylätti"));
}

TEST_CASE("the entry that tells the archive's kind stands first, whenever it is known") {
    ZipWriter writer(noon);
    writer.add({QStringLiteral("later"), QByteArray("2")});
    const auto bytes = writer.finish({QStringLiteral("first"), QByteArray("1")});
    REQUIRE(bytes);
    CHECK(bytes->indexOf("first") < bytes->indexOf("later"));
    CHECK(opened(*bytes).read(QStringLiteral("later"), most) == QByteArray("2"));
}

TEST_CASE("the same entries and time give the same archive, another time another one") {
    const std::vector<ZipEntry> entries{{QStringLiteral("a"), QByteArray("text")}};
    CHECK(*zipBytes(entries, noon) == *zipBytes(entries, noon));
    CHECK(*zipBytes(entries, noon) != *zipBytes(entries, noon.addSecs(2)));
}
