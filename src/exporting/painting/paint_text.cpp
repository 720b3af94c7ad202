// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/painting/paint_blocks.h"

#include "exporting/painting/pen_box.h"
#include "exporting/visible_text.h"

namespace salkku::painting {

namespace {

constexpr double hangingIndent = 16;

bool isHeading(const SlideParagraph& paragraph) {
    return paragraph.kind == ParagraphKind::Heading || paragraph.kind == ParagraphKind::SectionHeading;
}

TextLook lookOfParagraph(const SlideParagraph& paragraph, const PageLook& look) {
    const bool isSection = paragraph.kind == ParagraphKind::SectionHeading;
    return {{paragraph.size, isHeading(paragraph)}, colourOf(isSection ? look.accent : look.text)};
}

void paintBullet(QPainter& painter, const QRectF& box, const SlideParagraph& paragraph,
                 const QString& colour) {
    const QString bullet(paragraph.level == 0 ? QChar(0x2022) : QChar(0x2013));
    const TextLook look{{paragraph.size, false}, colourOf(colour)};
    const bool isRightToLeft = isRightToLeftText(paragraph.text);
    const double x = isRightToLeft ? box.right() - paragraph.indent + hangingIndent / 2
                                   : box.left() + paragraph.indent - hangingIndent;
    paintLines(painter, {x, box.top(), hangingIndent, box.height()}, bullet, look);
}

} // namespace

void paintText(QPainter& painter, const PlacedText& text, const PageLook& look) {
    QRectF rest = rectOf(text.box);
    bool isFirst = true;
    for (const SlideParagraph& paragraph : text.paragraphs) {
        if (!isFirst) rest.setTop(rest.top() + paragraph.spaceBefore);
        isFirst = false;
        if (paragraph.kind == ParagraphKind::Bullet) paintBullet(painter, rest, paragraph, look.accent);
        // The indent stands before the text, at the right of right-to-left text.
        const bool isRightToLeft = isRightToLeftText(paragraph.text);
        const QRectF box = isRightToLeft ? rest.adjusted(0, 0, -paragraph.indent, 0)
                                         : rest.adjusted(paragraph.indent, 0, 0, 0);
        rest.setTop(rest.top() + paintLines(painter, box, paragraph.text, lookOfParagraph(paragraph, look)));
    }
}

} // namespace salkku::painting
