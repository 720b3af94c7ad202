// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_cells.h"

#include "ingest/lines.h"

namespace salkku {

namespace {

// Word spaces are about 0.3 of a line's height; neighbouring cells stand farther apart.
constexpr double widestSpace = 0.7;

// Turned words laid down so that they run from left to right, and back.
Box laidDown(const Box& box, Turn turn) {
    if (turn == Turn::Clockwise) return {box.y0, -box.x1, box.y1, -box.x0};
    if (turn == Turn::CounterClockwise) return {-box.y1, box.x0, -box.y0, box.x1};
    return box;
}

Box stoodUp(const Box& box, Turn turn) {
    if (turn == Turn::Clockwise) return {-box.y1, box.x0, -box.y0, box.x1};
    if (turn == Turn::CounterClockwise) return {box.y0, -box.x1, box.y1, -box.x0};
    return box;
}

void addCells(const Page& page, Turn turn, std::vector<Cell>& cells) {
    std::vector<Word> words;
    for (Word word : page.words) {
        if (word.turn != turn) continue;
        word.box = laidDown(word.box, turn);
        words.push_back(std::move(word));
    }
    for (const Run& run : runsOf(std::move(words), widestSpace))
        cells.push_back({run.text, stoodUp(run.box, turn)});
}

} // namespace

std::vector<Cell> cellsOf(const Page& page) {
    std::vector<Cell> cells;
    for (const Turn turn : {Turn::Upright, Turn::Clockwise, Turn::CounterClockwise})
        addCells(page, turn, cells);
    return cells;
}

Cell transposed(Cell cell) {
    cell.box = {cell.box.y0, cell.box.x0, cell.box.y1, cell.box.x1};
    return cell;
}

} // namespace salkku
