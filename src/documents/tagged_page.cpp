// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tagged_page.h"

#include "documents/pptx/reading_order.h"
#include "documents/tag_trust.h"
#include "documents/tagged_cells.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace salkku {

namespace {

constexpr double titleReach = 0.35; // of the page's height

// What it marks as header or footer is told by the stream itself.
void assignWords(const PageStructure& structure, const std::vector<ContentMark>& marks, Page& page) {
    const int furniture = static_cast<int>(page.paragraphs.size());
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        const ContentMark& mark = marks[i];
        if (mark.isFurniture) page.words[i].paragraph = furniture;
        const auto owner = structure.contents.find(mark.place);
        if (mark.isArtifact || owner == structure.contents.end()) continue;
        page.words[i].paragraph = owner->second.paragraph;
        page.words[i].isMarker = owner->second.isMarker;
    }
    page.paragraphs.push_back({ParagraphRole::Furniture});
}

void unmark(Word& word) {
    word.paragraph = -1;
    word.isMarker = false;
}

bool isInCell(const Page& page, const Word& word) {
    return word.paragraph >= 0 && page.paragraphs[static_cast<std::size_t>(word.paragraph)].cell >= 0;
}

// Tables stand for themselves: they may be right where the text around them is not tagged at all.
void dropText(Page& page) {
    for (Word& word : page.words)
        if (!isInCell(page, word)) unmark(word);
}

void dropTable(Page& page, int table) {
    for (Word& word : page.words) {
        if (!isInCell(page, word)) continue;
        const int cell = page.paragraphs[static_cast<std::size_t>(word.paragraph)].cell;
        if (page.cells[static_cast<std::size_t>(cell)].table == table) unmark(word);
    }
}

std::set<int> tablesOn(const Page& page) {
    std::set<int> tables;
    for (const MarkedCell& cell : page.cells) tables.insert(cell.table);
    return tables;
}

std::vector<std::optional<Box>> boxesOfParagraphs(const Page& page) {
    std::vector<std::optional<Box>> boxes(page.paragraphs.size());
    for (const Word& word : page.words) {
        if (word.paragraph < 0) continue;
        auto& box = boxes[static_cast<std::size_t>(word.paragraph)];
        box = box ? box->united(word.box) : word.box;
    }
    return boxes;
}

// Paragraphs that follow each other downwards: the text of one frame, or of one column. A table is one, too.
struct Frame {
    std::vector<std::size_t> paragraphs;
    Box box;
    Box last;
    int table = -1;
};

int tableOf(const Page& page, std::size_t paragraph) {
    const int cell = page.paragraphs[paragraph].cell;
    return cell < 0 ? -1 : page.cells[static_cast<std::size_t>(cell)].table;
}

bool goesOnBelow(const Frame& frame, const Box& box) {
    return box.y0 >= frame.last.centreY() && box.x0 < frame.box.x1 && frame.box.x0 < box.x1;
}

std::vector<Frame> framesOf(const Page& page) {
    const auto boxes = boxesOfParagraphs(page);
    std::vector<Frame> frames;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i]) continue;
        const int table = tableOf(page, i);
        const bool isOfFrame = !frames.empty() && table == frames.back().table &&
                               (table >= 0 || goesOnBelow(frames.back(), *boxes[i]));
        if (!isOfFrame) frames.push_back({{}, *boxes[i], *boxes[i], table});
        frames.back().paragraphs.push_back(i);
        frames.back().box = frames.back().box.united(*boxes[i]);
        frames.back().last = *boxes[i];
    }
    return frames;
}

// The order of a slide's frames is often the one in which they were drawn. Paragraphs without words are left
// out.
void orderFrames(Page& page) {
    const auto frames = framesOf(page);
    std::vector<Box> boxes;
    for (const Frame& frame : frames) boxes.push_back(frame.box);
    std::vector<MarkedParagraph> ordered;
    std::vector<int> places(page.paragraphs.size());
    for (const std::size_t frame : ooxml::readingOrder(boxes))
        for (const std::size_t paragraph : frames[frame].paragraphs) {
            places[paragraph] = static_cast<int>(ordered.size());
            ordered.push_back(page.paragraphs[paragraph]);
        }
    page.paragraphs = std::move(ordered);
    for (Word& word : page.words)
        if (word.paragraph >= 0) word.paragraph = places[static_cast<std::size_t>(word.paragraph)];
}

// A slide's only high heading is its title; a report's headings are inside its text.
void settleTitles(Page& page) {
    const auto boxes = boxesOfParagraphs(page);
    const auto mayBeTitle = [&](std::size_t i) {
        const ParagraphRole role = page.paragraphs[i].role;
        return (role == ParagraphRole::Title || role == ParagraphRole::Heading) && boxes[i] &&
               page.width > page.height && boxes[i]->centreY() < titleReach * page.height;
    };
    std::vector<std::size_t> all(page.paragraphs.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    const bool isOne = std::count_if(all.begin(), all.end(), mayBeTitle) == 1;
    for (const std::size_t i : all) {
        ParagraphRole& role = page.paragraphs[i].role;
        if (isOne && mayBeTitle(i))
            role = ParagraphRole::Title;
        else if (role == ParagraphRole::Title)
            role = ParagraphRole::Heading;
    }
}

bool isMarkedAtAll(const Page& page) {
    return std::any_of(page.words.begin(), page.words.end(),
                       [](const Word& word) { return word.paragraph >= 0; });
}

} // namespace

void takeStructure(const PageStructure& structure, const std::vector<ContentMark>& marks, Page& page) {
    page.paragraphs = structure.paragraphs;
    page.cells = structure.cells;
    assignWords(structure, marks, page);
    if (!coversText(page, marks) || !areParagraphs(page)) dropText(page);
    for (const int table : tablesOn(page))
        if (!isTable(page, table)) dropTable(page, table);
    settleCells(page);
    if (!isMarkedAtAll(page)) {
        page.paragraphs.clear();
        return;
    }
    if (page.width > page.height) orderFrames(page);
    settleTitles(page);
}

} // namespace salkku
