// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/documents/slide_fixtures.h"

using namespace salkku;
using namespace salkku::test;

TEST_CASE("a slide's text boxes become paragraphs with their words") {
    PptxDraft draft;
    draft.slide(textBox(40, 60, 400, 100,
                        paragraph(QStringLiteral("Quays are repaired.")) +
                            paragraph(QStringLiteral("Beacons are not."))));
    const Page page = firstSlide(draft);
    CHECK(page.width == Approx(720));
    CHECK(page.height == Approx(405));
    CHECK(paragraphsOf(page) == QStringList{"Quays are repaired.", "Beacons are not."});
    const Word first = wordOf(page, QStringLiteral("Quays"));
    CHECK(first.box.x0 == Approx(47.2));
    CHECK(first.box.y0 > 60);
    CHECK(first.box.y1 < 85);
    CHECK(wordOf(page, QStringLiteral("Beacons")).box.y0 > first.box.y1);
}

TEST_CASE("a word goes on from one run into the next") {
    PptxDraft draft;
    draft.slide(
        textBox(40, 60, 400, 100,
                "<a:p>" + run(QStringLiteral("Light")) + run(QStringLiteral("house keeper")) + "</a:p>"));
    CHECK(paragraphsOf(firstSlide(draft)) == QStringList{"Lighthouse keeper"});
}

TEST_CASE("a circle typed in a colour is a disc of that colour at its letter") {
    PptxDraft draft;
    const QByteArray red = "<a:rPr><a:solidFill><a:srgbClr val=\"C00000\"/></a:solidFill></a:rPr>";
    const auto typed = [](const QByteArray& properties, const char* text) {
        return "<a:p><a:r>" + properties + "<a:t>" + QByteArray(text) + "</a:t></a:r></a:p>";
    };
    draft.slide(textBox(40, 60, 400, 100, typed(red, "●") + typed("", "● plain") + typed(red, "words")));
    const Page page = firstSlide(draft);
    REQUIRE(page.fills.size() == 1);
    CHECK(page.fills.front().rgb == 0xc00000);
    CHECK(page.fills.front().round);
    CHECK(page.fills.front().box.centreY() == Approx(wordOf(page, QStringLiteral("●")).box.centreY()));
}

TEST_CASE("text wraps in its box and stays one paragraph") {
    PptxDraft draft;
    draft.slide(textBox(40, 60, 90, 200, paragraph(QStringLiteral("one two three four five six seven"))));
    const Page page = firstSlide(draft);
    REQUIRE(page.paragraphs.size() == 1);
    CHECK(wordOf(page, QStringLiteral("seven")).box.y0 > wordOf(page, QStringLiteral("one")).box.y1);
    for (const Word& word : page.words) CHECK(word.box.x1 < 130);
}

TEST_CASE("bullets are marked with their level and stand before their text") {
    PptxDraft draft;
    draft.slide(textBox(40, 60, 400, 200,
                        paragraph(QStringLiteral("Heading")) + bulleted(QStringLiteral("outer")) +
                            bulleted(QStringLiteral("inner"), 1)));
    const Page page = firstSlide(draft);
    REQUIRE(page.paragraphs.size() == 3);
    CHECK_FALSE(page.paragraphs[0].isListItem);
    CHECK(page.paragraphs[1].isListItem);
    CHECK(page.paragraphs[1].level == 0);
    CHECK(page.paragraphs[2].level == 1);
    CHECK(wordOf(page, QStringLiteral("•")).isMarker);
    CHECK(wordOf(page, QStringLiteral("•")).box.x1 < wordOf(page, QStringLiteral("outer")).box.x0);
    CHECK(wordOf(page, QStringLiteral("inner")).box.x0 > wordOf(page, QStringLiteral("outer")).box.x0);
}

TEST_CASE("numbered paragraphs are counted anew under each outer one") {
    const auto numbered = [](const char* text, int level, const char* type, const char* start = "") {
        return paragraph(QString::fromLatin1(text), "<a:pPr lvl=\"" + QByteArray::number(level) +
                                                        "\"><a:buAutoNum type=\"" + type + "\"" + start +
                                                        "/></a:pPr>");
    };
    PptxDraft draft;
    draft.slide(textBox(40, 60, 400, 300,
                        numbered("a", 0, "arabicPeriod", " startAt=\"3\"") +
                            numbered("b", 1, "alphaLcParenR") + numbered("c", 1, "alphaLcParenR") +
                            numbered("d", 0, "arabicPeriod", " startAt=\"3\"") +
                            numbered("e", 1, "alphaLcParenR") + numbered("f", 2, "romanUcPeriod")));
    QStringList markers;
    for (const Word& word : firstSlide(draft).words)
        if (word.isMarker) markers.append(word.text);
    CHECK(markers == QStringList{"3.", "a)", "b)", "4.", "a)", "I."});
}

TEST_CASE("placeholders take place, size of type and bullets from layout and master") {
    PptxDraft draft;
    draft.master(shape(xfrm(30, 20, 660, 60), textBody("<a:p/>"), "<p:ph type=\"title\"/>") +
                     shape(xfrm(30, 100, 660, 280), textBody("<a:p/>"), "<p:ph type=\"body\" idx=\"1\"/>"),
                 "<p:titleStyle><a:lvl1pPr><a:defRPr sz=\"4000\"/></a:lvl1pPr></p:titleStyle>"
                 "<p:bodyStyle><a:lvl1pPr marL=\"228600\" indent=\"-228600\"><a:buChar char=\"-\"/>"
                 "<a:defRPr sz=\"2000\"/></a:lvl1pPr></p:bodyStyle>");
    draft.layout(shape({}, textBody("<a:p/>"), "<p:ph type=\"title\"/>") +
                 shape(xfrm(360, 120, 300, 200), textBody("<a:p/>"), "<p:ph idx=\"11\"/>"));
    const QByteArray plain = "<a:p><a:r><a:t>Pace</a:t></a:r></a:p>";
    draft.slide(placeholder("title", "", "<a:p><a:r><a:t>Harbours</a:t></a:r></a:p>") +
                placeholder("", "11", plain));
    const Page page = firstSlide(draft);
    REQUIRE(page.paragraphs.size() == 2);
    CHECK(page.paragraphs[0].role == ParagraphRole::Title);
    CHECK(page.paragraphs[1].role == ParagraphRole::Body);
    CHECK(page.paragraphs[1].isListItem);
    const Word title = wordOf(page, QStringLiteral("Harbours"));
    CHECK(title.box.y0 > 20);
    CHECK(title.box.y1 < 80);
    CHECK(title.box.height() > 1.8 * wordOf(page, QStringLiteral("Pace")).box.height());
    CHECK(wordOf(page, QStringLiteral("Pace")).box.x0 > 360);
    CHECK(wordOf(page, QStringLiteral("Pace")).box.y0 > 120);
}

TEST_CASE("date, footer and slide number are furniture") {
    PptxDraft draft;
    const QByteArray place = xfrm(500, 370, 200, 20);
    draft.slide(placeholder("sldNum", "12", paragraph(QStringLiteral("4")), place) +
                placeholder("ftr", "11", paragraph(QStringLiteral("Harbour board")), place) +
                textBox(40, 60, 300, 50, "<a:p><a:fld type=\"slidenum\"><a:t>4</a:t></a:fld></a:p>") +
                textBox(40, 120, 300, 50, paragraph(QStringLiteral("Text"))));
    const Page page = firstSlide(draft);
    for (std::size_t i = 0; i < page.paragraphs.size(); ++i)
        CHECK((page.paragraphs[i].role == ParagraphRole::Furniture) ==
              (textOf(page, i) != QStringLiteral("Text")));
}

TEST_CASE("what the layout draws on every slide is furniture, its empty placeholders are nothing") {
    PptxDraft draft;
    draft.layout(textBox(600, 380, 100, 20, paragraph(QStringLiteral("Harbour board"))) +
                 shape(xfrm(30, 20, 600, 60), textBody(paragraph(QStringLiteral("Click to add"))),
                       "<p:ph type=\"title\"/>"));
    draft.slide(textBox(40, 60, 300, 50, paragraph(QStringLiteral("Text"))));
    const Page page = firstSlide(draft);
    REQUIRE(page.paragraphs.size() == 2);
    CHECK(paragraphsOf(page) == QStringList{"Text", "Harbour board"});
    CHECK(page.paragraphs[0].role == ParagraphRole::Body);
    CHECK(page.paragraphs[1].role == ParagraphRole::Furniture);
}

TEST_CASE("groups move and scale their members, groups within groups too") {
    const auto group = [](const QByteArray& members) {
        return "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"9\" name=\"g\"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
               "<a:off x=\"" +
               emus(100) + "\" y=\"" + emus(50) + "\"/><a:ext cx=\"" + emus(200) + "\" cy=\"" + emus(100) +
               "\"/><a:chOff x=\"" + emus(0) + "\" y=\"" + emus(0) + "\"/><a:chExt cx=\"" + emus(400) +
               "\" cy=\"" + emus(200) + "\"/></a:xfrm></p:grpSpPr>" + members + "</p:grpSp>";
    };
    PptxDraft draft;
    draft.slide(group(filled(200, 100, 80, 40, "FF0000") + group(filled(0, 0, 400, 200, "00FF00"))));
    const Page page = firstSlide(draft);
    REQUIRE(page.fills.size() == 2);
    CHECK(page.fills[0].box.x0 == Approx(200));
    CHECK(page.fills[0].box.y0 == Approx(100));
    CHECK(page.fills[0].box.width() == Approx(40));
    CHECK(page.fills[1].box.x0 == Approx(150));
    CHECK(page.fills[1].box.y0 == Approx(75));
    CHECK(page.fills[1].box.width() == Approx(100));
    CHECK(page.fills[1].box.height() == Approx(50));
}

TEST_CASE("turned shapes and turned text turn their words") {
    PptxDraft draft;
    draft.slide(textBox(100, 100, 120, 20, paragraph(QStringLiteral("Upwards")), 270) +
                textBox(300, 100, 120, 20, paragraph(QStringLiteral("Downwards")), 90) +
                textBox(500, 60, 30, 200, paragraph(QStringLiteral("Bottomup")), 0, "vert=\"vert270\""));
    const Page page = firstSlide(draft);
    const Word up = wordOf(page, QStringLiteral("Upwards"));
    CHECK(up.turn == Turn::CounterClockwise);
    CHECK(up.box.height() > up.box.width());
    CHECK(up.box.centreX() == Approx(160).margin(8));
    CHECK(up.box.y1 == Approx(170 - 7.2));
    CHECK(wordOf(page, QStringLiteral("Downwards")).turn == Turn::Clockwise);
    CHECK(wordOf(page, QStringLiteral("Downwards")).box.y0 == Approx(50 + 7.2));
    const Word inner = wordOf(page, QStringLiteral("Bottomup"));
    CHECK(inner.turn == Turn::CounterClockwise);
    CHECK(inner.box.x0 > 500);
    CHECK(inner.box.x1 < 530);
    CHECK(inner.box.y1 == Approx(260 - 7.2));
}

TEST_CASE("a line break between a heading and its text parts paragraphs, one within a sentence does not") {
    const QByteArray br = "<a:br/>";
    PptxDraft draft;
    draft.slide(
        textBox(40, 60, 500, 50,
                "<a:p>" + run(QStringLiteral("Pace"), "b=\"1\"") + br +
                    run(QStringLiteral("All is well here")) + "</a:p>") +
        textBox(40, 120, 500, 50,
                "<a:p>" + run(QStringLiteral("All is well in")) + br + run(QStringLiteral("the harbours")) +
                    "</a:p>") +
        textBox(40, 180, 500, 50,
                "<a:p>" + run(QStringLiteral("- one")) + br + run(QStringLiteral("- two")) + "</a:p>"));
    CHECK(paragraphsOf(firstSlide(draft)) ==
          QStringList{"Pace", "All is well here", "All is well in/the harbours", "- one", "- two"});
}

TEST_CASE("two columns of text are read one after the other, labels with the text beside them") {
    PptxDraft columns;
    columns.slide(textBox(380, 60, 300, 40, paragraph(QStringLiteral("Right heading of this column"))) +
                  textBox(380, 110, 300, 90, paragraph(QStringLiteral("Right text of this column"))) +
                  textBox(30, 60, 300, 40, paragraph(QStringLiteral("Left heading of this column"))) +
                  textBox(30, 110, 300, 90, paragraph(QStringLiteral("Left text of this column"))));
    CHECK(paragraphsOf(firstSlide(columns)) ==
          QStringList{"Left heading of this column", "Left text of this column",
                      "Right heading of this column", "Right text of this column"});
    PptxDraft rows;
    const QString text = QStringLiteral("text that is far longer than any label beside it");
    rows.slide(textBox(30, 60, 80, 40, paragraph(QStringLiteral("Pace"))) +
               textBox(30, 160, 80, 40, paragraph(QStringLiteral("Safety"))) +
               textBox(150, 60, 500, 40, paragraph(QStringLiteral("First ") + text)) +
               textBox(150, 160, 500, 40, paragraph(QStringLiteral("Second ") + text)));
    CHECK(paragraphsOf(firstSlide(rows)) == QStringList{"Pace", "First " + text, "Safety", "Second " + text});
}

TEST_CASE("notes are kept apart from the slide, and hidden slides are told") {
    PptxDraft draft;
    draft.slide(textBox(40, 60, 300, 50, paragraph(QStringLiteral("Text"))), "show=\"0\"")
        .notes(paragraph(QStringLiteral("Say this.")) + paragraph(QStringLiteral("And that.")));
    const Page page = firstSlide(draft);
    CHECK(page.isHidden);
    CHECK(page.notes == QStringLiteral("Say this.\nAnd that."));
    CHECK(paragraphsOf(page) == QStringList{"Text"});
}

TEST_CASE("text outside the slide, hidden shapes and objects are no words of the slide but named") {
    PptxDraft draft;
    draft.slide(textBox(900, 60, 300, 50, paragraph(QStringLiteral("Left over"))) +
                shape(xfrm(10, 10, 100, 100) + form("rect"),
                      textBody(paragraph(QStringLiteral("Hidden text"))), {}, "hidden=\"1\"") +
                graphicFrame(40, 60, 200, 100, "<p:oleObj/>"));
    const Page page = firstSlide(draft);
    CHECK(page.words.empty());
    QStringList names;
    for (const UnreadObject& object : page.unread) names.append(object.name);
    CHECK(names == QStringList{"Left over", "Hidden text", "Frame"});
}

TEST_CASE("of alternatives only one is read") {
    PptxDraft draft;
    draft.slide("<mc:AlternateContent><mc:Choice Requires=\"x\">" +
                textBox(40, 60, 300, 50, paragraph(QStringLiteral("Choice"))) + "</mc:Choice><mc:Fallback>" +
                textBox(40, 60, 300, 50, paragraph(QStringLiteral("Fallback"))) +
                "</mc:Fallback></mc:AlternateContent>");
    CHECK(paragraphsOf(firstSlide(draft)) == QStringList{"Choice"});
}

TEST_CASE("a large picture that cannot be read is named, a small one is taken for a logo") {
    const auto picture = [](double width, double height, const char* name) {
        return QByteArray("<p:pic><p:nvPicPr><p:cNvPr id=\"5\" name=\"Picture\" descr=\"") + name +
               "\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip "
               "r:embed=\"rIdPicture\"/></p:blipFill>"
               "<p:spPr>" +
               xfrm(20, 20, width, height) + form("rect") + "</p:spPr></p:pic>";
    };
    PptxDraft draft;
    draft.slide(picture(600, 300, "Scanned table") + picture(60, 30, "Logo"))
        .relates("rIdPicture", "image", "../media/picture.emf")
        .set("ppt/media/picture.emf", "no picture at all");
    const Page page = firstSlide(draft);
    REQUIRE(page.unread.size() == 1);
    CHECK(page.unread[0].name == QStringLiteral("Scanned table"));
}
