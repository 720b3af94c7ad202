// SPDX-License-Identifier: GPL-3.0-or-later
// tests/fixtures/house.pptx: 4:3, dark, wide letters, layouts in an order of their own (make_house.py).
#include "exporting/layout/lay_out.h"
#include "exporting/pptx/house_look.h"
#include "exporting/pptx/house_style.h"
#include "exporting/write_pptx.h"
#include "sample_reports.h"
#include "support/files.h"
#include "zip_reader.h"

#include <QTemporaryDir>

using namespace salkku;
using namespace salkku::test;

namespace {

QByteArray houseFile() {
    return readFile(sourcePath(QStringLiteral("tests/fixtures/house.pptx")));
}

pptx::HouseStyle house() {
    auto style = pptx::readHouseStyle(houseFile(), QStringLiteral("house.pptx"));
    if (!style) FAIL(style.error().text().toStdString());
    return *std::move(style);
}

QMap<QString, QByteArray> written(const Report& report, const pptx::HouseStyle& style) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deck.pptx"));
    PptxOptions options;
    options.house = &style;
    REQUIRE(writePptx(report, layOut(report, style.shape, style.letterWidth), path, {}, options));
    return readZip(path);
}

} // namespace

TEST_CASE("a preview has a house's colours as its master names them, and its font", "[house]") {
    const PageLook look = pptx::houseLook(house());
    CHECK(look.ground == QStringLiteral("101C2C"));
    CHECK(look.text == QStringLiteral("F4F6F8"));
    CHECK(look.muted == QStringLiteral("C9D6E2"));
    CHECK(look.accentGround == QStringLiteral("243B55"));
    CHECK(look.accent == QStringLiteral("4FC3F7"));
    CHECK(look.titleGround == look.ground);
    CHECK(look.font == QStringLiteral("DejaVu Sans"));
}

TEST_CASE("a house that says nothing of its look is previewed in the slides' own", "[house]") {
    const PageLook own;
    const PageLook look = pptx::houseLook({});
    CHECK(look.ground == own.ground);
    CHECK(look.text == own.text);
    CHECK(look.font == own.font);
}

TEST_CASE("a house's master, layouts, theme and pictures go along as they are", "[house]") {
    const auto parts = written(plainDeck(), house());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("house.pptx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(houseFile());
    file.close();
    const auto own = readZip(path);
    for (const char* name : {"ppt/slideMasters/slideMaster7.xml", "ppt/slideLayouts/slideLayout4.xml",
                             "ppt/theme/theme2.xml", "ppt/media/mark.png"})
        CHECK(parts[QLatin1String(name)] == own[QLatin1String(name)]);
    CHECK_FALSE(parts.contains(QStringLiteral("ppt/slideMasters/slideMaster1.xml")));
}

TEST_CASE("slides stand on the house's layout that suits them", "[house]") {
    const auto parts = written(plainDeck(), house());
    const auto layoutOf = [&](int slide) {
        return parts[QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(slide)];
    };
    CHECK(layoutOf(1).contains("slideLayout5.xml")); // the cover
    CHECK(layoutOf(2).contains("slideLayout4.xml")); // text
    CHECK(layoutOf(3).contains("slideLayout6.xml")); // a table
    CHECK(parts[QStringLiteral("ppt/slides/slide1.xml")].contains("idx=\"21\""));
    CHECK(parts[QStringLiteral("ppt/slides/slide2.xml")].contains("idx=\"14\""));
}

TEST_CASE("slides keep to the room that the house's layouts leave", "[house]") {
    const pptx::HouseStyle style = house();
    CHECK(style.shape.width == 720);
    CHECK(style.shape.left == 40);
    CHECK(style.shape.right == 80); // the mark stands there
    const Report report = stressDeck();
    for (const PlacedSlide& slide : layOut(report, style.shape, style.letterWidth))
        for (const PlacedBlock& block : slide.blocks) {
            const SlideBox box = std::visit([](const auto& one) { return one.box; }, block);
            CHECK(box.x >= 40);
            CHECK(box.x + box.width <= 640.01);
            CHECK(box.bottom() <= style.shape.contentBottom() + 0.01);
        }
}

TEST_CASE("wide letters get more room", "[house]") {
    CHECK(house().letterWidth > 1.1);
}

TEST_CASE("Salkku's own deck is a look, too", "[house]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deck.pptx"));
    REQUIRE(writePptx(plainDeck(), path));
    const auto style = pptx::readHouseStyle(readFile(path), path);
    REQUIRE(style);
    CHECK(style->letterWidth == 1);
    CHECK(style->shape.contentWidth() == slideShape.contentWidth());
}

TEST_CASE("what is no presentation is refused by its name", "[house]") {
    for (const char* bytes : {"", "%PDF-1.7", "PK and no more"}) {
        const auto style = pptx::readHouseStyle(bytes, QStringLiteral("look.pptx"));
        REQUIRE_FALSE(style);
        CHECK(style.error().code == ErrorCode::NotADocument);
        CHECK(style.error().where == QStringLiteral("look.pptx"));
    }
}

TEST_CASE("a presentation that ends in the middle is refused", "[house]") {
    const QByteArray whole = houseFile();
    for (const qsizetype end : {whole.size() / 4, whole.size() / 2, whole.size() - 30})
        CHECK_FALSE(pptx::readHouseStyle(whole.left(end), QStringLiteral("look.pptx")));
}
