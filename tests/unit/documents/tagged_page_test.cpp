// SPDX-License-Identifier: GPL-3.0-or-later
// Which tags of a PDF's page are believed.
#include "documents/tagged_page.h"

#include "support/qt_strings.h"

#include <QStringList>

using namespace salkku;

namespace {

/// A page of words, each line under a mark of its own, numbered from 0.
class TaggedDraft {
public:
    TaggedDraft() {
        m_page.width = 720;
        m_page.height = 405;
    }

    /// A line of type 10 points high, and the paragraph (or cell's paragraph) that its tag names; -1: none.
    TaggedDraft& line(double x, double y, const QString& text, int paragraph) {
        const int mcid = m_lines++;
        for (const QString& word : text.split(QLatin1Char(' '))) {
            const double width = 5.0 * static_cast<double>(word.size());
            m_page.words.push_back({word, {x, y, x + width, y + 10}});
            m_marks.push_back({{0, mcid}, false, false});
            x += width + 3;
        }
        if (paragraph < 0) return *this;
        if (std::ssize(m_structure.paragraphs) <= paragraph)
            m_structure.paragraphs.resize(static_cast<std::size_t>(paragraph) + 1);
        m_structure.contents[{0, mcid}] = {paragraph,
                                           m_structure.paragraphs[static_cast<std::size_t>(paragraph)].cell};
        return *this;
    }

    /// A cell with one line of text, in a paragraph of its own.
    TaggedDraft& cell(int row, int column, double x, double y, const QString& text) {
        m_structure.cells.push_back({{}, 0, row, column, 1, 1, false, std::nullopt});
        const auto paragraph = static_cast<int>(m_structure.paragraphs.size());
        m_structure.paragraphs.push_back(
            {ParagraphRole::Body, 0, false, static_cast<int>(m_structure.cells.size()) - 1});
        return line(x, y, text, paragraph);
    }

    TaggedDraft& role(int paragraph, ParagraphRole role) {
        m_structure.paragraphs[static_cast<std::size_t>(paragraph)].role = role;
        return *this;
    }

    /// The last line is furniture by the stream's own word.
    TaggedDraft& isFurniture() {
        for (ContentMark& mark : m_marks)
            if (mark.place.mcid == m_lines - 1) mark = {{}, true, true};
        return *this;
    }

    Page taken() {
        takeStructure(m_structure, m_marks, m_page);
        return m_page;
    }

private:
    Page m_page;
    PageStructure m_structure;
    std::vector<ContentMark> m_marks;
    int m_lines = 0;
};

bool isAnyMarked(const Page& page) {
    return std::any_of(page.words.begin(), page.words.end(), [](const Word& w) { return w.paragraph >= 0; });
}

} // namespace

TEST_CASE("tags that agree with the page give its words their paragraphs") {
    const Page page = TaggedDraft()
                          .line(40, 40, QStringLiteral("The quays are"), 0)
                          .line(40, 53, QStringLiteral("ready."), 0)
                          .line(40, 80, QStringLiteral("The crane waits."), 1)
                          .taken();
    CHECK(page.words[0].paragraph == page.words[3].paragraph);
    CHECK(page.words[4].paragraph != page.words[3].paragraph);
}

TEST_CASE("tags of a part of the page's text are not believed") {
    const Page page = TaggedDraft()
                          .line(40, 40, QStringLiteral("The quays are ready."), 0)
                          .line(40, 80, QStringLiteral("The crane waits for its driver."), -1)
                          .taken();
    CHECK_FALSE(isAnyMarked(page));
    CHECK(page.paragraphs.empty());
}

TEST_CASE("tags that make each line a paragraph are not believed") {
    const Page page = TaggedDraft()
                          .line(40, 40, QStringLiteral("The quays are ready and the"), 0)
                          .line(40, 53, QStringLiteral("crane waits for its"), 1)
                          .line(40, 66, QStringLiteral("driver."), 2)
                          .taken();
    CHECK_FALSE(isAnyMarked(page));
}

TEST_CASE("tags that make a whole page one paragraph are not believed") {
    const Page page = TaggedDraft()
                          .line(40, 40, QStringLiteral("The quays are ready."), 0)
                          .line(40, 90, QStringLiteral("The crane waits."), 0)
                          .line(40, 140, QStringLiteral("The fog is gone."), 0)
                          .taken();
    CHECK_FALSE(isAnyMarked(page));
}

TEST_CASE("a tagged table is believed on a page whose other text has no tags") {
    const Page page = TaggedDraft()
                          .line(40, 20, QStringLiteral("What the harbours have reached this year"), -1)
                          .cell(0, 0, 40, 60, QStringLiteral("Harbour"))
                          .cell(0, 1, 140, 60, QStringLiteral("Share"))
                          .cell(1, 0, 40, 80, QStringLiteral("North"))
                          .cell(1, 1, 140, 80, QStringLiteral("40"))
                          .taken();
    CHECK(page.cells.size() == 4);
    CHECK(page.words.front().paragraph == -1);
    CHECK(page.paragraphs.at(static_cast<std::size_t>(page.words.back().paragraph)).cell == 3);
}

TEST_CASE("cells of a tagged table that lie over each other make no table") {
    const Page page = TaggedDraft()
                          .cell(0, 0, 40, 60, QStringLiteral("Harbour"))
                          .cell(0, 1, 40, 60, QStringLiteral("Share"))
                          .cell(1, 0, 40, 30, QStringLiteral("North"))
                          .cell(1, 1, 40, 30, QStringLiteral("40"))
                          .taken();
    CHECK(page.cells.empty());
    CHECK_FALSE(isAnyMarked(page));
}

TEST_CASE("a tagged cell's box reaches half-way to its neighbours") {
    const Page page = TaggedDraft()
                          .cell(0, 0, 40, 60, QStringLiteral("Harbour"))
                          .cell(0, 1, 145, 60, QStringLiteral("Share"))
                          .cell(1, 0, 40, 90, QStringLiteral("North"))
                          .cell(1, 1, 145, 90, QStringLiteral("40"))
                          .taken();
    REQUIRE(page.cells.size() == 4);
    CHECK(page.cells[0].box.x1 == Approx(110));
    CHECK(page.cells[0].box.y1 == Approx(80));
    CHECK(page.cells[3].box.x0 == Approx(110));
}

TEST_CASE("what the stream calls a footer is furniture") {
    const Page page = TaggedDraft()
                          .line(40, 40, QStringLiteral("The quays are ready."), 0)
                          .line(40, 390, QStringLiteral("Page seven"), -1)
                          .isFurniture()
                          .taken();
    const int paragraph = page.words.back().paragraph;
    REQUIRE(paragraph >= 0);
    CHECK(page.paragraphs[static_cast<std::size_t>(paragraph)].role == ParagraphRole::Furniture);
}

TEST_CASE("a slide's only heading at its top is its title, and headings below are not") {
    const Page page = TaggedDraft()
                          .line(40, 40, QStringLiteral("Harbour works"), 0)
                          .line(40, 200, QStringLiteral("Quays"), 1)
                          .line(40, 220, QStringLiteral("They are ready."), 2)
                          .role(0, ParagraphRole::Heading)
                          .role(1, ParagraphRole::Heading)
                          .taken();
    CHECK(page.paragraphs.at(0).role == ParagraphRole::Title);
    CHECK(page.paragraphs.at(1).role == ParagraphRole::Heading);
}

TEST_CASE("frames of a tagged slide are read as they stand, in whatever order they were drawn") {
    const Page page = TaggedDraft()
                          .line(400, 100, QStringLiteral("The right one."), 0)
                          .line(400, 120, QStringLiteral("Below on the right."), 1)
                          .line(40, 100, QStringLiteral("The left one."), 2)
                          .line(40, 120, QStringLiteral("Below on the left."), 3)
                          .taken();
    CHECK(page.words.front().paragraph > page.words.back().paragraph);
}
