// SPDX-License-Identifier: GPL-3.0-or-later
// Inflected forms of names, by the regular endings of Finnish, Swedish and English. A rule of thumb that
// knows no dictionary: a morphological analyser can take the place of these two functions.
#pragma once

#include <QString>
#include <QStringList>

namespace salkku {

/// What a word keeps in front of its case endings, the word itself first: "lappi" gives "lappi" and "lapi".
/// Lower case.
QStringList stemsOf(const QString& word);

/// Whether the rest of a word after a stem is an ending: "ssa", ":n", "s"; an empty rest is.
bool isEnding(const QString& rest);

/// Whether `word` is `base` in any form; both lower case.
bool isFormOf(const QString& word, const QString& base);

/// The word without what looks like clitics, possessive suffixes and case endings: the same for most forms of
/// a word, if seldom its base form. Lower case.
QString stemOf(const QString& word);

/// Longer endings than this are none.
inline constexpr int longestEnding = 8;

} // namespace salkku
