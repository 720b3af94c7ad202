// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back.h"
#include "exporting/layout/lay_out.h"
#include "exporting/write_pptx.h"
#include "support/files.h"
#include "support/qt_strings.h"
#include "unit/exporting/sample_reports.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace salkku;
using namespace salkku::test;

namespace {

const QByteArray noData;

QByteArray deckOf(const Report& report) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    REQUIRE(writePptx(report, path));
    return readFile(path);
}

// What reading the deck of `written` back says where `meant` was to be written.
QString faultOf(const Report& written, const Report& meant) {
    const auto slides = layOut(meant);
    const auto same = readBackDeck(deckOf(written), QStringLiteral("a.pptx"), {slides, noData});
    return same ? QString() : same.error().message;
}

template <class BlockType>
BlockType& blockOf(Report& report, std::size_t slide) {
    return std::get<BlockType>(report.slides.at(slide).blocks.front());
}

} // namespace

TEST_CASE("a deck that says what was meant is read back without a fault", "[read back]") {
    CHECK(faultOf(plainDeck(), plainDeck()) == QString());
    CHECK(faultOf(stressDeck(), stressDeck()) == QString());
}

TEST_CASE("reading a deck back names a light that differs", "[read back]") {
    Report meant = plainDeck();
    blockOf<TableBlock>(meant, 2).rows[3][2].light = Light::Red;
    Report written = plainDeck();
    blockOf<TableBlock>(written, 2).rows[3][2].light = Light::Green;
    const QString fault = faultOf(written, meant);
    CHECK(fault.contains(QStringLiteral("\"Harbour 4\"")));
    CHECK(fault.contains(QStringLiteral("\"Aspect 2\"")));
}

TEST_CASE("reading a deck back names a percentage that differs", "[read back]") {
    Report meant = plainDeck();
    blockOf<TableBlock>(meant, 2).rows[3][2].text = QStringLiteral("17 %");
    const QString fault = faultOf(plainDeck(), meant);
    CHECK(fault.contains(QStringLiteral("17")));
    CHECK(fault.contains(QStringLiteral("\"Harbour 4\"")));
}

TEST_CASE("reading a deck back names a chart's value that differs", "[read back]") {
    Report meant = plainDeck();
    blockOf<ChartBlock>(meant, 3).series.front().values[5] = 1;
    CHECK(faultOf(plainDeck(), meant).contains(QStringLiteral("\"Harbour 6\"")));
}

TEST_CASE("reading a deck back names a bullet that is not there", "[read back]") {
    Report meant = plainDeck();
    blockOf<BulletBlock>(meant, 1).bullets.push_back({QStringLiteral("The pier is new."), 0, false});
    CHECK(faultOf(plainDeck(), meant).contains(QStringLiteral("The pier is new.")));
}

TEST_CASE("reading a deck back sees a bullet that became a heading", "[read back]") {
    Report written = plainDeck();
    blockOf<BulletBlock>(written, 1).bullets.front().heading = true;
    CHECK_FALSE(faultOf(written, plainDeck()).isEmpty());
}

TEST_CASE("reading a deck back counts its slides", "[read back]") {
    Report fewer = plainDeck();
    fewer.slides.pop_back();
    CHECK_FALSE(faultOf(fewer, plainDeck()).isEmpty());
    CHECK_FALSE(faultOf(plainDeck(), fewer).isEmpty());
}

TEST_CASE("reading a deck back misses a data set that is not whole", "[read back]") {
    const auto slides = layOut(plainDeck());
    const QByteArray data = "{\"format\": \"salkku-data-set\"}";
    CHECK_FALSE(readBackDeck(deckOf(plainDeck()), QStringLiteral("a.pptx"), {slides, data}));
}

TEST_CASE("a deck that cannot be read back leaves no file and an older one as it was", "[read back]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    PptxOptions options;
    options.check = [](const QByteArray& bytes) -> Result<void> {
        CHECK(bytes.startsWith("PK"));
        return Error{ErrorCode::CannotWrite, QStringLiteral("differs"), {}};
    };
    CHECK_FALSE(writePptx(plainDeck(), path, {}, options));
    CHECK(readFile(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
