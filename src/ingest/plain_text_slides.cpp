// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text_slides.h"

#include "ingest/bullet.h"
#include "ingest/report_headings.h"

#include <QStringList>
#include <algorithm>

namespace salkku {

namespace {

struct TextLine {
    QString text; ///< trimmed
    int number = 0;
    qsizetype indent = 0;
    bool afterBlank = false;
};

std::vector<TextLine> linesOf(const Page& page, const std::set<int>& skipped) {
    std::vector<TextLine> lines;
    bool afterBlank = true;
    int number = page.firstLine;
    for (const QString& raw : page.text.split(QLatin1Char('\n'))) {
        const QString text = raw.trimmed();
        if (!text.isEmpty() && skipped.count(number) == 0)
            lines.push_back({text, number, raw.indexOf(text[0]), afterBlank});
        afterBlank = text.isEmpty() || skipped.count(number) > 0;
        ++number;
    }
    return lines;
}

bool endsSentence(const QString& text) {
    return !text.isEmpty() && QStringLiteral(".:;!?").contains(text.back());
}

class SlideBuilder {
public:
    SlideBuilder(const Page& page, const LineTest& isHeading, const LineJoiner& joiner)
        : m_page(page)
        , m_isHeading(isHeading)
        , m_joiner(joiner) {
        m_slides.push_back(newSlide());
    }

    void title(const TextLine& line) {
        if (!isBlank(m_slides.back())) m_slides.push_back(newSlide());
        m_slides.back().title = line.text;
        m_slides.back().titleLine = line.number;
    }

    void text(const TextLine& line) {
        const auto bulleted = bulletOf(line.text);
        const bool bullet = bulleted && !bulleted->rest.isEmpty() && (bulleted->isSure || mayBeBullet(line));
        if (!bullet && continues(line))
            append(line);
        else
            open(line, bullet ? bulleted->rest : line.text, bullet ? bulleted->glyph : QChar());
    }

    std::vector<Slide> take() {
        if (m_slides.size() > 1 && isBlank(m_slides.back())) m_slides.pop_back();
        return std::move(m_slides);
    }

private:
    Slide newSlide() const {
        Slide slide;
        slide.page = m_page.number;
        return slide;
    }

    static bool isBlank(const Slide& slide) { return slide.title.isEmpty() && slide.paragraphs.empty(); }

    // In the middle of a sentence a dash at a line's start is a dash.
    bool mayBeBullet(const TextLine& line) const {
        return line.afterBlank || paragraphs().empty() || endsSentence(paragraphs().back().text) ||
               paragraphs().back().bullet;
    }

    // After a blank line only a sentence that was torn apart goes on; a heading stands alone.
    bool continues(const TextLine& line) const {
        if (paragraphs().empty() || m_isHeading(line.text) || m_isHeading(paragraphs().back().text))
            return false;
        if (const auto heading = numberedHeading(line.text); heading && heading->depth > 1) return false;
        const bool open = !endsSentence(paragraphs().back().text) && line.text[0].isLower();
        return line.afterBlank ? open : true;
    }

    void append(const TextLine& line) {
        Paragraph& paragraph = m_slides.back().paragraphs.back();
        paragraph.text = m_joiner.join(paragraph.text, line.text);
    }

    // The first kind of bullet on a slide is the first level, others and deeper ones are the second.
    void open(const TextLine& line, const QString& text, QChar glyph) {
        Paragraph paragraph{text, std::nullopt, line.number, 0, !glyph.isNull()};
        if (paragraph.bullet && (paragraphs().empty() || m_glyph.isNull())) {
            m_glyph = glyph;
            m_indent = line.indent;
        }
        if (paragraph.bullet && (glyph != m_glyph || line.indent > m_indent + 1)) paragraph.level = 1;
        m_slides.back().paragraphs.push_back(paragraph);
    }

    std::vector<Paragraph>& paragraphs() { return m_slides.back().paragraphs; }
    const std::vector<Paragraph>& paragraphs() const { return m_slides.back().paragraphs; }

    const Page& m_page;
    const LineTest& m_isHeading;
    const LineJoiner& m_joiner;
    std::vector<Slide> m_slides;
    QChar m_glyph;
    qsizetype m_indent = 0;
};

} // namespace

std::vector<Slide> slidesOfText(const Page& page, const LineTest& isTitle, const LineTest& isHeading,
                                const std::set<int>& skipped, const LineJoiner& joiner) {
    SlideBuilder builder(page, isHeading, joiner);
    QString before;
    for (const TextLine& line : linesOf(page, skipped)) {
        const bool apart = line.afterBlank || line.indent > 0 || endsSentence(before);
        if (apart && !bulletOf(line.text) && isTitle(line.text))
            builder.title(line);
        else
            builder.text(line);
        before = line.text;
    }
    return builder.take();
}

} // namespace salkku
