// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/themes.h"

#include "analysis/collocations.h"
#include "analysis/statistics.h"
#include "analysis/theme_matcher.h"
#include "storage/portfolio.h"
#include "storage/text_search.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr int fewestRising = 3; // organisations
constexpr int leastMore = 2;    // organisations more than expected
constexpr double leastTimes = 1.5;
constexpr std::size_t periodsBefore = 3;
const QString closingQuote = QStringLiteral("\u201D"); // which Finnish and Swedish open with as well

using Places = std::vector<std::size_t>; // of sentences in their list

std::vector<OrganisationCode> organisationsOf(const Programme& programme,
                                              const std::set<OrganisationCode>& codes) {
    std::vector<OrganisationCode> ordered;
    for (const Organisation& organisation : programme.organisations)
        if (codes.count(organisation.code) > 0) ordered.push_back(organisation.code);
    return ordered;
}

class Recurrences {
public:
    Recurrences(const Programme& programme, const SearchWords& words, const SentencesOf& now,
                const std::vector<SentencesOf>& earlier)
        : m_programme(programme)
        , m_words(words)
        , m_matcher(programme.themes, words)
        , m_now(now)
        , m_earlier(earlier)
        , m_byTheme(programme.themes.size()) {
        for (std::size_t i = 0; i < now.sentences.size(); ++i)
            for (const std::size_t theme : m_matcher.themesOf(now.sentences[i].item.text))
                m_byTheme[theme].push_back(i);
        countEarlier();
    }

    std::vector<RecurringTheme> themes() const {
        std::vector<RecurringTheme> found;
        for (std::size_t theme = 0; theme < m_byTheme.size(); ++theme) {
            if (m_byTheme[theme].empty()) continue;
            RecurringTheme made = gathered(m_byTheme[theme]);
            made.id = m_programme.themes[theme].id;
            judge(made, m_earlierThemes[theme]);
            found.push_back(std::move(made));
        }
        std::stable_sort(found.begin(), found.end(), [](const RecurringTheme& a, const RecurringTheme& b) {
            return a.organisations.size() > b.organisations.size();
        });
        return found;
    }

    std::vector<RecurringTheme> pairs() const {
        std::vector<RecurringTheme> found;
        for (const Collocation& pair : collocationsIn(m_now.sentences, m_words)) {
            if (isNamed(pair.sentences)) continue;
            RecurringTheme made = gathered(pair.sentences);
            made.words = {pair.words.first, pair.words.second};
            made.phrase = phraseOf(pair, m_now.sentences, m_words);
            judge(made, earlierOf(pair.words));
            found.push_back(std::move(made));
        }
        return found;
    }

private:
    using Tellers = std::vector<std::set<OrganisationCode>>; // by earlier period

    void countEarlier() {
        m_earlierThemes.assign(m_programme.themes.size(), Tellers(m_earlier.size()));
        for (std::size_t i = 0; i < m_earlier.size(); ++i)
            for (const ToldSentence& sentence : m_earlier[i].sentences)
                for (const std::size_t theme : m_matcher.themesOf(sentence.item.text))
                    m_earlierThemes[theme][i].insert(sentence.report.organisation);
    }

    Tellers earlierOf(const WordPair& pair) const {
        Tellers tellers(m_earlier.size());
        for (std::size_t i = 0; i < m_earlier.size(); ++i)
            for (const ToldSentence& sentence : m_earlier[i].sentences)
                if (pairsIn(sentence.item.text, m_words).count(pair) > 0)
                    tellers[i].insert(sentence.report.organisation);
        return tellers;
    }

    RecurringTheme gathered(const Places& places) const {
        RecurringTheme theme;
        std::set<OrganisationCode> codes;
        for (const std::size_t place : places) {
            theme.sentences.push_back(m_now.sentences[place]);
            codes.insert(m_now.sentences[place].report.organisation);
        }
        theme.organisations = organisationsOf(m_programme, codes);
        return theme;
    }

    void judge(RecurringTheme& theme, const Tellers& tellers) const {
        for (std::size_t i = 0; i < m_earlier.size(); ++i)
            theme.earlier.push_back(
                {m_earlier[i].period, static_cast<int>(tellers[i].size()), m_earlier[i].writing});
        theme.isRising = isRising(static_cast<int>(theme.organisations.size()), m_now.writing, theme.earlier);
    }

    // A pair whose sentences mostly speak of one theme says nothing new.
    bool isNamed(const Places& sentences) const {
        return std::any_of(m_byTheme.begin(), m_byTheme.end(), [&](const Places& theme) {
            Places shared;
            std::set_intersection(sentences.begin(), sentences.end(), theme.begin(), theme.end(),
                                  std::back_inserter(shared));
            return 2 * shared.size() >= sentences.size();
        });
    }

    const Programme& m_programme;
    const SearchWords& m_words;
    ThemeMatcher m_matcher;
    const SentencesOf& m_now;
    const std::vector<SentencesOf>& m_earlier;
    std::vector<Places> m_byTheme;
    std::vector<Tellers> m_earlierThemes;
};

int writersOf(const std::vector<ToldSentence>& sentences) {
    std::set<OrganisationCode> codes;
    for (const ToldSentence& sentence : sentences) codes.insert(sentence.report.organisation);
    return static_cast<int>(codes.size());
}

Result<SentencesOf> problemsOf(const Portfolio& portfolio, const TextScope& scope) {
    auto told = toldSentences(portfolio, scope);
    if (!told) return told.error();
    SentencesOf problems{scope.period, *std::move(told), 0};
    problems.writing = writersOf(problems.sentences);
    std::erase_if(problems.sentences, [&](const ToldSentence& sentence) {
        return !tellsOfProblem(portfolio.programme(), sentence);
    });
    return problems;
}

} // namespace

QString RecurringTheme::title(const Programme& programme, Language language) const {
    for (const Theme& theme : programme.themes)
        if (theme.id == id && !id.isEmpty()) return theme.names.in(language);
    if (!phrase.isEmpty()) return phrase;
    const QString opening = language == Language::English ? QStringLiteral("\u201C") : closingQuote;
    QStringList quoted;
    for (const QString& word : words) quoted << opening + word + closingQuote;
    return quoted.join(QStringLiteral(" + "));
}

bool isRising(int organisations, int writing, const std::vector<ThemeAt>& earlier) {
    std::vector<double> shares;
    for (const ThemeAt& at : earlier)
        if (at.writing > 0) shares.push_back(static_cast<double>(at.organisations) / at.writing);
    const auto usual = median(shares);
    if (!usual || organisations < fewestRising) return false;
    const double expected = *usual * writing;
    return organisations >= expected + leastMore && organisations >= leastTimes * expected;
}

std::vector<RecurringTheme> recurrencesOf(const Programme& programme, const SearchWords& words,
                                          const SentencesOf& now, const std::vector<SentencesOf>& earlier) {
    const Recurrences recurrences(programme, words, now, earlier);
    std::vector<RecurringTheme> found = recurrences.themes();
    auto pairs = recurrences.pairs();
    std::move(pairs.begin(), pairs.end(), std::back_inserter(found));
    return found;
}

Result<std::vector<RecurringTheme>> recurringThemes(const Portfolio& portfolio, const TextScope& scope) {
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    auto now = problemsOf(portfolio, scope);
    if (!now) return now.error();
    std::vector<SentencesOf> earlier;
    const auto here = std::lower_bound(periods->begin(), periods->end(), scope.period);
    const auto first = here - std::min<std::ptrdiff_t>(periodsBefore, here - periods->begin());
    for (auto period = first; period != here; ++period) {
        TextScope before = scope;
        before.period = *period;
        auto told = problemsOf(portfolio, before);
        if (!told) return told.error();
        earlier.push_back(*std::move(told));
    }
    return recurrencesOf(portfolio.programme(), TextSearch(portfolio).words(), *now, earlier);
}

} // namespace salkku
