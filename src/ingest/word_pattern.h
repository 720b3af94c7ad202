// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns from the programme's words.
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace salkku {

/// One of the phrases, the longest first, with any space between its words; matches nothing where there are
/// no phrases. A group of its own, without a number.
QString anyOfPattern(const QStringList& phrases);

/// Case and the alphabets of all languages as people mean them.
QRegularExpression textPattern(const QString& pattern);

/// Whether one of the words stands anywhere in the text: a cheap look before the patterns.
bool containsAnyOf(const QString& text, const QStringList& words);

} // namespace salkku
