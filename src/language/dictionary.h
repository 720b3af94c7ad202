// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace salkku {

/// One way to understand a word.
struct WordAnalysis {
    QString baseForm;    ///< as it is written: "Pohjois-Karjala"
    QStringList parts;   ///< the written word parted where its compound is: "palvelu", "konseptin"
    bool isNoun = false; ///< a noun or an adjective, but no name
};

/// The dictionary of a language, opened when it is first asked, which takes about a millisecond. May be asked
/// from any thread; answers are given one at a time.
class Dictionary {
public:
    explicit Dictionary(QByteArray language);
    ~Dictionary();

    /// False where no dictionary of the language is installed: then it knows no word.
    bool isAvailable() const;

    /// Whether the word is spelled as it should be.
    bool isCorrect(const QString& word) const;

    /// In any letter case; empty for a word that it does not know.
    std::vector<WordAnalysis> analyse(const QString& word) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace salkku
