// SPDX-License-Identifier: GPL-3.0-or-later
// A text as words with their places. A hyphen, a colon or an apostrophe inside a word belongs to it.
#pragma once

#include <QString>
#include <vector>

namespace salkku {

struct TextToken {
    QString text;
    QString lower;
    qsizetype start = 0;
    qsizetype end() const { return start + text.size(); }
};

std::vector<TextToken> tokensOf(const QString& text);

/// Dashes of every kind as a plain hyphen; as many characters as before.
QString withPlainDashes(QString text);

} // namespace salkku
