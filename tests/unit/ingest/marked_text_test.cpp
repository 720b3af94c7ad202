// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/marked_text.h"

#include "ingest/slides.h"

#include "unit/ingest/fixtures.h"

using namespace salkku;
using namespace salkku::test;

namespace {

// A page on which every word is 30 points wide and 10 high.
class MarkedDraft {
public:
    MarkedDraft() {
        m_page.width = 720;
        m_page.height = 405;
    }

    MarkedDraft& paragraph(MarkedParagraph mark) {
        m_page.paragraphs.push_back(mark);
        return *this;
    }

    /// A line of words of the latest paragraph; the last one is followed by a space or not.
    MarkedDraft& line(double x, double y, const QStringList& words, bool spaceAfter = true) {
        for (const QString& text : words) {
            m_page.words.push_back({text,
                                    {x, y, x + 30, y + 10},
                                    Turn::Upright,
                                    true,
                                    static_cast<int>(m_page.paragraphs.size()) - 1});
            x += 34;
        }
        m_page.words.back().spaceAfter = spaceAfter;
        return *this;
    }

    MarkedDraft& marker(double x, double y, const QString& text) {
        line(x, y, {text});
        m_page.words.back().isMarker = true;
        return *this;
    }

    std::vector<Paragraph> read(ListNumbers numbers = ListNumbers::LeftOut) const {
        return markedParagraphs(m_page, markedLines(m_page, m_page.words), LineJoiner(), numbers);
    }

    Page page() const { return m_page; }

private:
    Page m_page;
};

MarkedParagraph item(int level = 0) {
    return {ParagraphRole::Body, level, true, -1};
}

QStringList textsOf(const std::vector<Paragraph>& paragraphs) {
    QStringList texts;
    for (const Paragraph& paragraph : paragraphs) texts.append(paragraph.text);
    return texts;
}

} // namespace

TEST_CASE("marked paragraphs stay apart although their lines look like one paragraph") {
    MarkedDraft draft;
    draft.paragraph({}).line(40, 100, {"first", "line"});
    draft.paragraph({}).line(40, 112, {"goes", "not", "on"});
    CHECK(textsOf(draft.read()) == QStringList{"first line", "goes not on"});
}

TEST_CASE("a marked paragraph is one although its lines stand far apart") {
    MarkedDraft draft;
    draft.paragraph({}).line(40, 100, {"Ends."}).line(300, 180, {"Goes", "on."});
    CHECK(textsOf(draft.read()) == QStringList{"Ends. Goes on."});
}

TEST_CASE("a hyphen before a space that the document has stays a hyphen and a space") {
    MarkedDraft spaced;
    spaced.paragraph({}).line(40, 100, {"the", "harbour-"}).line(40, 112, {"master"});
    CHECK(textsOf(spaced.read()) == QStringList{"the harbour- master"});
    MarkedDraft broken;
    broken.paragraph({}).line(40, 100, {"the", "Old-"}, false).line(40, 112, {"Harbour"});
    CHECK(textsOf(broken.read()) == QStringList{"the Old-Harbour"});
}

TEST_CASE("bullets are left out of the text, numbers only where they are asked to be") {
    MarkedDraft draft;
    draft.paragraph(item()).marker(20, 100, QStringLiteral("•")).line(40, 100, {"bulleted"});
    draft.paragraph(item()).marker(20, 120, QStringLiteral("2.")).line(40, 120, {"numbered"});
    CHECK(textsOf(draft.read()) == QStringList{"bulleted", "numbered"});
    CHECK(textsOf(draft.read(ListNumbers::Kept)) == QStringList{"bulleted", "2. numbered"});
}

TEST_CASE("the outermost list items of a page are its first level, whatever the document counts") {
    MarkedDraft draft;
    draft.paragraph({}).line(40, 100, {"Heading"});
    draft.paragraph(item(1)).line(60, 120, {"outer"});
    draft.paragraph(item(3)).line(80, 140, {"inner"});
    const auto paragraphs = draft.read();
    REQUIRE(paragraphs.size() == 3);
    CHECK(paragraphs[0].level == 0);
    CHECK(paragraphs[1].level == 0);
    CHECK(paragraphs[2].level == 1);
}

TEST_CASE("furniture and charts are no text") {
    MarkedDraft draft;
    draft.paragraph({ParagraphRole::Furniture}).line(40, 380, {"Footer"});
    draft.paragraph({ParagraphRole::Chart}).line(40, 200, {"Category"});
    draft.paragraph({}).line(40, 100, {"Text"});
    CHECK(textsOf(draft.read()) == QStringList{"Text"});
}

TEST_CASE("marked and unmarked words of a page are both read") {
    MarkedDraft draft;
    draft.paragraph({ParagraphRole::Title}).line(40, 30, {"Title"});
    draft.paragraph({}).line(40, 100, {"Marked"});
    Page page = draft.page();
    page.words.push_back({QStringLiteral("loose"), {40, 200, 70, 210}});
    const Programme programme = recovery();
    const Furniture furniture({});
    const Slide slide = slideOf(page, {furniture, {}, programme, 10}, LineJoiner());
    CHECK(slide.title == QStringLiteral("Title"));
    CHECK(textsOf(slide.paragraphs) == QStringList{"Marked", "loose"});
}
