// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the elements of a PDF's structure together to paragraphs and tables, page by page.
#pragma once

#include "documents/pdf_structure.h"
#include "documents/structure_tag.h"

#include <set>

namespace salkku {

struct StructureElement {
    StructureTag tag = StructureTag::Inline;
    int page = 0; ///< 0: not known
    int rowSpan = 1;
    int columnSpan = 1;
};

/// Hears of elements and their contents in the tree's order.
class StructureBuilder {
public:
    void begin(const StructureElement& element);
    void content(int page, ContentPlace place);
    void end();
    PdfStructure take();

private:
    /// What content belongs to until the next block begins.
    struct Block {
        MarkedParagraph paragraph; ///< as it would be opened; its cell is one of m_cells
        int open = -1;             ///< its place in m_paragraphs; -1 before any content
        bool opens = false;        ///< false where content alone makes no paragraph
        bool hasText = false;
    };

    struct Table {
        int id = 0;
        int row = -1;
        int column = 0;
        std::vector<int> covered; ///< for each column, how many more rows a cell above spans
    };

    /// An element on the way from the root; a block or table of its own ends with it.
    struct Level {
        bool ownsBlock = false;
        bool ownsTable = false;
        bool isList = false;
        bool isMarker = false;
    };

    struct Content {
        int page = 0;
        ContentPlace place;
        int paragraph = -1;
        int cell = -1;
        bool isMarker = false;
    };

    struct PlacedCell {
        MarkedCell cell;
        int page = 0;
    };

    struct PageParts {
        std::set<int> cells;
        std::vector<const Content*> contents;
    };

    Block& block() { return m_blocks.back(); }
    void ownBlock(Block block);
    void shareOrOwn(ParagraphRole role);
    void becomeHeading(ParagraphRole role);
    void beginListItem();
    void beginCell(const StructureElement& element);
    void addPage(const PageParts& parts, std::set<int>& begun, PageStructure& structure) const;
    void addCells(const std::set<int>& ofPage, PageStructure& structure, std::map<int, int>& places) const;

    std::vector<Block> m_blocks = {Block{}};
    std::vector<Table> m_tables;
    std::vector<Level> m_levels;
    std::vector<MarkedParagraph> m_paragraphs;
    std::vector<PlacedCell> m_cells;
    std::vector<Content> m_contents;
    int m_lists = 0; ///< open ones
    int m_tableCount = 0;
    int m_lastPage = 0;
};

} // namespace salkku
