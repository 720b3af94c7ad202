// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/marked_text.h"

#include "ingest/bullet.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace salkku {

namespace {

bool isOfText(const Page& page, const Word& word) {
    const MarkedParagraph* mark = markOf(page, word);
    return mark && mark->role != ParagraphRole::Furniture && mark->role != ParagraphRole::Chart;
}

// A raised or lowered letter stays on its line.
bool beginsLine(const Word& before, const Word& word) {
    const double tolerance = 0.6 * std::max(before.box.height(), word.box.height());
    return std::abs(before.box.centreY() - word.box.centreY()) > tolerance || word.box.x0 < before.box.x0;
}

// Bullets are marks; a number or a letter may be a name: "2." of "2. Mittari".
bool isNumbering(const Word& word) {
    return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); }) ||
           (word.text.size() > 1 && word.text[0].isLetter());
}

Run withoutMarkers(const Run& line, ListNumbers numbers) {
    std::vector<Word> words;
    for (const Word& word : line.words)
        if (!word.isMarker || (numbers == ListNumbers::Kept && isNumbering(word))) words.push_back(word);
    return words.empty() ? Run() : runInOrder(std::move(words));
}

QString joined(const QString& text, bool spaced, const QString& next, const LineJoiner& joiner) {
    return spaced ? text + QLatin1Char(' ') + next : joiner.join(text, next);
}

class ParagraphCollector {
public:
    ParagraphCollector(const Page& page, const LineJoiner& joiner, ListNumbers numbers)
        : m_page(page)
        , m_joiner(joiner)
        , m_numbers(numbers) {}

    void add(const Run& whole) {
        const Run line = withoutMarkers(whole, m_numbers);
        if (line.text.trimmed().isEmpty()) return;
        const int index = whole.words.front().paragraph;
        if (m_paragraphs.empty() || index != m_index)
            open(index, line);
        else
            append(line);
        m_index = index;
        m_spaced = line.words.back().spaceAfter;
    }

    std::vector<Paragraph> take() {
        setLevels();
        return std::move(m_paragraphs);
    }

private:
    void open(int index, const Run& line) {
        const MarkedParagraph& mark = m_page.paragraphs[static_cast<std::size_t>(index)];
        m_paragraphs.push_back({line.text, line.box, 0, mark.level, mark.isListItem});
        takeTypedBullet(m_paragraphs.back());
    }

    // Where a paragraph is known to begin, a dash there is a bullet, too.
    static void takeTypedBullet(Paragraph& paragraph) {
        const auto bulleted = bulletOf(paragraph.text);
        if (!bulleted || bulleted->rest.isEmpty()) return;
        paragraph.text = bulleted->rest;
        paragraph.bullet = true;
    }

    void append(const Run& line) {
        Paragraph& paragraph = m_paragraphs.back();
        paragraph.text = joined(paragraph.text, m_spaced, line.text, m_joiner);
        paragraph.box = paragraph.box->united(line.box);
    }

    void setLevels() {
        int outermost = std::numeric_limits<int>::max();
        for (const Paragraph& paragraph : m_paragraphs)
            if (paragraph.bullet) outermost = std::min(outermost, paragraph.level);
        for (Paragraph& paragraph : m_paragraphs)
            paragraph.level = paragraph.bullet && paragraph.level > outermost ? 1 : 0;
    }

    const Page& m_page;
    const LineJoiner& m_joiner;
    ListNumbers m_numbers;
    std::vector<Paragraph> m_paragraphs;
    int m_index = -1;
    bool m_spaced = true;
};

} // namespace

const MarkedParagraph* markOf(const Page& page, const Word& word) {
    if (word.paragraph < 0 || word.paragraph >= std::ssize(page.paragraphs)) return nullptr;
    return &page.paragraphs[static_cast<std::size_t>(word.paragraph)];
}

bool isMarked(const Run& run) {
    return run.words.front().paragraph >= 0;
}

std::vector<Run> markedLines(const Page& page, const std::vector<Word>& words) {
    std::vector<std::vector<Word>> paragraphs(page.paragraphs.size());
    for (const Word& word : words)
        if (isOfText(page, word)) paragraphs[static_cast<std::size_t>(word.paragraph)].push_back(word);
    std::vector<Run> lines;
    for (const auto& paragraph : paragraphs) {
        std::vector<Word> line;
        for (const Word& word : paragraph) {
            if (!line.empty() && beginsLine(line.back(), word))
                lines.push_back(runInOrder(std::exchange(line, {})));
            line.push_back(word);
        }
        if (!line.empty()) lines.push_back(runInOrder(std::move(line)));
    }
    return lines;
}

std::vector<Paragraph> markedParagraphs(const Page& page, const std::vector<Run>& lines,
                                        const LineJoiner& joiner, ListNumbers numbers) {
    ParagraphCollector collector(page, joiner, numbers);
    for (const Run& line : lines) collector.add(line);
    return collector.take();
}

bool isMarkedTitle(const Page& page, const Run& line) {
    return isMarked(line) && page.paragraphs[static_cast<std::size_t>(line.words.front().paragraph)].role ==
                                 ParagraphRole::Title;
}

} // namespace salkku
