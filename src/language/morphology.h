// SPDX-License-Identifier: GPL-3.0-or-later
// Words in all their forms: Finnish by a dictionary, names that it does not know, other languages, and
// everything where no dictionary is installed by their endings.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace salkku {

class Dictionary;

/// Cheap to copy; copies share one dictionary, from any thread.
class Morphology {
public:
    /// By endings alone.
    Morphology() = default;
    explicit Morphology(std::shared_ptr<const Dictionary> dictionary);

    /// With the Finnish dictionary of this computer, if it has one.
    static Morphology finnish();

    /// Opens the dictionary, which otherwise happens with the first question; false where there is none.
    /// For a process that may open no files later.
    bool open() const;

    /// Whether the dictionary says that it is a word, and spelled as it should be.
    bool isWord(const QString& word) const;

    /// Whether the dictionary knows it as a name.
    bool isName(const QString& word) const;

    /// Whether it can be a noun or an adjective, names left out; true of what no dictionary knows.
    bool canBeNoun(const QString& word) const;

    /// What the word may be a form of, in lower case and without repetition. One guess by its ending where no
    /// dictionary knows it: good for comparing, not for showing.
    QStringList baseForms(const QString& word) const;

    /// The base forms of the parts of a compound, the last part's last; of a simple word its own.
    QStringList partForms(const QString& word) const;

    /// The base forms of everything that stands in a compound: each part, and what it ends in
    /// ("tietojärjestelmä" in "potilastietojärjestelmän"). Empty for a simple word.
    QStringList compoundForms(const QString& word) const;

    /// Whether `word` is `base` in any form; both lower case.
    bool isFormOf(const QString& word, const QString& base) const;

private:
    QStringList knownForms(const QString& word) const;
    std::shared_ptr<const Dictionary> m_dictionary;
};

} // namespace salkku
