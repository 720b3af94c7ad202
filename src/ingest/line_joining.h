// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the lines of a paragraph together again. A hyphen at a line's end is one of three things: a broken
// word ("kehit-/täminen"), a compound's own ("Pohjois-/Karjala") or a suspended one ("hoito-/ja"). A word may
// also be torn without a hyphen ("kehit/täminen").
#pragma once

#include "language/morphology.h"

#include <QSet>
#include <QString>

namespace salkku {

/// How a hyphen at a line's end was meant is told by the document's other words, then by the dictionary, and
/// without either by how this document breaks its lines.
class LineJoiner {
public:
    explicit LineJoiner(Morphology morphology);
    LineJoiner()
        : LineJoiner(Morphology::finnish()) {}

    /// Takes note of the words of a line.
    void learn(const QString& line);

    QString join(const QString& first, const QString& next) const;

private:
    bool isSuspended(const QString& head, const QString& tail) const;
    bool isBroken(const QString& head, const QString& tail, bool isName) const;
    bool isAbbreviation(const QString& head) const;
    bool isTorn(const QString& head, const QString& tail) const;
    bool hyphenates() const;
    Morphology m_morphology;
    QSet<QString> m_words;
    QSet<QString> m_innerWords;    ///< neither first nor last of their line: whole for sure
    QSet<QString> m_compoundHeads; ///< "hyte" of "hyte-työ"
    int m_lines = 0;
    int m_hyphenEnds = 0;
};

} // namespace salkku
