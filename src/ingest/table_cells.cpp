// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_cells.h"

#include "ingest/lines.h"
#include "ingest/marked_text.h"

#include <QStringList>
#include <algorithm>
#include <map>
#include <utility>

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

// The text of two lines, where together they name an organisation better than the first alone; else empty.
QString joinedName(const QString& first, const QString& next, const OrganisationIndex& organisations) {
    const bool hyphen = first.endsWith(QLatin1Char('-'));
    const QStringList ways = hyphen ? QStringList{first + next, first.chopped(1) + next}
                                    : QStringList{first + QLatin1Char(' ') + next};
    const qsizetype alone = organisations.nameLength(first);
    for (const QString& joined : ways) {
        const qsizetype length = organisations.nameLength(joined);
        const bool whole = length == joined.size();
        if (length > alone && whole) return joined;
        if (alone > 0 && next[0].isLower() && length >= alone) return joined;
    }
    return {};
}

// Directly beneath, as the next line of one cell.
bool isNextLine(const Box& first, const Box& next) {
    const double overlap = std::min(first.x1, next.x1) - std::max(first.x0, next.x0);
    const double gap = next.y0 - first.y1;
    const double height = std::min(first.height(), next.height());
    return overlap > 0.5 * std::min(first.width(), next.width()) && gap < 0.35 * height &&
           gap > -0.6 * height;
}

// Cells come from top to bottom, so that a name of three lines grows line by line.
void mergeWrapped(std::vector<Cell>& cells, const OrganisationIndex& organisations) {
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t j = i + 1; j < cells.size(); ++j) {
            if (!isNextLine(cells[i].box, cells[j].box)) continue;
            const QString joined = joinedName(cells[i].text, cells[j].text, organisations);
            if (joined.isEmpty()) continue;
            cells[i].text = joined;
            cells[i].box = cells[i].box.united(cells[j].box);
            cells[i].certainty = std::min(cells[i].certainty, cells[j].certainty);
            cells[i].words.clear();
            cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(j));
            j = i;
        }
}

double certaintyOf(const Run& run) {
    double least = 1;
    for (const Word& word : run.words) least = std::min(least, word.certainty);
    return least;
}

using WordsByCell = std::map<int, std::vector<Word>>;

int cellOf(const Page& page, const Word& word) {
    const MarkedParagraph* mark = markOf(page, word);
    return mark ? mark->cell : -1;
}

bool isFurniture(const Page& page, const Word& word) {
    const MarkedParagraph* mark = markOf(page, word);
    return mark && mark->role == ParagraphRole::Furniture;
}

// Those that the document puts into cells, and the others.
std::pair<WordsByCell, std::vector<Word>> partedByCells(const Page& page, std::vector<Word> words) {
    std::pair<WordsByCell, std::vector<Word>> parts;
    for (Word& word : words) {
        const int cell = cellOf(page, word);
        (cell < 0 ? parts.second : parts.first[cell]).push_back(std::move(word));
    }
    return parts;
}

// A hyphen at a line's end that no space follows joins.
Cell markedCell(const std::vector<Word>& words) {
    constexpr double anyGap = 1e6;
    Cell cell;
    bool glued = true;
    for (const Run& line : runsOf(words, anyGap)) {
        cell.text += (glued ? QString() : QStringLiteral(" ")) + line.text;
        cell.box = cell.typeSize > 0 ? cell.box.united(line.box) : line.box;
        cell.typeSize = std::max(cell.typeSize, line.box.height());
        cell.certainty = std::min(cell.certainty, certaintyOf(line));
        glued = line.text.endsWith(QLatin1Char('-')) && !line.words.back().spaceAfter;
    }
    return cell;
}

Cell runCell(const Page& page, const Run& run) {
    Cell cell{run.text,         run.box, run.box.height(), isFurniture(page, run.words.front()),
              certaintyOf(run), {}};
    for (const Word& word : run.words) cell.words.push_back({word.text, word.box});
    return cell;
}

// How many of the cell's words from the first on are one name and nothing else; 0: none.
std::size_t wordsOfName(const Cell& cell, std::size_t first, const OrganisationIndex& organisations) {
    constexpr std::size_t longestName = 6;
    for (std::size_t end = std::min(cell.words.size(), first + longestName); end > first; --end) {
        const QString text = partOf(cell, first, end).text;
        if (organisations.nameLength(text) == text.size()) return end - first;
    }
    return 0;
}

// Headings of narrow columns may nearly touch: a line of nothing but names is a cell for each.
std::vector<Cell> partedNames(const Cell& cell, const OrganisationIndex& organisations) {
    std::vector<Cell> names;
    for (std::size_t first = 0; first < cell.words.size();) {
        const std::size_t count = wordsOfName(cell, first, organisations);
        if (count == 0) return {cell};
        names.push_back(partOf(cell, first, first + count));
        first += count;
    }
    return names.size() < 2 ? std::vector<Cell>{cell} : names;
}

void addCells(const Page& page, Turn turn, const OrganisationIndex& organisations, std::vector<Cell>& cells) {
    std::vector<Word> words;
    for (Word word : page.words) {
        if (word.turn != turn) continue;
        word.box = laidDown(word.box, turn);
        words.push_back(std::move(word));
    }
    auto [inCells, loose] = partedByCells(page, std::move(words));
    std::vector<Cell> laid;
    for (const Run& run : runsOf(std::move(loose), widestSpace))
        for (Cell& cell : partedNames(runCell(page, run), organisations)) laid.push_back(std::move(cell));
    mergeWrapped(laid, organisations);
    for (const auto& [index, ofCell] : inCells) laid.push_back(markedCell(ofCell));
    for (Cell& cell : laid) {
        cell.box = stoodUp(cell.box, turn);
        for (CellWord& word : cell.words) word.box = stoodUp(word.box, turn);
        cells.push_back(std::move(cell));
    }
}

} // namespace

std::vector<Cell> cellsOf(const Page& page, const OrganisationIndex& organisations) {
    std::vector<Cell> cells;
    for (const Turn turn : {Turn::Upright, Turn::Clockwise, Turn::CounterClockwise})
        addCells(page, turn, organisations, cells);
    return cells;
}

std::vector<Run> runsApart(const Page& page, const std::vector<Word>& words, double gap) {
    auto [inCells, loose] = partedByCells(page, words);
    std::vector<Run> runs = runsOf(std::move(loose), gap);
    for (auto& [index, ofCell] : inCells)
        for (Run& run : runsOf(std::move(ofCell), gap)) runs.push_back(std::move(run));
    return runs;
}

Cell partOf(const Cell& cell, std::size_t first, std::size_t end) {
    Cell part = cell;
    part.words.assign(cell.words.begin() + static_cast<std::ptrdiff_t>(first),
                      cell.words.begin() + static_cast<std::ptrdiff_t>(end));
    part.text.clear();
    part.box = part.words.front().box;
    for (const CellWord& word : part.words) {
        part.text += (part.text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        part.box = part.box.united(word.box);
    }
    return part;
}

Cell transposed(Cell cell) {
    const auto turn = [](Box& box) { box = {box.y0, box.x0, box.y1, box.x1}; };
    turn(cell.box);
    for (CellWord& word : cell.words) turn(word.box);
    return cell;
}

} // namespace salkku
