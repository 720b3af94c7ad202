// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/collocations.h"

#include <algorithm>
#include <map>

namespace salkku {

namespace {

constexpr std::size_t fewestOrganisations = 3; // of two, anything may be chance
constexpr double leastLift = 3;                // times as often together as chance would have it
constexpr std::size_t mostPairs = 12;          // that a person looks through
constexpr std::size_t farthest = 2;            // words from one to the other

struct Counts {
    std::map<WordPair, Collocation> pairs;
    std::map<QString, std::size_t> sentencesOf; ///< how many sentences hold the word in a pair
    std::size_t sentences = 0;
};

Counts countPairs(const std::vector<ToldSentence>& sentences, const SearchWords& words) {
    Counts counts;
    counts.sentences = sentences.size();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        std::set<QString> seen;
        for (const WordPair& pair : pairsIn(sentences[i].item.text, words)) {
            Collocation& counted = counts.pairs[pair];
            counted.words = pair;
            counted.organisations.insert(sentences[i].report.organisation);
            counted.sentences.push_back(i);
            seen.insert(pair.first);
            seen.insert(pair.second);
        }
        for (const QString& word : seen) ++counts.sentencesOf[word];
    }
    return counts;
}

double liftOf(const Collocation& pair, const Counts& counts) {
    const auto together = static_cast<double>(pair.sentences.size() * counts.sentences);
    const auto apart = static_cast<double>(counts.sentencesOf.at(pair.words.first) *
                                           counts.sentencesOf.at(pair.words.second));
    return together / apart;
}

bool standsBefore(const Collocation& a, const Collocation& b) {
    if (a.organisations.size() != b.organisations.size())
        return a.organisations.size() > b.organisations.size();
    if (a.sentences.size() != b.sentences.size()) return a.sentences.size() > b.sentences.size();
    return a.words < b.words;
}

struct PairPlace {
    WordPair pair;
    std::vector<TextSpan> spans; ///< from the one word to the other
};

std::vector<PairPlace> placesIn(const QString& sentence, const SearchWords& words) {
    const std::vector<TextSpan> spans = wordsIn(sentence);
    std::vector<QString> nouns;
    for (const TextSpan& span : spans) nouns.push_back(words.nounOf(sentence.mid(span.start, span.length)));
    std::vector<PairPlace> places;
    for (std::size_t i = 0; i < nouns.size(); ++i)
        for (std::size_t j = i + 1; j < nouns.size() && j <= i + farthest; ++j)
            if (!nouns[i].isEmpty() && !nouns[j].isEmpty() && nouns[i] != nouns[j])
                places.push_back({std::minmax(nouns[i], nouns[j]),
                                  {spans.begin() + static_cast<std::ptrdiff_t>(i),
                                   spans.begin() + static_cast<std::ptrdiff_t>(j) + 1}});
    return places;
}

// A sentence's capital is none of the word's own; an abbreviation's capitals are.
QString withoutCapital(const QString& word) {
    const bool isCapital = word.size() > 1 && word[0].isUpper() && word.mid(1) == word.mid(1).toLower();
    return isCapital ? word[0].toLower() + word.mid(1) : word;
}

// The words with single spaces; empty where something else parts them.
QString phraseAt(const QString& sentence, const std::vector<TextSpan>& spans) {
    QStringList phrase;
    qsizetype end = spans.front().start;
    for (const TextSpan& span : spans) {
        if (!sentence.mid(end, span.start - end).trimmed().isEmpty()) return {};
        const QString word = sentence.mid(span.start, span.length);
        phrase << (phrase.isEmpty() ? withoutCapital(word) : word);
        end = span.start + span.length;
    }
    return phrase.join(QLatin1Char(' '));
}

bool mostlyTheSame(const Collocation& pair, const Collocation& other) {
    std::vector<std::size_t> shared;
    std::set_intersection(pair.sentences.begin(), pair.sentences.end(), other.sentences.begin(),
                          other.sentences.end(), std::back_inserter(shared));
    return 2 * shared.size() >= pair.sentences.size();
}

} // namespace

std::set<WordPair> pairsIn(const QString& sentence, const SearchWords& words) {
    std::set<WordPair> pairs;
    for (const PairPlace& place : placesIn(sentence, words)) pairs.insert(place.pair);
    return pairs;
}

QString phraseOf(const Collocation& pair, const std::vector<ToldSentence>& sentences,
                 const SearchWords& words) {
    std::map<QString, int> phrases;
    for (const std::size_t i : pair.sentences) {
        std::set<QString> here;
        for (const PairPlace& place : placesIn(sentences[i].item.text, words))
            if (place.pair == pair.words) here.insert(phraseAt(sentences[i].item.text, place.spans));
        here.erase(QString());
        for (const QString& phrase : here) ++phrases[phrase];
    }
    const auto best = std::max_element(phrases.begin(), phrases.end(), [](const auto& a, const auto& b) {
        if (a.second != b.second) return a.second < b.second;
        return a.first.size() != b.first.size() ? a.first.size() > b.first.size() : a.first > b.first;
    });
    return best == phrases.end() ? QString() : best->first;
}

std::vector<Collocation> collocationsIn(const std::vector<ToldSentence>& sentences,
                                        const SearchWords& words) {
    const Counts counts = countPairs(sentences, words);
    std::vector<Collocation> recurring;
    for (const auto& [_, pair] : counts.pairs)
        if (pair.organisations.size() >= fewestOrganisations && liftOf(pair, counts) >= leastLift)
            recurring.push_back(pair);
    std::sort(recurring.begin(), recurring.end(), standsBefore);
    std::vector<Collocation> kept;
    for (Collocation& pair : recurring) {
        if (kept.size() == mostPairs) break;
        const bool known = std::any_of(kept.begin(), kept.end(),
                                       [&](const Collocation& other) { return mostlyTheSame(pair, other); });
        if (!known) kept.push_back(std::move(pair));
    }
    return kept;
}

} // namespace salkku
