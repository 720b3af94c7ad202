// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/text_layout.h"

#include "documents/pptx/text_metrics.h"
#include "documents/shape_letters.h"

#include <algorithm>
#include <cmath>

namespace salkku::ooxml {

namespace {

// Of the size of the type.
constexpr double lineHeight = 1.2;
constexpr double ascent = 0.9;
constexpr double descent = 0.22;
constexpr double baseline = 0.95; // from the line's top
constexpr double spaceWidth = 0.28;
constexpr double tabStop = 72; // points

struct Line {
    std::vector<Word> words; ///< x from the text area's left edge, y not yet set
    std::vector<double> sizes;
    std::vector<std::optional<unsigned>> colours; ///< of the words, where they are known
    double size = 0;                              ///< the largest
    double height = 0;
    double room = 0; ///< from the left edge
    double shift = 0;
    double before = 0; ///< white above and below
    double after = 0;
};

class LineBreaker {
public:
    LineBreaker(const BodyProperties& properties, double room)
        : m_properties(properties)
        , m_room(room) {}

    void add(const BodyParagraph& paragraph, int index) {
        m_paragraph = &paragraph;
        m_index = index;
        const std::size_t first = m_lines.size();
        const ParagraphStyle& style = paragraph.style;
        m_x = style.marginLeft + style.indent;
        m_size = style.size * m_properties.fontScale;
        m_lines.push_back(emptyLine());
        if (!paragraph.marker.isEmpty()) addMarker();
        for (const BodyWord& word : paragraph.words) addWord(word);
        finish(first);
    }

    std::vector<Line> take() { return std::move(m_lines); }

private:
    Line emptyLine() const {
        Line line;
        line.room = m_room;
        return line;
    }

    void breakLine() {
        m_lines.push_back(emptyLine());
        m_x = m_paragraph->style.marginLeft;
    }

    void place(const QString& text, double size, bool bold, bool spaceAfter, bool isMarker,
               std::optional<unsigned> rgb = {}) {
        const double width = estimatedWidth(text, size, bold);
        Line& line = m_lines.back();
        line.words.push_back({text, {m_x, 0, m_x + width, 0}, Turn::Upright, spaceAfter, m_index, isMarker});
        line.sizes.push_back(size);
        line.colours.push_back(rgb);
        line.size = std::max(line.size, size);
        m_x += width;
    }

    void addMarker() {
        const BodyParagraph& paragraph = *m_paragraph;
        const double size = paragraph.words.empty() ? m_size : scaled(paragraph.words.front().size);
        m_x = std::max(0.0, m_x);
        place(paragraph.marker, size, false, true, true);
        m_x = std::max(m_x + spaceWidth * size, paragraph.style.marginLeft);
    }

    double scaled(double size) const { return size * m_properties.fontScale; }

    void addWord(const BodyWord& word) {
        const double size = scaled(word.size);
        const double width = estimatedWidth(word.text, size, word.bold);
        const auto& words = m_lines.back().words;
        const bool begun = std::any_of(words.begin(), words.end(), [](const Word& w) { return !w.isMarker; });
        if (m_properties.wraps && begun && m_x + width > m_room) breakLine();
        const bool spaced = word.end == WordEnd::Space || word.end == WordEnd::Tab;
        place(word.text, size, word.bold, spaced, false, word.rgb);
        if (word.end == WordEnd::Space) m_x += spaceWidth * size;
        if (word.end == WordEnd::Tab) m_x = (std::floor(m_x / tabStop) + 1) * tabStop;
        if (word.end == WordEnd::LineBreak) breakLine();
    }

    double heightOf(double size) const {
        const Spacing& spacing = m_paragraph->style.line;
        const double plain = spacing.of(lineHeight * size);
        return std::max(0.1, plain * (1 - m_properties.lineShrink));
    }

    void finish(std::size_t first) {
        const ParagraphStyle& style = m_paragraph->style;
        for (std::size_t i = first; i < m_lines.size(); ++i) {
            Line& line = m_lines[i];
            if (line.size <= 0) line.size = m_size;
            line.height = heightOf(line.size);
            align(line, style.alignment);
        }
        m_lines[first].before = first == 0 ? 0 : style.before.of(lineHeight * m_size);
        m_lines.back().after = style.after.of(lineHeight * m_size);
    }

    void align(Line& line, Alignment alignment) const {
        if (line.words.empty() || alignment == Alignment::Left) return;
        const double spare = m_room - line.words.back().box.x1;
        line.shift = alignment == Alignment::Middle ? spare / 2 : spare;
    }

    const BodyProperties& m_properties;
    double m_room;
    std::vector<Line> m_lines;
    const BodyParagraph* m_paragraph = nullptr;
    int m_index = 0;
    double m_x = 0;
    double m_size = 0;
};

double heightOf(const std::vector<Line>& lines) {
    double height = 0;
    for (const Line& line : lines) height += line.before + line.height + line.after;
    return height;
}

double topOf(Anchor anchor, double room, double height) {
    if (anchor == Anchor::Top) return 0;
    return anchor == Anchor::Middle ? (room - height) / 2 : room - height;
}

void setWords(Line& line, double x, double y, LaidText& text) {
    const double base = y + baseline * line.size + (line.height - lineHeight * line.size) / 2;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        Word& word = line.words[i];
        const double left = x + line.shift;
        word.box = {left + word.box.x0, base - ascent * line.sizes[i], left + word.box.x1,
                    base + descent * line.sizes[i]};
        const Box first = {word.box.x0, word.box.y0, std::min(word.box.x1, word.box.x0 + line.sizes[i]),
                           word.box.y1};
        if (const auto light = fillOfShapeLetter(word.text, first, line.colours[i]))
            text.lights.push_back(*light);
        text.words.push_back(std::move(word));
    }
}

// Sets lines below each other, in columns from left to right.
class LineSetter {
public:
    LineSetter(const BodyProperties& properties, double columnWidth, double room)
        : m_properties(properties)
        , m_columnWidth(columnWidth)
        , m_room(room) {}

    void set(std::vector<Line>& lines, LaidText& text) {
        const double top = m_properties.columns > 1 ? 0 : topOf(m_properties.anchor, m_room, heightOf(lines));
        double y = top;
        int column = 0;
        for (Line& line : lines) {
            y += line.before;
            if (column + 1 < m_properties.columns && y > 0 && y + line.height > m_room) {
                ++column;
                y = 0;
            }
            const double x = m_properties.left + column * (m_columnWidth + m_properties.columnGap);
            setWords(line, x, m_properties.top + y, text);
            y += line.height + line.after;
        }
    }

private:
    const BodyProperties& m_properties;
    double m_columnWidth;
    double m_room;
};

// How deep list items stand by their indents; where all stand alike, by their levels.
void setLevels(const std::vector<const BodyParagraph*>& paragraphs, std::vector<MarkedParagraph>& marks) {
    std::vector<double> margins;
    for (const BodyParagraph* paragraph : paragraphs)
        if (!paragraph->marker.isEmpty()) margins.push_back(std::round(paragraph->style.marginLeft));
    std::sort(margins.begin(), margins.end());
    margins.erase(std::unique(margins.begin(), margins.end()), margins.end());
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const ParagraphStyle& style = paragraphs[i]->style;
        const auto place = std::lower_bound(margins.begin(), margins.end(), std::round(style.marginLeft));
        marks[i].isListItem = !paragraphs[i]->marker.isEmpty();
        marks[i].level = margins.size() > 1 ? static_cast<int>(place - margins.begin()) : style.level;
    }
}

double columnWidthOf(const BodyProperties& properties, double width) {
    const double across = std::max(1.0, width - properties.left - properties.right);
    const double gaps = (properties.columns - 1) * properties.columnGap;
    return std::max(1.0, (across - gaps) / properties.columns);
}

// Words name the paragraphs that have any, counted from 0.
std::vector<Line> brokenLines(const std::vector<BodyParagraph>& paragraphs, const BodyProperties& properties,
                              double columnWidth) {
    LineBreaker breaker(properties, columnWidth);
    int index = 0;
    for (const BodyParagraph& paragraph : paragraphs)
        if (paragraph.words.empty())
            breaker.add({paragraph.style, {}, {}, false}, -1);
        else
            breaker.add(paragraph, index++);
    return breaker.take();
}

std::vector<MarkedParagraph> marksOf(const std::vector<BodyParagraph>& paragraphs) {
    std::vector<const BodyParagraph*> withWords;
    for (const BodyParagraph& paragraph : paragraphs)
        if (!paragraph.words.empty()) withWords.push_back(&paragraph);
    std::vector<MarkedParagraph> marks(withWords.size());
    setLevels(withWords, marks);
    for (std::size_t i = 0; i < withWords.size(); ++i)
        if (withWords[i]->isField) marks[i].role = ParagraphRole::Furniture;
    return marks;
}

} // namespace

double textHeight(const std::vector<BodyParagraph>& paragraphs, const BodyProperties& properties,
                  double width) {
    return heightOf(brokenLines(paragraphs, properties, columnWidthOf(properties, width))) + properties.top +
           properties.bottom;
}

LaidText layOutText(const std::vector<BodyParagraph>& paragraphs, const BodyProperties& properties,
                    double width, double height) {
    const double columnWidth = columnWidthOf(properties, width);
    auto lines = brokenLines(paragraphs, properties, columnWidth);
    LaidText text;
    text.paragraphs = marksOf(paragraphs);
    LineSetter(properties, columnWidth, height - properties.top - properties.bottom).set(lines, text);
    return text;
}

} // namespace salkku::ooxml
