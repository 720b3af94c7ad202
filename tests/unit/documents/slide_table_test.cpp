// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/documents/slide_fixtures.h"

using namespace salkku;
using namespace salkku::test;

namespace {

QByteArray schemeFill(const char* name, const QByteArray& changes = {}) {
    return QByteArray("<a:solidFill><a:schemeClr val=\"") + name + "\">" + changes +
           "</a:schemeClr></a:solidFill>";
}

bool isNear(unsigned a, unsigned b) {
    for (const int shift : {16, 8, 0})
        if (std::abs(static_cast<int>(a >> shift & 0xff) - static_cast<int>(b >> shift & 0xff)) > 2)
            return false;
    return true;
}

unsigned fillOf(const QByteArray& fill) {
    PptxDraft draft;
    draft.slide(shape(xfrm(10, 10, 50, 50) + form("rect") + fill));
    const Page page = firstSlide(draft);
    REQUIRE(page.fills.size() == 1);
    return page.fills.front().rgb;
}

} // namespace

TEST_CASE("a table's cells keep their places, texts and fills") {
    PptxDraft draft;
    draft.slide(table(50, 60, {100, 60},
                      row(20, cell("Port") + cell("Pace")) +
                          row(30, cell("Stone Port") + cell("", {}, solid("00AA00")))));
    const Page page = firstSlide(draft);
    REQUIRE(page.cells.size() == 4);
    CHECK(cellText(page, 1, 0) == QStringLiteral("Stone Port"));
    const MarkedCell& light = cellAt(page, 1, 1);
    CHECK(light.box.x0 == Approx(150));
    CHECK(light.box.y0 == Approx(80));
    CHECK(light.box.width() == Approx(60));
    CHECK(light.box.height() == Approx(30));
    CHECK(light.rgb == 0x00AA00u);
    REQUIRE(page.fills.size() == 1);
    CHECK(page.fills[0].box == light.box);
    CHECK_FALSE(page.fills[0].round);
}

TEST_CASE("merged cells span their rows and columns, and the covered ones are none") {
    PptxDraft draft;
    draft.slide(table(
        0, 0, {50, 50, 50},
        row(20, cell("wide", "gridSpan=\"2\"") + cell("", "hMerge=\"1\"") + cell("high", "rowSpan=\"2\"")) +
            row(20, cell("a") + cell("b") + cell("", "vMerge=\"1\""))));
    const Page page = firstSlide(draft);
    CHECK(page.cells.size() == 4);
    CHECK(cellAt(page, 0, 0).columnSpan == 2);
    CHECK(cellAt(page, 0, 0).box.width() == Approx(100));
    CHECK(cellAt(page, 0, 2).rowSpan == 2);
    CHECK(cellAt(page, 0, 2).box.height() == Approx(40));
}

TEST_CASE("a row grows with its text, and the rows below move down") {
    PptxDraft draft;
    draft.slide(table(0, 0, {60, 60},
                      row(12, cell("several words that need more than one line") + cell("x")) +
                          row(12, cell("y") + cell("z"))));
    const Page page = firstSlide(draft);
    CHECK(cellAt(page, 0, 0).box.height() > 40);
    CHECK(cellAt(page, 1, 0).box.y0 == Approx(cellAt(page, 0, 0).box.y1));
}

TEST_CASE("turned headings of a table are turned words in their cells") {
    PptxDraft draft;
    draft.slide(table(0, 0, {40, 40}, row(90, cell("Stone") + cell("Windy", {}, {}, "vert=\"vert270\""))));
    const Page page = firstSlide(draft);
    CHECK(wordOf(page, QStringLiteral("Stone")).turn == Turn::Upright);
    CHECK(wordOf(page, QStringLiteral("Windy")).turn == Turn::CounterClockwise);
    CHECK(wordOf(page, QStringLiteral("Windy")).box.x0 > 40);
    CHECK(wordOf(page, QStringLiteral("Windy")).box.x1 < 80);
}

TEST_CASE("a table's style fills cells that have no fill of their own") {
    const QByteArray band = "<a:tcStyle><a:fill>";
    PptxDraft draft;
    draft.set("ppt/tableStyles.xml",
              PptxDraft::part("a:tblStyleLst",
                              "<a:tblStyle styleId=\"{S}\"><a:wholeTbl>" + band + solid("EEEEEE") +
                                  "</a:fill></a:tcStyle></a:wholeTbl><a:firstRow>" + band +
                                  schemeFill("accent1") + "</a:fill></a:tcStyle></a:firstRow></a:tblStyle>"));
    draft.slide(table(0, 0, {50, 50},
                      row(20, cell("a") + cell("b")) + row(20, cell("c") + cell("d", {}, solid("FF0000"))),
                      "<a:tblPr firstRow=\"1\"><a:tableStyleId>{S}</a:tableStyleId></a:tblPr>"));
    const Page page = firstSlide(draft);
    CHECK(cellAt(page, 0, 0).rgb == 0x204080u);
    CHECK(cellAt(page, 0, 0).isHeader);
    CHECK(cellAt(page, 1, 0).rgb == 0xEEEEEEu);
    CHECK_FALSE(cellAt(page, 1, 0).isHeader);
    CHECK(cellAt(page, 1, 1).rgb == 0xFF0000u);
}

TEST_CASE("theme colours are lightened, darkened, tinted and mixed with white paper") {
    const auto change = [](const char* name, int thousandths) {
        return QByteArray("<a:") + name + " val=\"" + QByteArray::number(thousandths) + "\"/>";
    };
    CHECK(fillOf(schemeFill("accent1")) == 0x204080u);
    CHECK(fillOf(schemeFill("bg1")) == 0xFFFFFFu);
    // By hand: lightness 80/255 becomes 0.4 of itself plus 0.6, hue and saturation stay.
    CHECK(
        isNear(fillOf(schemeFill("accent1", change("lumMod", 40000) + change("lumOff", 60000))), 0x8FABE3u));
    CHECK(isNear(fillOf(schemeFill("accent1", change("lumMod", 50000))), 0x102040u));
    CHECK(isNear(fillOf(schemeFill("accent1", change("alpha", 50000))), 0x8FA0C0u));
    CHECK(isNear(fillOf("<a:solidFill><a:srgbClr val=\"000000\">" + change("tint", 50000) +
                        "</a:srgbClr></a:solidFill>"),
                 0xBCBCBCu));
    CHECK(isNear(fillOf("<a:solidFill><a:srgbClr val=\"FFFFFF\">" + change("shade", 50000) +
                        "</a:srgbClr></a:solidFill>"),
                 0xBCBCBCu));
    CHECK(isNear(fillOf("<a:solidFill><a:prstClr val=\"dkGreen\"/></a:solidFill>"), 0x006400u));
}

TEST_CASE("circles are round fills, other forms than rectangles and circles are none") {
    PptxDraft draft;
    draft.slide(filled(10, 10, 20, 20, "00FF00", "ellipse") + filled(60, 10, 20, 20, "FF0000", "roundRect") +
                filled(110, 10, 20, 20, "FFFF00", "triangle") +
                filled(160, 10, 40, 20, "0000FF", "rect", 90) +
                shape(xfrm(10, 60, 20, 20) + form("rect") + "<a:noFill/>"));
    const Page page = firstSlide(draft);
    REQUIRE(page.fills.size() == 3);
    CHECK(page.fills[0].round);
    CHECK_FALSE(page.fills[1].round);
    CHECK(page.fills[2].box.width() == Approx(20));
    CHECK(page.fills[2].box.height() == Approx(40));
    CHECK(page.fills[2].box.x0 == Approx(170));
}

TEST_CASE("a circle drawn by hand is round") {
    const QByteArray arc =
        "<a:moveTo><a:pt x=\"100\" y=\"50\"/></a:moveTo><a:arcTo wR=\"50\" hR=\"50\" stAng=\"0\" "
        "swAng=\"21600000\"/><a:close/>";
    PptxDraft draft;
    draft.slide(shape(xfrm(10, 10, 20, 20) + "<a:custGeom><a:pathLst><a:path w=\"100\" h=\"100\">" + arc +
                      "</a:path></a:pathLst></a:custGeom>" + solid("00FF00")));
    const Page page = firstSlide(draft);
    REQUIRE(page.fills.size() == 1);
    CHECK(page.fills[0].round);
}

TEST_CASE("a chart becomes the table of its values, as it shows them") {
    PptxDraft draft;
    draft.slide(graphicFrame(40, 60, 400, 200, chartReference("rIdChart")))
        .chart("<c:ser><c:tx>" + chartCache({"Progress"}) + "</c:tx><c:cat>" +
                   chartCache({"Stone Port", "Windy Bay"}) + "</c:cat><c:val>" +
                   chartCache({"0.9", "0.455"}, "0.0%") + "</c:val></c:ser>",
               "<c:title><c:tx><c:rich>" + paragraph(QStringLiteral("Pace of quays")) +
                   "</c:rich></c:tx></c:title>");
    const Page page = firstSlide(draft);
    CHECK(cellText(page, 0, 1) == QStringLiteral("Progress"));
    CHECK(cellText(page, 1, 0) == QStringLiteral("Stone Port"));
    CHECK(cellText(page, 1, 1) == QStringLiteral("90 %"));
    CHECK(cellText(page, 2, 1) == QStringLiteral("45,5 %"));
    CHECK(textOf(page, 0) == QStringLiteral("Pace of quays"));
    for (const MarkedParagraph& mark : page.paragraphs) CHECK(mark.role == ParagraphRole::Chart);
    for (const Word& word : page.words) {
        CHECK(word.box.y0 >= 60);
        CHECK(word.box.y1 <= 260);
    }
}

TEST_CASE("a chart that keeps no values is named as unread") {
    PptxDraft draft;
    draft.slide(graphicFrame(40, 60, 400, 200, chartReference("rIdChart"))).chart({});
    const Page page = firstSlide(draft);
    REQUIRE(page.unread.size() == 1);
    CHECK(page.unread[0].name == QStringLiteral("Frame"));
    CHECK(page.unread[0].box.x1 == Approx(440));
}
