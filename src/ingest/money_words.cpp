// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_words.h"

#include "ingest/money_amount.h"
#include "ingest/text_tokens.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr qsizetype longestAbbreviation = 4; // "yht": compared letter for letter
constexpr qsizetype shortestInflected = 6;   // longer words may end otherwise: "avustus", "avustukset"

// Long words are found in compounds, too.
bool isNamed(const std::vector<TextToken>& tokens, const QString& word) {
    const QString lower = word.toLower();
    const QString stem = lower.chopped(lower.size() >= shortestInflected ? 1 : 0);
    return std::any_of(tokens.begin(), tokens.end(), [&](const TextToken& token) {
        return lower.size() <= longestAbbreviation ? token.lower == lower : token.lower.contains(stem);
    });
}

bool isAnyNamed(const std::vector<TextToken>& tokens, const QStringList& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return isNamed(tokens, word); });
}

} // namespace

MoneyRoles moneyRolesOf(const QString& heading, const MoneyWords& words) {
    const auto tokens = tokensOf(heading);
    return {isAnyNamed(tokens, words.granted), isAnyNamed(tokens, words.paid),
            isAnyNamed(tokens, words.remaining), isAnyNamed(tokens, words.total)};
}

bool namesMoney(const QString& text, const MoneyWords& words) {
    const MoneyRoles roles = moneyRolesOf(text, words);
    return roles.granted || roles.paid || namesCurrency(text);
}

} // namespace salkku
