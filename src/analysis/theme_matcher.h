// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "storage/search_words.h"

#include <QHash>
#include <vector>

namespace salkku {

/// Which of the programme's themes a sentence speaks of. Remembers the words that it has met.
class ThemeMatcher {
public:
    /// Both must outlive the matcher.
    ThemeMatcher(const std::vector<Theme>& themes, const SearchWords& words);

    /// Places in the list of themes, ascending.
    std::vector<std::size_t> themesOf(const QString& sentence) const;

private:
    struct Entry { ///< one or more words that must stand in one sentence
        std::size_t theme = 0;
        std::vector<SoughtWord> words;
    };
    struct Part {
        std::size_t entry = 0;
        std::size_t word = 0;
    };
    const std::vector<Part>& partsOf(const QString& word) const;

    const SearchWords& m_words;
    std::vector<Entry> m_entries;
    mutable QHash<QString, std::vector<Part>> m_known;
};

} // namespace salkku
