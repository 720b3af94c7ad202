// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/shape_letters.h"

#include "documents/colour_distance.h"

#include <algorithm>
#include <array>

namespace salkku {

namespace {

struct ShapeLetter {
    char32_t code = 0;
    bool round = false;
    std::optional<unsigned> rgb = {}; ///< of one that has its colour by itself, as fonts draw it
};

constexpr std::array shapeLetters = {ShapeLetter{U'●', true},
                                     ShapeLetter{U'⬤', true},
                                     ShapeLetter{U'⚫', true},
                                     ShapeLetter{U'⏺', true},
                                     ShapeLetter{U'■', false},
                                     ShapeLetter{U'⬛', false},
                                     ShapeLetter{U'◼', false},
                                     ShapeLetter{U'▲', false},
                                     ShapeLetter{U'▼', false},
                                     ShapeLetter{U'◆', false},
                                     ShapeLetter{U'█', false},
                                     ShapeLetter{U'🔴', true, 0xDD2E44},
                                     ShapeLetter{U'🟠', true, 0xF4900C},
                                     ShapeLetter{U'🟡', true, 0xFDCB58},
                                     ShapeLetter{U'🟢', true, 0x78B159},
                                     ShapeLetter{U'⚪', true, 0xBFBFBF},
                                     ShapeLetter{U'🟥', false, 0xDD2E44},
                                     ShapeLetter{U'🟨', false, 0xFDCB58},
                                     ShapeLetter{U'🟩', false, 0x78B159}};

// Of the letter's height: the shapes of most fonts fill some 0.6 of their size, in the middle of the line.
constexpr double sideOfShape = 0.35;

constexpr int nearInkOrPaper = 60; // in RGB

bool isInkOrPaper(unsigned rgb) {
    return colourDistance(rgb, 0x000000) < nearInkOrPaper ||
           colourDistance(rgb, 0xffffff) < nearInkOrPaper / 2;
}

const ShapeLetter* shapeLetterOf(char32_t code) {
    const auto found = std::find_if(shapeLetters.begin(), shapeLetters.end(),
                                    [code](const ShapeLetter& letter) { return letter.code == code; });
    return found == shapeLetters.end() ? nullptr : &*found;
}

const ShapeLetter* shapeLetterAt(const QString& text) {
    if (text.isEmpty()) return nullptr;
    const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    return shapeLetterOf(isPair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode());
}

Box middleOf(const Box& letter) {
    const double side = std::min(letter.width(), sideOfShape * letter.height());
    return {letter.centreX() - side / 2, letter.centreY() - side / 2, letter.centreX() + side / 2,
            letter.centreY() + side / 2};
}

} // namespace

bool isShapeLetter(char32_t code) {
    return shapeLetterOf(code) != nullptr;
}

std::optional<Fill> fillOfShapeLetter(const QString& word, const Box& letter, std::optional<unsigned> rgb) {
    const ShapeLetter* shape = shapeLetterAt(word);
    const std::optional<unsigned> colour = shape && shape->rgb ? shape->rgb : rgb;
    if (!shape || !colour || isInkOrPaper(*colour)) return std::nullopt;
    return Fill{middleOf(letter), *colour, shape->round};
}

qsizetype shapeLetterLength(const QString& text) {
    const ShapeLetter* shape = shapeLetterAt(text);
    if (!shape) return 0;
    qsizetype length = QChar::requiresSurrogates(shape->code) ? 2 : 1;
    while (length < text.size() && text[length].isSpace()) ++length;
    return length;
}

} // namespace salkku
