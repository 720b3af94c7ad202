// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/data_tables.h"

#include "ingest/marked_text.h"

#include <algorithm>
#include <map>

namespace salkku {

namespace {

constexpr qsizetype longestValue = 30; // letters, of half of a table's cells that are no headings
constexpr std::size_t fewestCells = 4; // with words

struct TableText {
    std::map<int, QString> cells; ///< by their place in Page::cells
    std::optional<Box> box;
    bool isChart = false;
};

std::map<int, TableText> tableTextsOf(const Page& page) {
    std::map<int, TableText> tables;
    for (const Word& word : page.words) {
        const MarkedParagraph* mark = markOf(page, word);
        if (!mark || mark->cell < 0 || mark->cell >= std::ssize(page.cells)) continue;
        const MarkedCell& cell = page.cells[static_cast<std::size_t>(mark->cell)];
        TableText& table = tables[cell.table];
        QString& text = table.cells[mark->cell];
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        table.box = table.box ? table.box->united(word.box) : word.box;
        table.isChart = table.isChart || mark->role == ParagraphRole::Chart;
    }
    return tables;
}

// Headings of a row or a column are short even where the others are text.
bool holdsValues(const Page& page, const TableText& table) {
    std::vector<qsizetype> lengths;
    for (const auto& [index, text] : table.cells) {
        const MarkedCell& cell = page.cells[static_cast<std::size_t>(index)];
        if (cell.row > 0 && cell.column > 0) lengths.push_back(text.size());
    }
    if (lengths.empty() || table.cells.size() < fewestCells) return false;
    const auto middle = lengths.begin() + std::ssize(lengths) / 2;
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle <= longestValue;
}

} // namespace

std::vector<DataTable> dataTablesOf(const Page& page) {
    std::vector<DataTable> tables;
    for (const auto& [index, table] : tableTextsOf(page)) {
        if (!table.isChart && !holdsValues(page, table)) continue;
        QString all;
        for (const auto& [cell, text] : table.cells)
            all += (all.isEmpty() ? QString() : QStringLiteral(" | ")) + text;
        tables.push_back({index, *table.box, all, table.isChart});
    }
    return tables;
}

} // namespace salkku
