// SPDX-License-Identifier: GPL-3.0-or-later
// Presentations drawn in a test, and what is read of them.
#pragma once

#include "documents/pptx/read_slides.h"

#include "support/pptx_draft.h"
#include "support/qt_strings.h"

#include <QStringList>

namespace salkku::test {

inline Document slidesOf(const PptxDraft& draft) {
    const auto document = readSlides(draft.bytes(), QStringLiteral("draft.pptx"), {});
    if (!document) FAIL(document.error().message.toStdString());
    return *document;
}

inline Page firstSlide(const PptxDraft& draft) {
    const Document document = slidesOf(draft);
    REQUIRE_FALSE(document.pages.empty());
    return document.pages.front();
}

/// The words of a paragraph, without its marker; "/" stands for a line that ends without a space.
inline QString textOf(const Page& page, std::size_t paragraph) {
    QString text;
    const Word* before = nullptr;
    for (const Word& word : page.words) {
        if (word.paragraph != static_cast<int>(paragraph) || word.isMarker) continue;
        if (before && !before->spaceAfter && word.box.y0 > before->box.centreY()) text += QLatin1Char('/');
        text += word.text;
        if (word.spaceAfter) text += QLatin1Char(' ');
        before = &word;
    }
    return text.trimmed();
}

inline QStringList paragraphsOf(const Page& page) {
    QStringList texts;
    for (std::size_t i = 0; i < page.paragraphs.size(); ++i) texts.append(textOf(page, i));
    return texts;
}

inline Word wordOf(const Page& page, const QString& text) {
    for (const Word& word : page.words)
        if (word.text == text) return word;
    FAIL("no word " << text.toStdString());
    return {};
}

/// The text of a cell, its paragraphs joined.
inline QString cellText(const Page& page, int row, int column) {
    QStringList texts;
    for (std::size_t i = 0; i < page.paragraphs.size(); ++i) {
        const int cell = page.paragraphs[i].cell;
        if (cell < 0) continue;
        const MarkedCell& mark = page.cells[static_cast<std::size_t>(cell)];
        if (mark.row == row && mark.column == column) texts.append(textOf(page, i));
    }
    return texts.join(QLatin1Char(' '));
}

inline const MarkedCell& cellAt(const Page& page, int row, int column) {
    for (const MarkedCell& mark : page.cells)
        if (mark.row == row && mark.column == column) return mark;
    FAIL("no cell " << row << ' ' << column);
    return page.cells.front();
}

} // namespace salkku::test
