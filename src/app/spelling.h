// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling in the languages that this machine has dictionaries for: Finnish by Voikko, Swedish by Hunspell.
// Both may be absent, when Salkku is built and when it runs; then every word is right.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace salkku {

/// Where a word stands in a text.
struct WordPlace {
    int start = 0;
    int length = 0;
};

class Spelling {
public:
    Spelling();
    ~Spelling();
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    QStringList languages() const; ///< of the dictionaries found: "fi", "sv"
    /// Right in any of the languages, for reports mix them. Names in capitals and words with digits are not
    /// judged.
    bool isRight(const QString& word) const;
    std::vector<WordPlace> mistakes(const QString& text) const;
    QStringList suggestions(const QString& word, int limit) const;

private:
    struct Dictionaries;
    std::unique_ptr<Dictionaries> m_dictionaries;
};

} // namespace salkku
