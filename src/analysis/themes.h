// SPDX-License-Identifier: GPL-3.0-or-later
// Which problems recur over the organisations in a period: the programme's themes, and pairs of words that
// nobody has named. Definitions: docs/analysis.md.
#pragma once

#include "analysis/told_sentences.h"
#include "storage/search_words.h"

#include <map>

namespace salkku {

/// How many told of it in an earlier period.
struct ThemeAt {
    Period period;
    int organisations = 0;
    int writing = 0; ///< organisations that wrote anything
};

struct RecurringTheme {
    QString id;        ///< of the programme's theme; empty for a pair of words
    QStringList words; ///< the pair, as base forms; empty for a theme of the programme
    QString phrase;    ///< the pair as it most often stands in the sentences; may be empty
    std::vector<OrganisationCode> organisations; ///< in the programme's order
    std::vector<ToldSentence> sentences;
    std::vector<ThemeAt> earlier; ///< at most three periods, ascending
    bool isRising = false;

    /// The theme's name; a pair's phrase, or its base forms in quotation marks.
    QString title(const Programme& programme, Language language) const;
};

/// Sentences of a period, as they are compared with each other.
struct SentencesOf {
    Period period;
    std::vector<ToldSentence> sentences;
    int writing = 0;
};

/// The programme's themes first, then the pairs; those of most organisations first in each.
std::vector<RecurringTheme> recurrencesOf(const Programme& programme, const SearchWords& words,
                                          const SentencesOf& now, const std::vector<SentencesOf>& earlier);

/// Of the scope's period, in what tells of problems, against up to three periods before it.
Result<std::vector<RecurringTheme>> recurringThemes(const Portfolio& portfolio, const TextScope& scope);

/// More organisations than before: three at the least, and both two more and half as many again as would be
/// expected from the median share of the earlier periods. Never without an earlier period.
bool isRising(int organisations, int writing, const std::vector<ThemeAt>& earlier);

} // namespace salkku
