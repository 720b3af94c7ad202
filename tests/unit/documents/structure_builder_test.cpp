// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/structure_builder.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {

/// A structure written down element by element; all of it on page 1 unless it says otherwise.
class StructureDraft {
public:
    StructureDraft& begin(StructureTag tag, int rowSpan = 1, int columnSpan = 1) {
        m_builder.begin({tag, m_page, rowSpan, columnSpan});
        return *this;
    }
    StructureDraft& content(int mcid) {
        m_builder.content(m_page, {0, mcid});
        return *this;
    }
    StructureDraft& end() {
        m_builder.end();
        return *this;
    }
    StructureDraft& leaf(StructureTag tag, int mcid, int rowSpan = 1, int columnSpan = 1) {
        return begin(tag, rowSpan, columnSpan).content(mcid).end();
    }
    StructureDraft& page(int number) {
        m_page = number;
        return *this;
    }
    PageStructure take(int page = 1) { return m_builder.take()[page]; }

private:
    StructureBuilder m_builder;
    int m_page = 1;
};

const MarkedParagraph& paragraphOf(const PageStructure& structure, int mcid) {
    const int paragraph = structure.contents.at({0, mcid}).paragraph;
    return structure.paragraphs.at(static_cast<std::size_t>(paragraph));
}

const MarkedCell& cellOf(const PageStructure& structure, int mcid) {
    return structure.cells.at(static_cast<std::size_t>(structure.contents.at({0, mcid}).cell));
}

} // namespace

TEST_CASE("content of one tagged paragraph is one paragraph, also where a part of it is set apart") {
    const auto structure = StructureDraft()
                               .begin(StructureTag::Paragraph)
                               .content(0)
                               .leaf(StructureTag::Inline, 1)
                               .end()
                               .leaf(StructureTag::Paragraph, 2)
                               .take();
    CHECK(structure.paragraphs.size() == 2);
    CHECK(structure.contents.at({0, 0}).paragraph == structure.contents.at({0, 1}).paragraph);
    CHECK(structure.contents.at({0, 2}).paragraph == 1);
}

TEST_CASE("a tagged list item is its label and its body, at the level of its list") {
    const auto structure = StructureDraft()
                               .begin(StructureTag::List)
                               .begin(StructureTag::ListItem)
                               .leaf(StructureTag::Label, 0)
                               .begin(StructureTag::Inline)
                               .leaf(StructureTag::Paragraph, 1)
                               .begin(StructureTag::List)
                               .leaf(StructureTag::ListItem, 2)
                               .end()
                               .end()
                               .end()
                               .end()
                               .take();
    CHECK(structure.paragraphs.size() == 2);
    CHECK(structure.contents.at({0, 0}).isMarker);
    CHECK_FALSE(structure.contents.at({0, 1}).isMarker);
    CHECK(paragraphOf(structure, 1).isListItem);
    CHECK(paragraphOf(structure, 1).level == 0);
    CHECK(paragraphOf(structure, 2).level == 1);
}

TEST_CASE("a second paragraph of a tagged list item has no bullet of its own") {
    const auto structure = StructureDraft()
                               .begin(StructureTag::List)
                               .begin(StructureTag::ListItem)
                               .leaf(StructureTag::Label, 0)
                               .leaf(StructureTag::Paragraph, 1)
                               .leaf(StructureTag::Paragraph, 2)
                               .end()
                               .end()
                               .take();
    CHECK(paragraphOf(structure, 1).isListItem);
    CHECK_FALSE(paragraphOf(structure, 2).isListItem);
}

TEST_CASE("a heading inside a tagged list item keeps its number") {
    const auto structure = StructureDraft()
                               .begin(StructureTag::List)
                               .begin(StructureTag::ListItem)
                               .leaf(StructureTag::Label, 0)
                               .leaf(StructureTag::Heading, 1)
                               .end()
                               .end()
                               .take();
    CHECK(paragraphOf(structure, 0).role == ParagraphRole::Heading);
    CHECK_FALSE(paragraphOf(structure, 0).isListItem);
    CHECK_FALSE(structure.contents.at({0, 0}).isMarker);
}

TEST_CASE("tagged cells count rows and columns past those that others span") {
    const auto structure = StructureDraft()
                               .begin(StructureTag::Table)
                               .begin(StructureTag::Row)
                               .leaf(StructureTag::HeaderCell, 0, 2)
                               .leaf(StructureTag::HeaderCell, 1, 1, 2)
                               .end()
                               .begin(StructureTag::Row)
                               .leaf(StructureTag::DataCell, 2)
                               .leaf(StructureTag::DataCell, 3)
                               .end()
                               .end()
                               .take();
    CHECK(cellOf(structure, 0).isHeader);
    CHECK(cellOf(structure, 1).columnSpan == 2);
    CHECK(cellOf(structure, 2).row == 1);
    CHECK(cellOf(structure, 2).column == 1);
    CHECK(cellOf(structure, 3).column == 2);
    CHECK_FALSE(cellOf(structure, 3).isHeader);
}

TEST_CASE("rows of a tagged table on the next page count anew there") {
    StructureDraft draft;
    draft.begin(StructureTag::Table).begin(StructureTag::Row).leaf(StructureTag::DataCell, 0).end();
    draft.page(2).begin(StructureTag::Row).leaf(StructureTag::DataCell, 0).end().end();
    const auto structure = draft.take(2);
    REQUIRE(structure.cells.size() == 1);
    CHECK(structure.cells.front().row == 0);
}

TEST_CASE("a tagged paragraph that goes on overleaf has its bullet on the first page alone") {
    StructureDraft draft;
    draft.begin(StructureTag::List).begin(StructureTag::ListItem).content(0).page(2).content(0).end().end();
    CHECK_FALSE(draft.take(2).paragraphs.at(0).isListItem);
}

TEST_CASE("content in no block belongs to no paragraph") {
    const auto structure =
        StructureDraft().begin(StructureTag::Group).leaf(StructureTag::Inline, 0).end().take();
    CHECK(structure.contents.empty());
}
