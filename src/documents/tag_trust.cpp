// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tag_trust.h"

#include <algorithm>
#include <map>
#include <set>

namespace salkku {

namespace {

constexpr double leastCovered = 0.9;
constexpr double mostFaults = 0.1;

// In line heights. Text set wide has 1 between its lines.
constexpr double widestLeading = 1.6;
constexpr double nextLine = 1.2;

using WordsByParagraph = std::vector<std::vector<const Word*>>;

WordsByParagraph wordsByParagraph(const Page& page) {
    WordsByParagraph words(page.paragraphs.size());
    for (const Word& word : page.words)
        if (word.paragraph >= 0 && word.turn == Turn::Upright)
            words[static_cast<std::size_t>(word.paragraph)].push_back(&word);
    return words;
}

bool beginsLine(const Word& before, const Word& word) {
    return word.box.y0 > before.box.centreY();
}

bool isBullet(const QString& text) {
    static const QString bullets = QStringLiteral("\u2022\u25aa\u25cf\u25e6\u2023\u25a0\u27a2\uf0b7\uf0a7");
    return !text.isEmpty() && bullets.contains(text[0]);
}

// White space or a bullet inside: several paragraphs under one tag.
bool isSeveral(const std::vector<const Word*>& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        const Word& before = *words[i - 1];
        const Word& word = *words[i];
        if (!beginsLine(before, word)) continue;
        if (word.box.y0 - before.box.y1 > widestLeading * word.box.height()) return true;
        if (isBullet(word.text) && !word.isMarker) return true;
    }
    return false;
}

bool endsSentence(const QString& text) {
    return !text.isEmpty() && QStringLiteral(".:;!?)").contains(text.back());
}

// The next paragraph is the next line of this one's sentence.
bool isTorn(const std::vector<const Word*>& words, const std::vector<const Word*>& next) {
    if (words.empty() || next.empty() || next.front()->isMarker) return false;
    const Word& last = *words.back();
    const Word& first = *next.front();
    const double gap = first.box.y0 - last.box.y1;
    return !endsSentence(last.text) && first.text[0].isLower() && beginsLine(last, first) &&
           gap < nextLine * first.box.height();
}

bool isBody(const MarkedParagraph& paragraph) {
    return paragraph.cell < 0 && paragraph.role != ParagraphRole::Furniture;
}

bool isClear(const Box& first, const Box& next, bool beside) {
    constexpr double touch = 2; // points by which letters may reach into the next cell
    return beside ? first.x1 <= next.x0 + touch : first.y1 <= next.y0 + touch;
}

} // namespace

std::vector<std::optional<Box>> wordBoxesOfCells(const Page& page) {
    std::vector<std::optional<Box>> boxes(page.cells.size());
    for (const Word& word : page.words) {
        if (word.paragraph < 0) continue;
        const int cell = page.paragraphs[static_cast<std::size_t>(word.paragraph)].cell;
        if (cell < 0) continue;
        auto& box = boxes[static_cast<std::size_t>(cell)];
        box = box ? box->united(word.box) : word.box;
    }
    return boxes;
}

bool coversText(const Page& page, const std::vector<ContentMark>& marksOfWords) {
    qsizetype all = 0;
    qsizetype covered = 0;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        if (marksOfWords[i].isArtifact) continue;
        all += page.words[i].text.size();
        if (page.words[i].paragraph >= 0) covered += page.words[i].text.size();
    }
    return static_cast<double>(covered) >= leastCovered * static_cast<double>(all);
}

bool areParagraphs(const Page& page) {
    const WordsByParagraph words = wordsByParagraph(page);
    int paragraphs = 0;
    int faults = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].empty() || !isBody(page.paragraphs[i])) continue;
        ++paragraphs;
        const bool torn = i + 1 < words.size() && isBody(page.paragraphs[i + 1]) &&
                          !page.paragraphs[i + 1].isListItem && isTorn(words[i], words[i + 1]);
        faults += torn || isSeveral(words[i]);
    }
    return faults <= mostFaults * paragraphs;
}

bool isTable(const Page& page, int table) {
    const auto boxes = wordBoxesOfCells(page);
    std::map<int, Box> lastOfRow;
    std::map<int, Box> lastOfColumn;
    std::set<int> columns; // those of lights may have no words
    int pairs = 0;
    int faults = 0;
    const auto compare = [&](std::map<int, Box>& last, int line, const Box& box, bool beside) {
        const auto before = last.find(line);
        if (before != last.end()) {
            ++pairs;
            faults += !isClear(before->second, box, beside);
        }
        last.insert_or_assign(line, box);
    };
    for (std::size_t i = 0; i < page.cells.size(); ++i) {
        const MarkedCell& cell = page.cells[i];
        if (cell.table != table) continue;
        columns.insert(cell.column);
        if (!boxes[i]) continue;
        compare(lastOfRow, cell.row, *boxes[i], true);
        compare(lastOfColumn, cell.column, *boxes[i], false);
    }
    return lastOfRow.size() > 1 && columns.size() > 1 && faults <= mostFaults * pairs;
}

} // namespace salkku
