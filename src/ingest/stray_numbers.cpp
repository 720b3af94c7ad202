// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/stray_numbers.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <set>

namespace salkku {

namespace {

std::optional<int> loneNumber(const Paragraph& paragraph) {
    static const QRegularExpression form(QStringLiteral("^\\d{1,4}$"));
    if (paragraph.bullet || !form.match(paragraph.text).hasMatch()) return std::nullopt;
    return paragraph.text.toInt();
}

// A printed number less the place of its page or slide: the same throughout a document, as a rule.
using Offsets = std::set<int>;

Offsets takeLoneNumbers(std::vector<Slide>& slides) {
    Offsets offsets = {0};
    for (std::size_t i = 0; i < slides.size(); ++i)
        std::erase_if(slides[i].paragraphs, [&](const Paragraph& paragraph) {
            const auto number = loneNumber(paragraph);
            if (number) offsets.insert(*number - static_cast<int>(i) - 1);
            return number.has_value();
        });
    return offsets;
}

// "… end of the sentence. 14" gives 14.
std::optional<int> gluedNumber(const QString& text) {
    static const QRegularExpression form(QStringLiteral("[.!?)]\\s(\\d{1,3})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return match.captured(1).toInt();
}

void removeGlued(Slide& slide, int place, const Offsets& offsets) {
    for (Paragraph& paragraph : slide.paragraphs) {
        const auto number = gluedNumber(paragraph.text);
        if (!number || offsets.count(*number - place) == 0) continue;
        paragraph.text.chop(QString::number(*number).size());
        paragraph.text = paragraph.text.trimmed();
    }
}

} // namespace

StrayNumbers strayNumbersOf(const Document& document) {
    return document.format == DocumentFormat::Slides ? StrayNumbers::Alone : StrayNumbers::GluedToo;
}

void removeStrayNumbers(std::vector<Slide>& slides, StrayNumbers which) {
    const Offsets offsets = takeLoneNumbers(slides);
    if (which == StrayNumbers::Alone) return;
    for (std::size_t i = 0; i < slides.size(); ++i) removeGlued(slides[i], static_cast<int>(i) + 1, offsets);
}

} // namespace salkku
