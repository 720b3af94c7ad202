// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_words.h"

#include <TextOutputDev.h>
#include <cmath>

namespace salkku {

namespace {

Box boxOf(const TextWord& word) {
    Box box;
    word.getBBox(&box.x0, &box.y0, &box.x1, &box.y1);
    return box;
}

Box boxOfCharacter(const TextWord& word, int index) {
    Box box;
    word.getCharBBox(index, &box.x0, &box.y0, &box.x1, &box.y1);
    return box;
}

// The way from the first character to the last tells how the word runs; a single character stands upright.
Turn turnOf(const TextWord& word) {
    const int characters = word.getLength();
    if (characters < 2) return Turn::Upright;
    const Box first = boxOfCharacter(word, 0);
    const Box last = boxOfCharacter(word, characters - 1);
    const double x = last.centreX() - first.centreX();
    const double y = last.centreY() - first.centreY();
    if (std::abs(x) >= std::abs(y)) return x < 0 ? Turn::UpsideDown : Turn::Upright;
    return y > 0 ? Turn::Clockwise : Turn::CounterClockwise;
}

bool isLigature(QChar c) {
    return c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06;
}

// Ligatures read as the letters that they stand for, and letters as one character with their accents.
QString plainLetters(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (isLigature(c))
            result += QString(c).normalized(QString::NormalizationForm_KC);
        else if (!c.isNull())
            result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

QString textOf(const TextWord& word) {
    std::u32string characters;
    for (int i = 0; i < word.getLength(); ++i) characters += static_cast<char32_t>(*word.getChar(i));
    return plainLetters(QString::fromStdU32String(characters));
}

} // namespace

Word wordOf(const TextWord& word) {
    return {textOf(word), boxOf(word), turnOf(word), word.hasSpaceAfter()};
}

} // namespace salkku
