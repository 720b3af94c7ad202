// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text_tokens.h"

namespace salkku {

namespace {

bool joinsWords(QChar c) {
    return c == QLatin1Char('-') || c == QLatin1Char(':') || c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isWordCharacter(const QString& text, qsizetype i) {
    if (text[i].isLetterOrNumber()) return true;
    if (!joinsWords(text[i]) || i == 0 || !text[i - 1].isLetterOrNumber()) return false;
    // A hyphen may also end a word ("Etelä- ja Pohjois-Savo"); a colon or apostrophe only stands inside.
    const bool inside = i + 1 < text.size() && text[i + 1].isLetterOrNumber();
    return inside || text[i] == QLatin1Char('-');
}

} // namespace

std::vector<TextToken> tokensOf(const QString& original) {
    const QString text = withPlainDashes(original);
    std::vector<TextToken> tokens;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordCharacter(text, i)) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isWordCharacter(text, end)) ++end;
        const QString word = text.mid(i, end - i);
        tokens.push_back({word, word.toLower(), i});
        i = end;
    }
    return tokens;
}

QString withPlainDashes(QString text) {
    for (QChar& c : text) {
        const ushort code = c.unicode();
        if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212) c = QLatin1Char('-');
    }
    return text;
}

} // namespace salkku
