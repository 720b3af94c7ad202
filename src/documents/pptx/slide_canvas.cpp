// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/slide_canvas.h"

#include "documents/pptx/placement.h"
#include "documents/pptx/reading_order.h"

#include <QStringList>
#include <algorithm>

namespace salkku::ooxml {

namespace {

bool overlap(const Box& a, const Box& b) {
    return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

Box boxOf(const std::vector<Word>& words) {
    Box box = words.front().box;
    for (const Word& word : words) box = box.united(word.box);
    return box;
}

QString textOf(const std::vector<Word>& words) {
    constexpr qsizetype longest = 100;
    QStringList texts;
    for (const Word& word : words) texts.append(word.text);
    return texts.join(QLatin1Char(' ')).left(longest);
}

bool isOf(const SlideBlock& block, ParagraphRole role) {
    return std::any_of(block.paragraphs.begin(), block.paragraphs.end(),
                       [role](const MarkedParagraph& paragraph) { return paragraph.role == role; });
}

} // namespace

SlideCanvas::SlideCanvas(double width, double height) {
    m_page.width = width;
    m_page.height = height;
}

void SlideCanvas::addText(LaidText text, const Affine& placement, ParagraphRole role) {
    if (text.words.empty()) return;
    addLights(text.lights, placement);
    const Turn turn = turnOf(placement);
    for (Word& word : text.words) {
        word.box = placement.boxAround(word.box);
        word.turn = turn;
    }
    for (MarkedParagraph& paragraph : text.paragraphs)
        if (role != ParagraphRole::Body) paragraph.role = role;
    const Box box = boxOf(text.words);
    addBlock({box, std::move(text.words), std::move(text.paragraphs), {}});
}

void SlideCanvas::addBlock(SlideBlock block) {
    if (overlap(block.box, box()))
        m_blocks.push_back(std::move(block));
    else if (!block.words.empty())
        addUnread(textOf(block.words), block.box);
}

void SlideCanvas::addFill(const std::vector<Fill>& fills) {
    m_page.fills.insert(m_page.fills.end(), fills.begin(), fills.end());
}

void SlideCanvas::addLights(std::vector<Fill> lights, const Affine& placement) {
    for (Fill& light : lights) light.box = placement.boxAround(light.box);
    addFill(lights);
}

void SlideCanvas::addPicture(SlidePicture picture) {
    m_pictures.push_back(std::move(picture));
}

void SlideCanvas::addUnread(const QString& name, const Box& box) {
    m_page.unread.push_back({name, box});
}

void SlideCanvas::append(const SlideBlock& block) {
    const int paragraphs = static_cast<int>(m_page.paragraphs.size());
    const int cells = static_cast<int>(m_page.cells.size());
    const int table = m_page.cells.empty() ? 0 : m_page.cells.back().table + 1;
    for (Word word : block.words) {
        word.paragraph += paragraphs;
        m_page.words.push_back(std::move(word));
    }
    for (MarkedParagraph paragraph : block.paragraphs) {
        if (paragraph.cell >= 0) paragraph.cell += cells;
        m_page.paragraphs.push_back(paragraph);
    }
    for (MarkedCell cell : block.cells) {
        cell.table = table;
        m_page.cells.push_back(cell);
    }
}

Page SlideCanvas::take() {
    const auto titles = std::stable_partition(m_blocks.begin(), m_blocks.end(), [](const SlideBlock& block) {
        return isOf(block, ParagraphRole::Title);
    });
    for (auto title = m_blocks.begin(); title != titles; ++title) append(*title);
    std::vector<Box> boxes;
    for (auto block = titles; block != m_blocks.end(); ++block) boxes.push_back(block->box);
    for (const std::size_t place : readingOrder(boxes))
        append(*(titles + static_cast<std::ptrdiff_t>(place)));
    m_blocks.clear();
    return std::move(m_page);
}

} // namespace salkku::ooxml
