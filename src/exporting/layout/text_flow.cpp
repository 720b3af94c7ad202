// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/text_flow.h"

#include "exporting/layout/text_width.h"
#include "exporting/visible_text.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace salkku {

namespace {

constexpr double roomySizes[] = {20, 18}; // where everything fits on one slide; titles are clearly larger
constexpr double usualSize = 16;
constexpr double closeSize = 14; // where that saves a slide
constexpr double levelIndent = 20;
constexpr int longestUnsplit = 6; // lines that stay together behind a heading

bool isHeading(const SlideParagraph& paragraph) {
    return paragraph.kind == ParagraphKind::Heading || paragraph.kind == ParagraphKind::SectionHeading;
}

TextStyle styleOf(const SlideParagraph& paragraph) {
    return {paragraph.size, isHeading(paragraph)};
}

double textColumn(const SlideParagraph& paragraph, double contentWidth) {
    return contentWidth - paragraph.indent;
}

double lineOf(const SlideParagraph& paragraph) {
    return lineHeight(paragraph.text, paragraph.size);
}

SlideParagraph sectionHeading(const QString& text, double size) {
    return {text, 0, ParagraphKind::SectionHeading, size + 2, size * 0.5, 0};
}

SlideParagraph paragraphOf(const Bullet& bullet, double size) {
    const int level = std::clamp(bullet.level, 0, 1);
    if (bullet.heading) return {visibleText(bullet.text), 0, ParagraphKind::Heading, size, size * 0.8, 0};
    return {visibleText(bullet.text),   level,
            ParagraphKind::Bullet,      size - 2 * level,
            size * (level ? 0.3 : 0.6), levelIndent * (level + 1)};
}

std::deque<SlideParagraph> paragraphsOf(const BulletBlock& block, double size) {
    std::deque<SlideParagraph> paragraphs;
    if (!block.heading.isEmpty()) paragraphs.push_back(sectionHeading(visibleText(block.heading), size));
    for (const Bullet& bullet : block.bullets)
        if (SlideParagraph paragraph = paragraphOf(bullet, size); !paragraph.text.trimmed().isEmpty())
            paragraphs.push_back(std::move(paragraph));
    return paragraphs;
}

double totalHeight(const std::deque<SlideParagraph>& paragraphs, double width) {
    double height = 0;
    for (const SlideParagraph& paragraph : paragraphs) height += paragraphHeight(paragraph, width);
    return height;
}

class TextFlow {
public:
    TextFlow(PageFlow& flow, const BulletBlock& block, double size)
        : m_flow(flow)
        , m_heading(visibleText(block.heading))
        , m_size(size)
        , m_waiting(paragraphsOf(block, size)) {}

    void run() {
        while (!m_waiting.empty()) placeNext();
        finishPage();
    }

private:
    void placeNext() {
        if (m_used + heightWithFollower() <= m_flow.remaining())
            takeFront();
        else if (!isPageEmpty() && !isBehindHeading() && movesWhole())
            turnPage();
        else
            splitFront();
    }

    // A heading alone at a slide's foot would say nothing.
    double heightWithFollower() const {
        double height = 0;
        for (const SlideParagraph& paragraph : m_waiting) {
            if (!isHeading(paragraph)) return height + std::min(heightOf(paragraph), rest(paragraph, height));
            height += heightOf(paragraph);
        }
        return height;
    }

    // Of a long bullet behind a heading two lines are enough; on its own it wants all of them.
    double rest(const SlideParagraph& paragraph, double headings) const {
        const double whole = heightOf(paragraph);
        const double few = paragraph.spaceBefore + longestUnsplit * lineOf(paragraph);
        return headings > 0 && whole > few ? paragraph.spaceBefore + 2 * lineOf(paragraph) : whole;
    }

    double heightOf(const SlideParagraph& paragraph) const {
        return paragraphHeight(paragraph, m_flow.contentWidth());
    }

    bool isBehindHeading() const { return !m_current.empty() && isHeading(m_current.back()); }

    bool isPageEmpty() const { return m_flow.isFresh() && m_current.empty(); }

    // Bullets stay whole unless that would leave the slide half empty.
    bool movesWhole() const {
        const SlideParagraph& front = m_waiting.front();
        const bool fitsAlone = heightOf(front) <= m_flow.fullHeight() - m_repeatedHeading;
        const double filled = 1 - (m_flow.remaining() - m_used) / m_flow.fullHeight();
        return isHeading(front) || linesLeft(front) < 2 || (fitsAlone && filled > 0.5);
    }

    int linesLeft(const SlideParagraph& paragraph) const {
        return static_cast<int>((m_flow.remaining() - m_used - paragraph.spaceBefore) / lineOf(paragraph));
    }

    void takeFront() {
        m_used += heightOf(m_waiting.front());
        m_current.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }

    void splitFront() {
        SlideParagraph& front = m_waiting.front();
        const int lines = std::max(1, linesLeft(front));
        const qsizetype end =
            fittingPrefix(front.text, styleOf(front), textColumn(front, m_flow.contentWidth()), lines);
        if (end >= front.text.size()) return takeFront();
        SlideParagraph first = front;
        first.text = front.text.left(end).trimmed();
        front.text = front.text.mid(end).trimmed();
        if (front.kind == ParagraphKind::Bullet) front.kind = ParagraphKind::Continuation;
        m_waiting.push_front(std::move(first));
        takeFront();
        turnPage();
    }

    void turnPage() {
        finishPage();
        m_flow.newPage();
        m_repeatedHeading = 0;
        if (m_heading.isEmpty() || m_waiting.front().kind == ParagraphKind::SectionHeading) return;
        SlideParagraph heading = sectionHeading(m_flow.continued(m_heading), m_size);
        m_repeatedHeading = heightOf(heading);
        m_used += m_repeatedHeading;
        m_current.push_back(std::move(heading));
    }

    void finishPage() {
        if (m_current.empty()) return;
        const SlideBox box = m_flow.take(m_used);
        m_flow.add(PlacedText{box, std::move(m_current)});
        m_current = {};
        m_used = 0;
    }

    PageFlow& m_flow;
    QString m_heading;
    double m_size;
    std::deque<SlideParagraph> m_waiting;
    std::vector<SlideParagraph> m_current;
    double m_used = 0;
    double m_repeatedHeading = 0;
};

double slidesNeeded(const PageFlow& flow, const BulletBlock& block, double size) {
    const double height = totalHeight(paragraphsOf(block, size), flow.contentWidth());
    return height <= flow.remaining() ? 1 : 1 + std::ceil((height - flow.remaining()) / flow.fullHeight());
}

double sizeFor(const PageFlow& flow, const BulletBlock& block) {
    for (const double size : roomySizes)
        if (slidesNeeded(flow, block, size) <= 1) return size;
    return slidesNeeded(flow, block, closeSize) < slidesNeeded(flow, block, usualSize) ? closeSize
                                                                                       : usualSize;
}

} // namespace

double paragraphHeight(const SlideParagraph& paragraph, double contentWidth) {
    const int lines = lineCount(paragraph.text, styleOf(paragraph), textColumn(paragraph, contentWidth));
    return paragraph.spaceBefore + lines * lineOf(paragraph);
}

void flowText(PageFlow& flow, const BulletBlock& block) {
    TextFlow(flow, block, sizeFor(flow, block)).run();
}

} // namespace salkku
