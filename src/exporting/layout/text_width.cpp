// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/text_width.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <iterator>

namespace salkku {

namespace {

constexpr double reserve = 1.03;
constexpr int boldExtra = 56; // the most by which a bold letter is wider, in 1/1000 em
constexpr int wideAdvance = 1000;
constexpr int emojiAdvance = 1400; // colour fonts draw them wider than the em square

// U+0020 to U+007E, in 1/1000 em.
constexpr short latinAdvances[] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
static_assert(std::size(latinAdvances) == 0x7f - 0x20);

bool takesNoRoom(QChar c) {
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing ||
           c.category() == QChar::Other_Format;
}

int advanceOf(QChar c) {
    const char16_t code = c.unicode();
    if (code >= 0x20 && code < 0x7f) return latinAdvances[code - 0x20];
    if (c.isLowSurrogate() || takesNoRoom(c)) return 0;
    if (c.isHighSurrogate()) return emojiAdvance;
    if (code == 0xa0) return latinAdvances[0];
    const QString base = c.decomposition();
    if (!base.isEmpty() && base[0].unicode() < 0x7f) return advanceOf(base[0]);
    if (code == 0x2013) return 556;
    if (code >= 0x370 && code < 0x1100) return 850; // Greek, Cyrillic, Hebrew, Arabic and other alphabets
    return wideAdvance;
}

// Latin letters, punctuation and the lights' symbols, whose fallback fonts are no higher.
bool isDrawnByLatinFonts(QChar c) {
    const char16_t code = c.unicode();
    return code < 0x250 || (code >= 0x2010 && code < 0x2040) || (code >= 0x2713 && code <= 0x2717);
}

bool isSpace(QChar c) {
    return c == QLatin1Char(' ');
}

// Walks through the text as a text box breaks it.
class LineBreaker {
public:
    LineBreaker(QStringView text, TextStyle style, double width)
        : m_text(text)
        , m_style(style)
        , m_width(width) {}

    /// The end of the first `lines` lines, in characters.
    qsizetype endOfLines(int lines) {
        while (m_line <= lines && m_at < m_text.size()) takeWord(lines);
        return m_at;
    }

    int lines() {
        endOfLines(maximumLines);
        return m_line;
    }

private:
    static constexpr int maximumLines = 1'000'000;

    void takeWord(int lines) {
        qsizetype end = m_at;
        while (end < m_text.size() && !isSpace(m_text[end])) ++end;
        double width = textWidth(m_text.mid(m_at, end - m_at), m_style);
        if (width > m_width) {
            end = m_at + firstPart(m_text.mid(m_at, end - m_at));
            width = textWidth(m_text.mid(m_at, end - m_at), m_style);
        }
        if (m_used > 0 && m_used + width > m_width) startLine();
        if (m_line > lines) return;
        if (width > m_width) {
            takeCharacters(end, lines);
            if (m_line > lines) return;
        } else {
            m_used += width;
        }
        m_at = end;
        takeSpaces();
    }

    // Spaces at a line's end hang over it and take no room on the next.
    void takeSpaces() {
        for (; m_at < m_text.size() && isSpace(m_text[m_at]); ++m_at)
            m_used += textWidth(m_text.mid(m_at, 1), m_style);
    }

    void takeCharacters(qsizetype end, int lines) {
        for (qsizetype next = m_at; m_at < end; m_at = next) {
            next = m_at + 1;
            while (next < end && (m_text[next].isLowSurrogate() || takesNoRoom(m_text[next]))) ++next;
            const double width = textWidth(m_text.mid(m_at, next - m_at), m_style);
            if (m_used > 0 && m_used + width > m_width) startLine();
            if (m_line > lines) return;
            m_used += width;
        }
    }

    void startLine() {
        ++m_line;
        m_used = 0;
    }

    QStringView m_text;
    TextStyle m_style;
    double m_width;
    qsizetype m_at = 0;
    int m_line = 1;
    double m_used = 0;
};

qsizetype lastBoundary(QTextBoundaryFinder::BoundaryType type, const QString& text, qsizetype before) {
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(before);
    if (finder.isAtBoundary()) return before;
    return std::max<qsizetype>(0, finder.toPreviousBoundary());
}

qsizetype lastSpace(const QString& text, qsizetype before) {
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), before - 1);
    return space < 0 ? 0 : space + 1;
}

} // namespace

double textWidth(QStringView text, TextStyle style) {
    int advance = 0;
    for (const QChar c : text) {
        const int own = advanceOf(c);
        advance += own + (style.bold && own > 0 ? boldExtra : 0);
    }
    return advance * style.size / 1000 * reserve;
}

// Digits and signs on either side keep a hyphen from parting: "2025-12", "-5".
qsizetype firstPart(QStringView word) {
    for (qsizetype i = 1; i + 1 < word.size(); ++i)
        if (word[i] == QLatin1Char('-') && word[i - 1].isLetter() && word[i + 1].isLetter()) return i + 1;
    return word.size();
}

int lineCount(QStringView text, TextStyle style, double width) {
    return LineBreaker(text, style, width).lines();
}

double lineHeight(QStringView text, double size) {
    return size * (std::all_of(text.begin(), text.end(), isDrawnByLatinFonts) ? 1.19 : 1.45);
}

qsizetype fittingPrefix(const QString& text, TextStyle style, double width, int lines) {
    const qsizetype end = LineBreaker(text, style, width).endOfLines(lines);
    if (end >= text.size()) return text.size();
    const qsizetype sentence = lastBoundary(QTextBoundaryFinder::Sentence, text, end);
    if (sentence * 2 >= end && sentence > 0) return sentence;
    if (const qsizetype word = lastSpace(text, end); word > 0) return word;
    const qsizetype character = lastBoundary(QTextBoundaryFinder::Grapheme, text, end);
    return character > 0 ? character : std::max<qsizetype>(1, end);
}

} // namespace salkku
