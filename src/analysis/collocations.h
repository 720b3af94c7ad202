// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of words that recur in many organisations' sentences. The rule: docs/analysis.md.
#pragma once

#include "analysis/told_sentences.h"
#include "storage/search_words.h"

#include <utility>

namespace salkku {

/// Base forms, in the order of the alphabet.
using WordPair = std::pair<QString, QString>;

struct Collocation {
    WordPair words;
    std::set<OrganisationCode> organisations;
    std::vector<std::size_t> sentences; ///< places in the list, ascending
};

/// The pairs of nouns and adjectives that stand next to each other, or with one word between them.
std::set<WordPair> pairsIn(const QString& sentence, const SearchWords& words);

/// How the pair most often stands in its sentences, with the word between where there is one: "piles rot".
/// Without the capital of a sentence's beginning. Of equally frequent ones the shortest, and of those the
/// first of the alphabet; empty where more than spaces always parts the words.
QString phraseOf(const Collocation& pair, const std::vector<ToldSentence>& sentences,
                 const SearchWords& words);

/// Those of most organisations first; of pairs that mostly stand in the same sentences the first one alone.
std::vector<Collocation> collocationsIn(const std::vector<ToldSentence>& sentences, const SearchWords& words);

} // namespace salkku
