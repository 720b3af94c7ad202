// SPDX-License-Identifier: GPL-3.0-or-later
// A light may be a letter: a ● in the colour of its type, or a circle that has its colour by itself.
#pragma once

#include "documents/document.h"

#include <optional>

namespace salkku {

/// Whether the character is a shape and nothing else.
bool isShapeLetter(char32_t code);

/// What the word's first letter fills where it is a shape: `letter` is its box from ascent to descent, `rgb`
/// the colour of its type where that is known. Nothing for other letters, and for black and white ones, which
/// are bullets.
std::optional<Fill> fillOfShapeLetter(const QString& word, const Box& letter, std::optional<unsigned> rgb);

/// How many UTF-16 units of the text's beginning are a letter that is a shape, and the spaces behind it.
qsizetype shapeLetterLength(const QString& text);

} // namespace salkku
