// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/result_sentence.h"

#include "ingest/text_tokens.h"

#include <algorithm>

namespace salkku {

namespace {

using Tokens = std::vector<TextToken>;

bool isOneOf(const QString& word, const char* const* words, std::size_t count) {
    return std::any_of(words, words + count,
                       [&](const char* candidate) { return word == QString::fromUtf8(candidate); });
}

bool isNegation(const QString& word) {
    static constexpr const char* words[] = {"ei", "eivät", "eikä", "inte", "ej", "icke", "not", "never"};
    return isOneOf(word, words, std::size(words)) || word.endsWith(QLatin1String("matta")) ||
           word.endsWith(QString::fromUtf8("mättä"));
}

// "Not wholly" is partly.
bool isWhole(const QString& word) {
    static constexpr const char* words[] = {
        "täysin",           "kokonaan", "kaikilta", "kaikilla", "kaikissa", "kaikki", "kaikin",
        "täysimääräisesti", "helt",     "fullt",    "alla",     "fully",    "all",    "wholly"};
    return isOneOf(word, words, std::size(words));
}

bool isPartial(const QString& word) {
    static constexpr const char* beginnings[] = {
        "osittai", "osin",        "osaksi", "osalta",   "delvis", "part",   "lähes",   "melkein", "pääos",
        "suurel",  "enimmäkseen", "nästan", "huvudsak", "nearly", "mostly", "largely", "almost",  "puoliksi"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](const char* beginning) { return word.startsWith(QString::fromUtf8(beginning)); });
}

} // namespace

ResultSentenceReader::ResultSentenceReader(const ResultWords& words, Morphology morphology)
    : m_morphology(std::move(morphology)) {
    // Particles ("yes") answer a form; in a sentence they say nothing by themselves.
    constexpr qsizetype shortestVerb = 6;
    for (const QString& word : words.met) {
        if (word.size() < shortestVerb || word.contains(QLatin1Char(' '))) continue;
        m_words.append(word.toLower());
        m_baseForms.append(m_morphology.baseForms(word));
    }
}

// By the dictionary, or as the same word with a short ending: "uppnåtts", "toteutuivat".
bool ResultSentenceReader::saysReached(const QString& word) const {
    constexpr qsizetype longestEnding = 3;
    const bool byEnding = std::any_of(m_words.begin(), m_words.end(), [&](const QString& reached) {
        return (word.startsWith(reached) && word.size() - reached.size() <= longestEnding) ||
               m_morphology.isFormOf(word, reached);
    });
    if (byEnding) return true;
    constexpr qsizetype shortest = 5;
    if (word.size() < shortest) return false;
    const QStringList forms = m_morphology.baseForms(word);
    return std::any_of(forms.begin(), forms.end(),
                       [&](const QString& form) { return m_baseForms.contains(form); });
}

std::optional<IndicatorResult> ResultSentenceReader::in(const QString& clause) const {
    const Tokens tokens = tokensOf(clause);
    const auto has = [&](auto test) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const TextToken& token) { return test(token.lower); });
    };
    if (!has([this](const QString& word) { return saysReached(word); })) return std::nullopt;
    const bool partial = has(isPartial);
    if (has(isNegation)) return partial || has(isWhole) ? IndicatorResult::Partly : IndicatorResult::NotMet;
    return partial ? IndicatorResult::Partly : IndicatorResult::Met;
}

} // namespace salkku
