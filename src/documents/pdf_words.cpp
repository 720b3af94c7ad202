// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_words.h"

#include <QPointF>
#include <QRectF>
#include <cmath>
#include <poppler-qt6.h>

namespace salkku {

namespace {

Box boxOf(const QRectF& rect) {
    return {rect.left(), rect.top(), rect.right(), rect.bottom()};
}

// The way from the first character to the last tells how the word runs; a single character stands upright.
Turn turnOf(const Poppler::TextBox& box) {
    const int characters = static_cast<int>(box.text().size());
    if (characters < 2) return Turn::Upright;
    const QPointF way = box.charBoundingBox(characters - 1).center() - box.charBoundingBox(0).center();
    if (std::abs(way.x()) >= std::abs(way.y())) return way.x() < 0 ? Turn::UpsideDown : Turn::Upright;
    return way.y() > 0 ? Turn::Clockwise : Turn::CounterClockwise;
}

// Ligatures and full-width forms read as the letters that they stand for.
QString plainLetters(const QString& text) {
    QString result;
    for (const QChar c : text) {
        const bool ligature = c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06;
        if (ligature)
            result += QString(c).normalized(QString::NormalizationForm_KC);
        else if (!c.isNull())
            result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace

std::optional<Page> readPdfPage(const Poppler::Document& document, int index) {
    const std::unique_ptr<Poppler::Page> source(document.page(index));
    if (!source) return std::nullopt;
    Page page;
    page.number = index + 1;
    page.width = source->pageSizeF().width();
    page.height = source->pageSizeF().height();
    const auto boxes = source->textList();
    page.words.reserve(boxes.size());
    for (const auto& box : boxes) {
        const QString text = plainLetters(box->text());
        if (!text.trimmed().isEmpty())
            page.words.push_back({text, boxOf(box->boundingBox()), turnOf(*box), box->hasSpaceAfter()});
    }
    return page;
}

} // namespace salkku
