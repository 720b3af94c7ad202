// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/lay_out.h"
#include "exporting/layout/slide_geometry.h"
#include "exporting/layout/text_flow.h"
#include "exporting/visible_text.h"
#include "sample_reports.h"
#include "support/qt_strings.h"

#include <numeric>

using namespace salkku;
using namespace salkku::test;

namespace {

std::vector<PlacedSlide> placed(std::vector<Block> blocks, const QString& title = QStringLiteral("Title")) {
    return layOut(reportOf({slideOf(title, std::move(blocks))}));
}

template <class B>
std::vector<B> all(const std::vector<PlacedSlide>& slides) {
    std::vector<B> found;
    for (const PlacedSlide& slide : slides)
        for (const PlacedBlock& block : slide.blocks)
            if (const B* one = std::get_if<B>(&block)) found.push_back(*one);
    return found;
}

QString withoutSpaces(QString text) {
    return text.remove(QLatin1Char(' '));
}

QString bulletTexts(const std::vector<PlacedSlide>& slides) {
    QString text;
    for (const PlacedText& one : all<PlacedText>(slides))
        for (const SlideParagraph& paragraph : one.paragraphs)
            if (paragraph.kind == ParagraphKind::Bullet || paragraph.kind == ParagraphKind::Continuation)
                text += paragraph.text;
    return withoutSpaces(text);
}

struct BoxOf {
    SlideBox operator()(const PlacedText& text) const { return text.box; }
    SlideBox operator()(const PlacedTable& table) const { return table.box; }
    SlideBox operator()(const PlacedChart& chart) const { return chart.box; }
};

} // namespace

TEST_CASE("a paragraph longer than a slide goes on without losing a word", "[exporting]") {
    const QString text = sentences(120);
    const auto slides = placed({bullets({text})});
    CHECK(slides.size() > 1);
    CHECK(bulletTexts(slides) == withoutSpaces(text));
}

TEST_CASE("a paragraph that goes on ends its slide with a whole sentence and has no second bullet",
          "[exporting]") {
    const auto texts = all<PlacedText>(placed({bullets({sentences(120)})}));
    REQUIRE(texts.size() > 1);
    CHECK(texts[0].paragraphs.back().text.endsWith(QLatin1Char('.')));
    CHECK(texts[1].paragraphs.front().kind == ParagraphKind::Continuation);
}

TEST_CASE("a heading is repeated where its bullets go on", "[exporting]") {
    BulletBlock block = bullets({sentences(60), sentences(60)});
    block.heading = QStringLiteral("Works");
    const auto slides = placed({block});
    const auto texts = all<PlacedText>(slides);
    REQUIRE(texts.size() > 1);
    CHECK(texts[0].paragraphs.front().text == QStringLiteral("Works"));
    CHECK(texts[1].paragraphs.front().text == QStringLiteral("Works (continued)"));
    CHECK(slides[1].title == QStringLiteral("Title (continued)"));
}

TEST_CASE("text is set closer where that saves a slide, and larger where there is room", "[exporting]") {
    const auto sizeOf = [](const QStringList& texts) {
        return all<PlacedText>(placed({bullets(texts)})).at(0).paragraphs.at(0).size;
    };
    CHECK(sizeOf({sentences(1)}) == 20);
    CHECK(sizeOf(QStringList(15, sentences(2))) == 14);
    CHECK(sizeOf(QStringList(15, sentences(2)) + QStringList(40, sentences(2))) <= 16);
}

TEST_CASE("no heading stands alone at a slide's foot", "[exporting]") {
    for (int before = 1; before < 30; ++before) {
        BulletBlock block = bullets(QStringList(before, QStringLiteral("Quay")));
        block.bullets.push_back({QStringLiteral("Heading"), 0, true});
        block.bullets.push_back({sentences(4), 0, false});
        for (const PlacedText& text : all<PlacedText>(placed({block})))
            CHECK(text.paragraphs.back().kind != ParagraphKind::Heading);
    }
}

TEST_CASE("a long heading between bullets goes on rather than being cut", "[exporting]") {
    BulletBlock block;
    block.bullets.push_back({sentences(100), 0, true});
    QString text;
    for (const PlacedText& one : all<PlacedText>(placed({block})))
        for (const SlideParagraph& paragraph : one.paragraphs) text += paragraph.text;
    CHECK(withoutSpaces(text) == withoutSpaces(sentences(100)));
}

TEST_CASE("the run is numbered by the slides that came out", "[exporting]") {
    Report report = reportOf({slideOf(QStringLiteral("A"), {bullets({sentences(120)})}),
                              slideOf(QStringLiteral("B"), {bullets({sentences(1)})}),
                              slideOf(QStringLiteral("C"), {bullets({sentences(1)})})});
    report.slides[0].run = report.slides[1].run = QStringLiteral("Line 1");
    report.slides[1].subtitle = QStringLiteral("Quays");
    const auto slides = layOut(report);
    const std::size_t run = slides.size() - 1;
    CHECK(slides[0].kicker == QStringLiteral("Line 1 1/%1").arg(run));
    CHECK(slides[run - 1].kicker == QStringLiteral("Line 1 %1/%1  ·  Quays").arg(run));
    CHECK(slides[run].kicker.isEmpty());
}

TEST_CASE("nothing is smaller than 12 pt or outside the content area", "[exporting]") {
    for (const Report& report : {plainDeck(), stressDeck()})
        for (const PlacedSlide& slide : layOut(report)) {
            INFO(slide.title.toStdString());
            for (const PlacedBlock& block : slide.blocks) {
                const SlideBox box = std::visit(BoxOf(), block);
                CHECK(box.y >= slide.titleBox.bottom());
                CHECK(box.bottom() <= geometry::contentBottom + 0.01);
                CHECK(box.x + box.width <= geometry::slideWidth - geometry::margin + 0.01);
                if (const auto* text = std::get_if<PlacedText>(&block))
                    for (const SlideParagraph& paragraph : text->paragraphs) CHECK(paragraph.size >= 12);
                if (const auto* table = std::get_if<PlacedTable>(&block)) CHECK(table->textSize >= 12);
            }
        }
}

TEST_CASE("22 rows of seven lights stand on one slide", "[exporting]") {
    CHECK(placed({lightTable(22, 7)}).size() == 1);
}

TEST_CASE("a table that goes on repeats its header, keeps every row and is spread evenly", "[exporting]") {
    const auto tables = all<PlacedTable>(placed({lightTable(60, 4)}));
    REQUIRE(tables.size() == 3);
    std::size_t rows = 0;
    for (const PlacedTable& table : tables) {
        CHECK(table.columns.front() == QStringLiteral("Harbour"));
        CHECK(table.rows.size() >= 18);
        rows += table.rows.size();
    }
    CHECK(rows == 60);
}

TEST_CASE("a cell higher than a slide goes on in a next row", "[exporting]") {
    TableBlock table{{QStringLiteral("Harbour"), QStringLiteral("Comment")}, {}, {}};
    table.rows.push_back({{QStringLiteral("North"), {}, {}}, {sentences(200), {}, {}}});
    QString text;
    for (const PlacedTable& one : all<PlacedTable>(placed({table})))
        for (const auto& row : one.rows) {
            CHECK(row[0].text == QStringLiteral("North"));
            text += row[1].text;
        }
    CHECK(withoutSpaces(text) == withoutSpaces(sentences(200)));
}

TEST_CASE("a header higher than half a slide becomes rows without losing a word", "[exporting]") {
    TableBlock table{{QStringLiteral("Harbour"), sentences(200)}, {}, {}};
    table.rows.push_back({{QStringLiteral("North"), {}, {}}, {QStringLiteral("Calm."), {}, {}}});
    QString text;
    for (const PlacedTable& one : all<PlacedTable>(placed({table}))) {
        CHECK(one.columns.isEmpty());
        for (const auto& row : one.rows) text += row[1].text;
    }
    CHECK(withoutSpaces(text) == withoutSpaces(sentences(200)) + QStringLiteral("Calm."));
}

TEST_CASE("more columns than a slide is wide go on beside the same first column", "[exporting]") {
    QStringList columns;
    for (const PlacedTable& table : all<PlacedTable>(placed({lightTable(3, 30)}))) {
        CHECK(table.columns.front() == QStringLiteral("Harbour"));
        CHECK(table.rows.front().front().text == QStringLiteral("Harbour 1"));
        columns << table.columns.mid(1);
    }
    CHECK(columns.size() == 30);
    CHECK(columns.removeDuplicates() == 0);
}

TEST_CASE("light columns of a matrix are equally wide", "[exporting]") {
    const auto tables = all<PlacedTable>(placed({lightTable(10, 5)}));
    REQUIRE(tables.size() == 1);
    for (std::size_t i = 2; i < tables[0].columnWidths.size(); ++i)
        CHECK(tables[0].columnWidths[i] == Approx(tables[0].columnWidths[1]));
}

TEST_CASE("a chart with too many bars to label is split, every bar once", "[exporting]") {
    QStringList categories;
    for (const PlacedChart& chart : all<PlacedChart>(placed({bars(60)}))) {
        CHECK(chart.box.height / static_cast<double>(chart.chart.categories.size()) >= 16);
        categories << chart.chart.categories;
    }
    CHECK(categories == bars(60).categories);
}

TEST_CASE("22 bars stand on one slide", "[exporting]") {
    CHECK(all<PlacedChart>(placed({bars(22)})).size() == 1);
}

TEST_CASE("a title too long for its place is repeated in full below", "[exporting]") {
    const QString title = sentences(30);
    const auto slides = placed({bullets({QStringLiteral("Quay")})}, title);
    CHECK(slides[0].title.size() < title.size());
    const auto texts = all<PlacedText>(slides);
    REQUIRE_FALSE(texts.empty());
    CHECK(texts[0].paragraphs.front().text == title);
}

TEST_CASE("a table without rows and a chart without bars take no room", "[exporting]") {
    const auto slides = placed({lightTable(0, 3), ChartBlock(), BulletBlock()});
    REQUIRE(slides.size() == 1);
    CHECK(slides[0].blocks.empty());
}

TEST_CASE("slides of a run without titles of their own are titled and numbered by the run", "[layout]") {
    Report report;
    for (const char* section : {"Calm", "Storm"}) {
        ReportSlide slide;
        slide.run = QStringLiteral("Quay 1");
        slide.blocks = {BulletBlock{QString::fromLatin1(section), {{QStringLiteral("Text"), 0, false}}}};
        report.slides.push_back(slide);
    }
    const auto slides = layOut(report);
    REQUIRE(slides.size() == 2);
    CHECK(slides[0].title == QStringLiteral("Quay 1 1/2"));
    CHECK(slides[1].title == QStringLiteral("Quay 1 2/2"));
}

TEST_CASE("a title that needs a second line where its table goes on takes no room from the footer",
          "[exporting]") {
    const QString title =
        QStringLiteral("Quays, cranes, lamps and lights of all harbours in the south and north");
    for (qsizetype length = 40; length <= title.size(); ++length)
        for (const PlacedTable& table : all<PlacedTable>(placed({lightTable(60, 5)}, title.left(length))))
            CHECK(table.box.bottom() <= slideShape.contentBottom() + 0.01);
}

TEST_CASE("a table behind a chart that fills the slide goes on to the next one", "[exporting]") {
    ChartBlock stacked = bars(40);
    stacked.kind = ChartKind::StackedBars;
    stacked.series.push_back(stacked.series.front());
    const auto slides = placed({stacked, lightTable(3, 3)});
    const auto tables = all<PlacedTable>(slides);
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().rows.size() == 3);
    CHECK(tables.front().box.bottom() <= slideShape.contentBottom());
}
