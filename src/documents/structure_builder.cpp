// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/structure_builder.h"

#include <algorithm>

namespace salkku {

namespace {

// The next column of the row that no cell from above covers.
int freeColumn(const std::vector<int>& covered, int column) {
    while (column < std::ssize(covered) && covered[static_cast<std::size_t>(column)] > 0) ++column;
    return column;
}

constexpr int mostColumns = 10'000;

void cover(std::vector<int>& covered, const MarkedCell& cell) {
    const int end = std::min(cell.column + cell.columnSpan, mostColumns);
    if (std::ssize(covered) < end) covered.resize(static_cast<std::size_t>(end), 0);
    for (int column = cell.column; column < end; ++column)
        covered[static_cast<std::size_t>(column)] = cell.rowSpan;
}

} // namespace

void StructureBuilder::ownBlock(Block block) {
    m_blocks.push_back(std::move(block));
    m_levels.back().ownsBlock = true;
}

// The first paragraph inside a list item or a cell is that item's or cell's own.
void StructureBuilder::shareOrOwn(ParagraphRole role) {
    if (block().opens && !block().hasText) return becomeHeading(role);
    Block own;
    own.paragraph = block().paragraph;
    own.paragraph.isListItem = false;
    own.paragraph.role = role;
    own.opens = true;
    ownBlock(own);
}

// Numbered headings are list items to some writers; their number is part of their text.
void StructureBuilder::becomeHeading(ParagraphRole role) {
    if (role == ParagraphRole::Body) return;
    block().paragraph.role = role;
    block().paragraph.isListItem = false;
    if (block().open < 0) return;
    m_paragraphs[static_cast<std::size_t>(block().open)] = block().paragraph;
    for (auto content = m_contents.rbegin();
         content != m_contents.rend() && content->paragraph == block().open; ++content)
        content->isMarker = false;
}

void StructureBuilder::beginListItem() {
    Block own;
    own.paragraph.cell = block().paragraph.cell;
    own.paragraph.level = std::max(0, m_lists - 1);
    own.paragraph.isListItem = true;
    own.opens = true;
    ownBlock(own);
}

void StructureBuilder::beginCell(const StructureElement& element) {
    Block own;
    own.opens = true;
    if (!m_tables.empty() && m_tables.back().row >= 0) {
        Table& table = m_tables.back();
        table.column = freeColumn(table.covered, table.column);
        const MarkedCell cell = {{},
                                 table.id,
                                 table.row,
                                 table.column,
                                 element.rowSpan,
                                 element.columnSpan,
                                 element.tag == StructureTag::HeaderCell,
                                 std::nullopt};
        cover(table.covered, cell);
        table.column += cell.columnSpan;
        own.paragraph.cell = static_cast<int>(m_cells.size());
        m_cells.push_back({cell, element.page});
    }
    ownBlock(own);
}

void StructureBuilder::begin(const StructureElement& element) {
    m_levels.push_back({false, false, false, !m_levels.empty() && m_levels.back().isMarker});
    Block inner;
    inner.paragraph.cell = block().paragraph.cell;
    inner.opens = inner.paragraph.cell >= 0;
    switch (element.tag) {
    case StructureTag::Paragraph:
    case StructureTag::Division:
        return shareOrOwn(ParagraphRole::Body);
    case StructureTag::Title:
        return shareOrOwn(ParagraphRole::Title);
    case StructureTag::Heading:
        return shareOrOwn(ParagraphRole::Heading);
    case StructureTag::List:
        m_levels.back().isList = true;
        ++m_lists;
        return ownBlock(inner);
    case StructureTag::ListItem:
        return beginListItem();
    case StructureTag::Label:
        m_levels.back().isMarker = block().paragraph.isListItem;
        return;
    case StructureTag::Table:
        m_levels.back().ownsTable = true;
        m_tables.push_back({m_tableCount++, -1, 0, {}});
        inner.paragraph.cell = -1;
        return ownBlock(inner);
    case StructureTag::Row:
        if (m_tables.empty()) return;
        ++m_tables.back().row;
        m_tables.back().column = 0;
        for (int& rows : m_tables.back().covered) rows = std::max(0, rows - 1);
        return;
    case StructureTag::HeaderCell:
    case StructureTag::DataCell:
        return beginCell(element);
    case StructureTag::Group:
        return ownBlock(inner);
    case StructureTag::Inline:
        return;
    }
}

void StructureBuilder::content(int page, ContentPlace place) {
    if (page <= 0) return;
    m_lastPage = page;
    if (block().open < 0) {
        if (!block().opens) return;
        block().open = static_cast<int>(m_paragraphs.size());
        m_paragraphs.push_back(block().paragraph);
    }
    const bool isMarker = !m_levels.empty() && m_levels.back().isMarker;
    block().hasText = block().hasText || !isMarker;
    m_contents.push_back({page, place, block().open, block().paragraph.cell, isMarker});
}

void StructureBuilder::end() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.isList) --m_lists;
    if (level.ownsTable) m_tables.pop_back();
    if (!level.ownsBlock) return;
    const int cell = block().paragraph.cell;
    m_blocks.pop_back();
    if (cell >= 0 && m_cells[static_cast<std::size_t>(cell)].page == 0)
        m_cells[static_cast<std::size_t>(cell)].page = m_lastPage;
    // What follows a block inside another one is a paragraph of its own.
    block().open = -1;
    block().paragraph.isListItem = false;
}

void StructureBuilder::addCells(const std::set<int>& ofPage, PageStructure& structure,
                                std::map<int, int>& places) const {
    std::map<int, int> firstRows; // of each table
    for (const int index : ofPage) {
        MarkedCell cell = m_cells[static_cast<std::size_t>(index)].cell;
        firstRows.emplace(cell.table, cell.row);
        cell.row -= firstRows.at(cell.table);
        cell.table = static_cast<int>(std::distance(firstRows.begin(), firstRows.find(cell.table)));
        places[index] = static_cast<int>(structure.cells.size());
        structure.cells.push_back(cell);
    }
}

// A paragraph that began on an earlier page has its bullet there.
void StructureBuilder::addPage(const PageParts& parts, std::set<int>& begun, PageStructure& structure) const {
    std::map<int, int> cellPlaces;
    addCells(parts.cells, structure, cellPlaces);
    std::map<int, int> paragraphPlaces;
    for (const Content* content : parts.contents) {
        const auto [place, isNew] =
            paragraphPlaces.emplace(content->paragraph, static_cast<int>(structure.paragraphs.size()));
        const int cell = content->cell < 0 ? -1 : cellPlaces.at(content->cell);
        if (isNew) {
            MarkedParagraph paragraph = m_paragraphs[static_cast<std::size_t>(content->paragraph)];
            paragraph.cell = cell;
            paragraph.isListItem = paragraph.isListItem && begun.insert(content->paragraph).second;
            structure.paragraphs.push_back(paragraph);
        }
        structure.contents[content->place] = {place->second, cell, content->isMarker};
    }
}

PdfStructure StructureBuilder::take() {
    std::map<int, PageParts> pages;
    for (std::size_t i = 0; i < m_cells.size(); ++i) pages[m_cells[i].page].cells.insert(static_cast<int>(i));
    for (const Content& content : m_contents) {
        pages[content.page].contents.push_back(&content);
        if (content.cell >= 0) pages[content.page].cells.insert(content.cell);
    }
    pages.erase(0);
    PdfStructure structure;
    std::set<int> begun;
    for (const auto& [page, parts] : pages) addPage(parts, begun, structure[page]);
    return structure;
}

} // namespace salkku
