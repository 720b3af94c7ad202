// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/paragraphs.h"

#include "ingest/bullet.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// A line with its bullet taken off.
struct Line {
    QString text;
    Box box;              ///< of the text
    double outerLeft = 0; ///< of the bullet where there is one
    double firstWordWidth = 0;
    double spacing = 0; ///< from the middle of the line before; 0 for the first
    bool bullet = false;
    bool sureBullet = false;
};

Line lineOf(const Run& run) {
    Line line{run.text, run.box, run.box.x0, run.words.front().box.width(), 0, false, false};
    const auto bulleted = bulletOf(run.text);
    if (!bulleted || bulleted->rest.isEmpty()) return line;
    line.bullet = true;
    line.sureBullet = bulleted->isSure;
    line.text = bulleted->rest;
    if (run.words.size() < 2 || run.words.front().text.size() > 1) return line;
    line.box = run.words[1].box;
    for (const Word& word : run.words)
        if (&word != &run.words.front()) line.box = line.box.united(word.box);
    line.firstWordWidth = run.words[1].box.width();
    return line;
}

std::vector<Line> linesOf(const TextColumn& column) {
    std::vector<Line> lines;
    for (const Run& run : column.lines) {
        lines.push_back(lineOf(run));
        if (lines.size() > 1)
            lines.back().spacing = lines.back().box.centreY() - lines[lines.size() - 2].box.centreY();
    }
    return lines;
}

// The column's own distance of lines: the lower quartile, since gaps between paragraphs only widen it.
double usualSpacing(const std::vector<Line>& lines) {
    std::vector<double> spacings;
    for (const Line& line : lines)
        if (line.spacing > 0) spacings.push_back(line.spacing);
    if (spacings.empty()) return 0;
    const auto quartile = spacings.begin() + std::ssize(spacings) / 4;
    std::nth_element(spacings.begin(), quartile, spacings.end());
    return *quartile;
}

bool endsSentence(const QString& text) {
    return !text.isEmpty() && QStringLiteral(".:;!?").contains(text.back());
}

bool beginsLower(const QString& text) {
    return !text.isEmpty() && text[0].isLower();
}

class ParagraphBuilder {
public:
    ParagraphBuilder(const TextColumn& column, const LineJoiner& joiner)
        : m_column(column)
        , m_joiner(joiner)
        , m_lines(linesOf(column))
        , m_spacing(usualSpacing(m_lines)) {}

    std::vector<Paragraph> build() {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (i == 0 || begins(m_lines[i - 1], m_lines[i]))
                open(m_lines[i]);
            else
                append(m_lines[i]);
        setLevels();
        return std::move(m_paragraphs);
    }

private:
    bool begins(const Line& before, const Line& line) const {
        const double height = std::min(before.box.height(), line.box.height());
        if (line.bullet && (line.sureBullet || !continuesWithDash(before, line))) return true;
        if (std::abs(before.box.height() - line.box.height()) > 0.15 * height) return true;
        if (isOutdented(line, height)) return true;
        if (line.spacing > 1.8 * m_spacing || line.spacing > 2.2 * height) return true;
        if (beginsLower(line.text) && !endsSentence(before.text)) return false;
        return line.spacing > 1.13 * m_spacing || wouldHaveFitted(before, line, height);
    }

    // A dash that stands where the paragraph's lines begin, in the middle of a sentence, is a dash.
    bool continuesWithDash(const Line& before, const Line& line) const {
        return std::abs(line.outerLeft - m_textLeft) < 2 && !endsSentence(before.text);
    }

    // Left of the text that a bullet opened: an own paragraph.
    bool isOutdented(const Line& line, double height) const {
        return m_inBullet && line.outerLeft < m_textLeft - 0.4 * height;
    }

    bool wouldHaveFitted(const Line& before, const Line& line, double height) const {
        const double space = 0.3 * height;
        return before.box.x1 + space + line.firstWordWidth + 0.3 * height < m_column.right;
    }

    void open(const Line& line) {
        m_paragraphs.push_back({line.text, line.box, 0, 0, line.bullet});
        m_outerLefts.push_back(line.outerLeft);
        m_inBullet = line.bullet;
        m_textLeft = line.box.x0;
    }

    void append(const Line& line) {
        Paragraph& paragraph = m_paragraphs.back();
        const QString text = line.bullet ? QStringLiteral("– ") + line.text : line.text;
        paragraph.text = m_joiner.join(paragraph.text, text);
        paragraph.box = paragraph.box->united(line.box);
    }

    // Two levels: bullets that stand clearly right of the column's leftmost bullets are the second.
    void setLevels() {
        double outermost = m_column.right;
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i)
            if (m_paragraphs[i].bullet) outermost = std::min(outermost, m_outerLefts[i]);
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            const double step = 0.5 * m_paragraphs[i].box->height();
            const double oneLine = std::min(step, m_spacing > 0 ? 0.5 * m_spacing : step);
            if (m_paragraphs[i].bullet && m_outerLefts[i] > outermost + oneLine) m_paragraphs[i].level = 1;
        }
    }

    const TextColumn& m_column;
    const LineJoiner& m_joiner;
    std::vector<Line> m_lines;
    double m_spacing;
    std::vector<Paragraph> m_paragraphs;
    std::vector<double> m_outerLefts;
    bool m_inBullet = false;
    double m_textLeft = 0;
};

} // namespace

std::vector<Paragraph> paragraphsOf(const TextColumn& column, const LineJoiner& joiner) {
    return ParagraphBuilder(column, joiner).build();
}

} // namespace salkku
