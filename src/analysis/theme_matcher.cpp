// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/theme_matcher.h"

#include <map>
#include <set>

namespace salkku {

ThemeMatcher::ThemeMatcher(const std::vector<Theme>& themes, const SearchWords& words)
    : m_words(words) {
    for (std::size_t theme = 0; theme < themes.size(); ++theme)
        for (const QString& entry : themes[theme].words) {
            auto sought = words.soughtIn(entry);
            if (!sought.empty()) m_entries.push_back({theme, std::move(sought)});
        }
}

const std::vector<ThemeMatcher::Part>& ThemeMatcher::partsOf(const QString& word) const {
    if (const auto known = m_known.constFind(word); known != m_known.constEnd()) return *known;
    std::vector<Part> parts;
    const QStringList& forms = m_words.formsOf(word);
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry)
        for (std::size_t i = 0; i < m_entries[entry].words.size(); ++i)
            if (isSought(m_entries[entry].words[i], forms)) parts.push_back({entry, i});
    return *m_known.insert(word, parts);
}

std::vector<std::size_t> ThemeMatcher::themesOf(const QString& sentence) const {
    std::map<std::size_t, std::set<std::size_t>> found; // entry → its words that are there
    for (const TextSpan& span : wordsIn(sentence))
        for (const Part& part : partsOf(sentence.mid(span.start, span.length)))
            found[part.entry].insert(part.word);
    std::set<std::size_t> themes;
    for (const auto& [entry, words] : found)
        if (words.size() == m_entries[entry].words.size()) themes.insert(m_entries[entry].theme);
    return {themes.begin(), themes.end()};
}

} // namespace salkku
