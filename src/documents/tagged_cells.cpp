// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tagged_cells.h"

#include "documents/tag_trust.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace salkku {

namespace {

constexpr double endless = std::numeric_limits<double>::max();

struct Range {
    double first = endless;
    double last = -endless;
};

// What the words of each row, or of each column, cover.
using Ranges = std::map<int, Range>;

void extend(Ranges& ranges, int line, double first, double last) {
    Range& range = ranges[line];
    range.first = std::min(range.first, first);
    range.last = std::max(range.last, last);
}

// Where the line begins: half-way from the words of the nearest line before that has any.
double startOf(const Ranges& ranges, int line) {
    const auto at = ranges.lower_bound(line);
    if (at == ranges.end()) return std::prev(at)->second.last;
    if (at == ranges.begin()) return at->second.first;
    return (std::prev(at)->second.last + at->second.first) / 2;
}

struct Lines {
    Ranges rows;
    Ranges columns;
};

std::map<int, Lines> linesOfTables(const Page& page, const std::vector<std::optional<Box>>& boxes) {
    std::map<int, Lines> tables;
    for (std::size_t i = 0; i < page.cells.size(); ++i) {
        const MarkedCell& cell = page.cells[i];
        if (!boxes[i]) continue;
        Lines& lines = tables[cell.table];
        if (cell.rowSpan == 1) extend(lines.rows, cell.row, boxes[i]->y0, boxes[i]->y1);
        if (cell.columnSpan == 1) extend(lines.columns, cell.column, boxes[i]->x0, boxes[i]->x1);
    }
    std::erase_if(tables, [](const auto& t) { return t.second.rows.empty() || t.second.columns.empty(); });
    return tables;
}

void keepTables(const std::map<int, Lines>& tables, Page& page) {
    std::vector<int> places(page.cells.size(), -1);
    std::vector<MarkedCell> kept;
    for (std::size_t i = 0; i < page.cells.size(); ++i) {
        const auto table = tables.find(page.cells[i].table);
        if (table == tables.end()) continue;
        places[i] = static_cast<int>(kept.size());
        kept.push_back(page.cells[i]);
        kept.back().table = static_cast<int>(std::distance(tables.begin(), table));
    }
    page.cells = std::move(kept);
    for (MarkedParagraph& paragraph : page.paragraphs)
        if (paragraph.cell >= 0) paragraph.cell = places[static_cast<std::size_t>(paragraph.cell)];
}

} // namespace

void settleCells(Page& page) {
    const auto tables = linesOfTables(page, wordBoxesOfCells(page));
    for (MarkedCell& cell : page.cells) {
        const auto table = tables.find(cell.table);
        if (table == tables.end()) continue;
        const auto& [rows, columns] = table->second;
        cell.box = {startOf(columns, cell.column), startOf(rows, cell.row),
                    startOf(columns, cell.column + cell.columnSpan), startOf(rows, cell.row + cell.rowSpan)};
    }
    keepTables(tables, page);
}

} // namespace salkku
