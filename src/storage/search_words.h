// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as the words that they are searched by: base forms, the parts of compounds, and each word as it
// stands.
#pragma once

#include "language/morphology.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace salkku {

/// A part of a text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// One word that is looked for: any of its forms, or a word that begins with it.
struct SoughtWord {
    QStringList forms;
    QString beginning; ///< empty where it is too short to be one
};

/// Whether a word with these forms (SearchWords::formsOf) is what is sought.
bool isSought(const SoughtWord& sought, const QStringList& forms);

/// Letters and digits; a hyphen, apostrophe or colon only between them.
std::vector<TextSpan> wordsIn(const QString& text);

/// Remembers the words that it has met, so it stays on one thread.
class SearchWords {
public:
    SearchWords();
    explicit SearchWords(Morphology morphology);

    /// Which base forms these are: an index that was made by others is to be made anew.
    QString maker() const;

    /// What a word is found by, in lower case without punctuation; words of an index hold letters and digits
    /// alone.
    const QStringList& formsOf(const QString& word) const;
    /// The forms of all words, parted by spaces, each once.
    QString formsOfText(const QString& text) const;
    /// The base form of a noun or an adjective, as people write it in lower case; empty for other words,
    /// names and words of fewer than three letters.
    const QString& nounOf(const QString& word) const;
    std::vector<SoughtWord> soughtIn(const QString& query) const;

    /// The words of the text that are sought; empty unless each sought word is among them.
    std::vector<TextSpan> marksIn(const QString& text, const std::vector<SoughtWord>& sought) const;

private:
    Morphology m_morphology;
    mutable QHash<QString, QStringList> m_known;
    mutable QHash<QString, QString> m_nouns;
};

} // namespace salkku
