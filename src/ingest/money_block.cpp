// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_block.h"

#include "ingest/money_cells.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace salkku {

namespace {

constexpr std::size_t fewestRows = 2;

bool sharesLine(const Box& a, const Box& b) {
    return std::abs(a.centreY() - b.centreY()) <= 0.4 * std::min(a.height(), b.height());
}

std::vector<AmountRow> rowsOf(std::vector<AmountCell> amounts) {
    std::stable_sort(amounts.begin(), amounts.end(), [](const AmountCell& a, const AmountCell& b) {
        return a.box.centreY() < b.box.centreY();
    });
    std::vector<AmountRow> rows;
    for (AmountCell& cell : amounts) {
        if (rows.empty() || !sharesLine(rows.back().box, cell.box)) rows.push_back({{}, cell.box});
        rows.back().box = rows.back().box.united(cell.box);
        rows.back().cells.push_back(std::move(cell));
    }
    for (AmountRow& row : rows)
        std::sort(row.cells.begin(), row.cells.end(),
                  [](const AmountCell& a, const AmountCell& b) { return a.box.x0 < b.box.x0; });
    return rows;
}

bool hasMoney(const AmountRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const AmountCell& c) { return c.isMoney; });
}

bool hasLabel(const AmountRow& row, const std::vector<Cell>& words) {
    return std::any_of(words.begin(), words.end(), [&](const Cell& word) {
        return sharesLine(word.box, row.box) && word.box.x1 <= row.box.x0;
    });
}

bool hasWordsWithin(const Box& area, const std::vector<Cell>& words) {
    return std::any_of(words.begin(), words.end(), [&](const Cell& word) {
        return word.box.centreY() > area.y0 && word.box.centreY() < area.y1 && word.box.x1 > area.x0 &&
               word.box.x0 < area.x1;
    });
}

// Bare numbers may go on below money, in a line of its own label, but are no headings.
bool goesOn(const AmountRow& row, const std::vector<Cell>& words) {
    return hasLabel(row, words) && !hasWordsWithin(row.box, words);
}

Box boxOf(const MoneyBlock& block) {
    Box box = block.rows.front().box;
    for (const AmountRow& row : block.rows) box = box.united(row.box);
    return box;
}

// Words over the columns between two rows are the headings of a new table.
bool beginsAnew(const MoneyBlock& block, const AmountRow& row, const std::vector<Cell>& words) {
    const Box above = boxOf(block);
    const Box between = {above.x0, above.y1, above.x1, row.box.y0};
    return between.y1 > between.y0 && hasWordsWithin(between, words);
}

std::vector<MoneyBlock> blocksOf(std::vector<AmountRow> rows, const std::vector<Cell>& words) {
    std::vector<MoneyBlock> blocks;
    for (AmountRow& row : rows) {
        const bool anew = blocks.empty() || beginsAnew(blocks.back(), row, words);
        if (!hasMoney(row) && (anew || !goesOn(row, words))) continue;
        if (anew) blocks.emplace_back();
        blocks.back().rows.push_back(std::move(row));
    }
    return blocks;
}

bool makesColumn(const AmountCell& cell) {
    return cell.isMoney || cell.amount.digits == QLatin1String("0");
}

void findColumns(MoneyBlock& block) {
    std::vector<Box> boxes;
    for (const AmountRow& row : block.rows)
        for (const AmountCell& cell : row.cells)
            if (makesColumn(cell)) boxes.push_back(cell.box);
    std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.x0 < b.x0; });
    for (const Box& box : boxes) {
        if (block.columns.empty() || box.x0 > block.columns.back().x1) block.columns.push_back(box);
        block.columns.back() = block.columns.back().united(box);
    }
}

// Numbers that stand in no column of money: counts, or the rows' own numbers.
void setNumbersAside(MoneyBlock& block) {
    for (AmountRow& row : block.rows) {
        const auto rest =
            std::stable_partition(row.cells.begin(), row.cells.end(), [&](const AmountCell& cell) {
                return columnAt(cell.box, block.columns) < block.columns.size();
            });
        block.unused.insert(block.unused.end(), rest, row.cells.end());
        row.cells.erase(rest, row.cells.end());
    }
}

// Where names stand between amounts of their own line, a second table stands beside the first.
double secondTableAt(const std::vector<AmountRow>& rows, const std::vector<Cell>& words,
                     const OrganisationIndex& organisations) {
    double left = std::numeric_limits<double>::max();
    std::size_t lines = 0;
    for (const AmountRow& row : rows)
        for (const Cell& word : words) {
            const bool between = sharesLine(word.box, row.box) && word.box.x0 > row.box.x0 &&
                                 word.box.x1 < row.box.x1 && organisations.named(word.text);
            if (!between) continue;
            left = std::min(left, word.box.x0);
            ++lines;
        }
    return lines >= fewestRows ? left : std::numeric_limits<double>::max();
}

MoneyCells takeLeftOf(double x, MoneyCells& cells) {
    const auto isRight = [&](const auto& cell) { return cell.box.centreX() >= x; };
    MoneyCells left = cells;
    std::erase_if(left.amounts, isRight);
    std::erase_if(left.words, isRight);
    std::erase_if(cells.amounts, [&](const auto& cell) { return !isRight(cell); });
    std::erase_if(cells.words, [&](const auto& cell) { return !isRight(cell); });
    return left;
}

std::vector<Cell> turnedCells(const Page& page, const OrganisationIndex& organisations) {
    Page turned = page;
    std::erase_if(turned.words, [](const Word& word) { return word.turn == Turn::Upright; });
    return turned.words.empty() ? std::vector<Cell>() : cellsOf(turned, organisations);
}

void finish(std::vector<MoneyBlock> found, const std::vector<Cell>& words, std::vector<MoneyBlock>& blocks) {
    double top = 0;
    for (MoneyBlock& block : found) {
        block.words = words;
        block.top = top;
        top = block.rows.back().box.y1;
        findColumns(block);
        setNumbersAside(block);
        if (block.rows.size() >= fewestRows) blocks.push_back(std::move(block));
    }
}

} // namespace

std::size_t columnAt(const Box& box, const std::vector<Box>& columns) {
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [&](const Box& span) { return box.x0 <= span.x1 && box.x1 >= span.x0; });
    return static_cast<std::size_t>(column - columns.begin());
}

std::vector<MoneyBlock> moneyBlocksOf(const Page& page, const OrganisationIndex& organisations) {
    std::vector<MoneyBlock> blocks;
    const std::vector<Cell> turned = turnedCells(page, organisations);
    MoneyCells rest = moneyCellsOf(page);
    while (!rest.amounts.empty()) {
        const auto rows = rowsOf(rest.amounts);
        const MoneyCells part = takeLeftOf(secondTableAt(rows, rest.words, organisations), rest);
        if (part.amounts.empty()) break;
        finish(blocksOf(rowsOf(part.amounts), part.words), part.words, blocks);
    }
    for (MoneyBlock& block : blocks) block.turned = turned;
    return blocks;
}

} // namespace salkku
