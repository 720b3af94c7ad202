// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the lines of a paragraph together again. A hyphen at a line's end is one of three things: a broken
// word
// ("kehit-/täminen"), a compound's own ("Pohjois-/Karjala") or a suspended one ("hoito-/ja").
#pragma once

#include <QSet>
#include <QString>

namespace salkku {

/// The words of a document, as evidence of how a hyphen at a line's end was meant.
class LineJoiner {
public:
    /// Takes note of the words of a line.
    void learn(const QString& line);

    QString join(const QString& first, const QString& next) const;

private:
    bool isBroken(const QString& head, const QString& tail) const;
    bool hyphenates() const;
    QSet<QString> m_words;
    QSet<QString> m_compoundHeads; ///< "hyte" of "hyte-työ"
    int m_lines = 0;
    int m_hyphenEnds = 0;
};

} // namespace salkku
