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
        laid.push_back({run.text, run.box, 0, isFurniture(page, run.words.front()), certaintyOf(run)});
    mergeWrapped(laid, organisations);
    for (const auto& [index, ofCell] : inCells) laid.push_back(markedCell(ofCell));
    for (Cell& cell : laid)
        cells.push_back(
            {cell.text, stoodUp(cell.box, turn), cell.typeSize, cell.isFurniture, cell.certainty});
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

Cell transposed(Cell cell) {
    cell.box = {cell.box.y0, cell.box.x0, cell.box.y1, cell.box.x1};
    return cell;
}

} // namespace salkku
