// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/light_look.h"
#include "exporting/write_pptx.h"
#include "sample_reports.h"
#include "zip_reader.h"

#include <QTemporaryDir>

using namespace salkku;
using namespace salkku::test;

namespace {

QMap<QString, QByteArray> written(const Report& report) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deck.pptx"));
    const auto slides = writePptx(report, path);
    if (!slides) FAIL(slides.error().text().toStdString());
    return readZip(path);
}

QByteArray slidePart(const QMap<QString, QByteArray>& parts, int number) {
    const QString path = QStringLiteral("ppt/slides/slide%1.xml").arg(number);
    REQUIRE(parts.contains(path));
    return parts[path];
}

QByteArray onlySlide(std::vector<Block> blocks) {
    return slidePart(written(reportOf({slideOf(QStringLiteral("Title"), std::move(blocks))})), 1);
}

} // namespace

TEST_CASE("every run names the report's language", "[pptx]") {
    Report report = plainDeck();
    report.language = Language::Swedish;
    const auto parts = written(report);
    for (int slide = 1; slide <= 5; ++slide)
        for (const QString& language :
             attributesOf(slidePart(parts, slide), QStringLiteral("a:rPr"), QStringLiteral("lang")))
            CHECK(language == QStringLiteral("sv-FI"));
    CHECK(textsOf(parts[QStringLiteral("docProps/core.xml")], QStringLiteral("dc:language")) ==
          QStringList{QStringLiteral("sv-FI")});
}

TEST_CASE("every slide has a title, a footer, its number as a field and notes", "[pptx]") {
    const auto parts = written(plainDeck());
    for (int number = 1; number <= 5; ++number) {
        const QByteArray slide = slidePart(parts, number);
        const QStringList places = attributesOf(slide, QStringLiteral("p:ph"), QStringLiteral("type"));
        CHECK((places.contains(QStringLiteral("title")) || places.contains(QStringLiteral("ctrTitle"))));
        CHECK(places.contains(QStringLiteral("ftr")));
        CHECK(attributesOf(slide, QStringLiteral("a:fld"), QStringLiteral("type")) ==
              QStringList{QStringLiteral("slidenum")});
        CHECK(textsOf(slide).contains(QStringLiteral("Harbours · July–December 2030")));
        CHECK(parts.contains(QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(number)));
    }
    CHECK(textsOf(parts[QStringLiteral("ppt/notesSlides/notesSlide2.xml")])
              .contains(QStringLiteral("harbours.pdf, page 3")));
}

TEST_CASE("demonstration data is marked on every slide, real data on none", "[pptx]") {
    Report report = plainDeck();
    report.demoNote = QStringLiteral("Made up");
    for (const bool isDemo : {true, false}) {
        report.isDemo = isDemo;
        const auto parts = written(report);
        for (int slide = 1; slide <= 5; ++slide)
            CHECK(textsOf(slidePart(parts, slide)).contains(QStringLiteral("Made up")) == isDemo);
    }
}

TEST_CASE("a light is a filled cell with its symbol before the text", "[pptx]") {
    TableBlock table{{QStringLiteral("Harbour"), QStringLiteral("Light")}, {}, {}};
    for (const Light light : allLights)
        table.rows.push_back({{QStringLiteral("North"), {}, {}}, {QStringLiteral("90 %"), light, {}}});
    const QByteArray slide = onlySlide({table});
    const QStringList colours = attributesOf(slide, QStringLiteral("a:srgbClr"), QStringLiteral("val"));
    for (const Light light : allLights) {
        CHECK(colours.contains(lookOf(light).fill));
        CHECK(textsOf(slide).contains(lookOf(light).symbol + QChar(QChar::Nbsp) + QStringLiteral("90 %")));
    }
}

TEST_CASE("a table has a header row, a size for every cell and a description", "[pptx]") {
    const QByteArray slide = onlySlide({lightTable(3, 2)});
    CHECK(attributesOf(slide, QStringLiteral("a:tblPr"), QStringLiteral("firstRow")) ==
          QStringList{QStringLiteral("1")});
    CHECK(countOf(slide, QStringLiteral("a:tc")) == 12);
    CHECK(attributesOf(slide, QStringLiteral("p:cNvPr"), QStringLiteral("descr"))
              .contains(QStringLiteral("Lights of the harbours")));
}

TEST_CASE("cells say of their edges and colours only what the table's style does not", "[pptx]") {
    const auto cellOf = [](std::optional<Light> light) { return TableCell{QStringLiteral("x"), light, {}}; };
    const auto partsOf = [&](std::vector<TableCell> row) {
        return written(reportOf({slideOf(
            QStringLiteral("T"),
            {TableBlock{
                {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, {std::move(row)}, {}}})}));
    };
    const QString edge = QStringLiteral("a:lnB");
    const QString width = QStringLiteral("w");
    const auto plain = partsOf({cellOf({}), cellOf({}), cellOf({})});
    CHECK(attributesOf(slidePart(plain, 1), edge, width).isEmpty());
    const auto lights = partsOf({cellOf({}), cellOf(Light::Green), cellOf(Light::Red)});
    CHECK(attributesOf(slidePart(lights, 1), edge, width).isEmpty());
    const auto mixed = partsOf({cellOf({}), cellOf(Light::Green), cellOf({})});
    CHECK(attributesOf(slidePart(mixed, 1), edge, width).size() == 1);
    for (const auto& parts : {plain, lights, mixed}) {
        const QString style = textsOf(slidePart(parts, 1), QStringLiteral("a:tableStyleId")).value(0);
        CHECK(attributesOf(parts[QStringLiteral("ppt/tableStyles.xml")], QStringLiteral("a:tblStyle"),
                           QStringLiteral("styleId"))
                  .contains(style));
    }
}

TEST_CASE("bullets are real, of two levels, and headings have none", "[pptx]") {
    BulletBlock block = bullets({QStringLiteral("First")});
    block.bullets.push_back({QStringLiteral("Second"), 1, false});
    block.bullets.push_back({QStringLiteral("Heading"), 0, true});
    const QByteArray slide = onlySlide({block});
    CHECK(countOf(slide, QStringLiteral("a:buChar")) == 2);
    CHECK(countOf(slide, QStringLiteral("a:buNone")) == 1);
    CHECK(attributesOf(slide, QStringLiteral("a:pPr"), QStringLiteral("lvl")).contains(QStringLiteral("1")));
    CHECK(textsOf(slide).contains(QStringLiteral("Second")));
}

TEST_CASE("right-to-left text is written as such", "[pptx]") {
    const QString hebrew = QString::fromUtf8("הנמל נפתח");
    const QByteArray slide = onlySlide({bullets({hebrew})});
    CHECK(textsOf(slide).contains(hebrew));
    CHECK(attributesOf(slide, QStringLiteral("a:pPr"), QStringLiteral("rtl")).contains(QStringLiteral("1")));
}

TEST_CASE("markup characters, emoji and control characters come through as visible text", "[pptx]") {
    const QString emoji = QString::fromUtf8("🏗️ <&> \"x\" ]]>");
    const QStringList texts = textsOf(onlySlide({bullets({emoji, QStringLiteral("Bell\u0007\u0001!")})}));
    CHECK(texts.contains(emoji));
    CHECK(texts.contains(QStringLiteral("Bell!")));
}

TEST_CASE("a chart is native, keeps gaps and carries its data sheet", "[pptx]") {
    const auto parts = written(reportOf({slideOf(QStringLiteral("Bars"), {bars(12)})}));
    const QByteArray chart = parts[QStringLiteral("ppt/charts/chart1.xml")];
    CHECK(attributesOf(chart, QStringLiteral("c:barDir"), QStringLiteral("val")) ==
          QStringList{QStringLiteral("bar")});
    CHECK(textsOf(chart, QStringLiteral("c:v")).contains(QStringLiteral("Harbour 11")));
    CHECK(countOf(chart, QStringLiteral("c:pt")) == 1 + 12 + 11); // name, categories, values without the gap
    CHECK(attributesOf(chart, QStringLiteral("a:defRPr"), QStringLiteral("sz"))
              .contains(QStringLiteral("1200")));

    const QTemporaryDir folder;
    QFile sheet(folder.filePath(QStringLiteral("data.xlsx")));
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write(parts[QStringLiteral("ppt/embeddings/sheet1.xlsx")]);
    sheet.close();
    const auto sheetParts = readZip(sheet.fileName());
    CHECK(textsOf(sheetParts[QStringLiteral("xl/sharedStrings.xml")], QStringLiteral("t"))
              .contains(QStringLiteral("Harbour 12")));
}

TEST_CASE("the document names its title, program version and date of the data", "[pptx]") {
    const auto parts = written(plainDeck());
    const QByteArray core = parts[QStringLiteral("docProps/core.xml")];
    CHECK(textsOf(core, QStringLiteral("dc:title")) == QStringList{QStringLiteral("Harbour programme")});
    CHECK(textsOf(core, QStringLiteral("dcterms:created")) ==
          QStringList{QStringLiteral("2031-01-20T09:30:00Z")});
    const QStringList values =
        textsOf(parts[QStringLiteral("docProps/custom.xml")], QStringLiteral("vt:lpwstr"));
    CHECK(values.contains(QStringLiteral("1.2.3")));
    CHECK(values.contains(QStringLiteral("2031-01-20T09:30:00Z")));
}

TEST_CASE("no text of the slides' own is smaller than 12 pt", "[pptx]") {
    const auto parts = written(stressDeck());
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().startsWith(QStringLiteral("ppt/slides/slide"))) continue;
        for (const QString& size : attributesOf(part.value(), QStringLiteral("a:rPr"), QStringLiteral("sz")))
            CHECK((size.isEmpty() || size.toInt() >= 1200));
    }
}
