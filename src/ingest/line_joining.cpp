// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/line_joining.h"

#include "ingest/text_tokens.h"

#include <QStringList>
#include <algorithm>

namespace salkku {

namespace {

const QChar softHyphen(0x00AD);

bool endsWithHyphen(const QString& line) {
    return line.size() > 1 && withPlainDashes(line.right(1)) == QLatin1String("-") &&
           line[line.size() - 2].isLetterOrNumber();
}

bool isConjunction(const QString& word) {
    static const QStringList conjunctions = {
        QStringLiteral("ja"),  QStringLiteral("tai"), QStringLiteral("sekä"),  QStringLiteral("että"),
        QStringLiteral("eli"), QStringLiteral("och"), QStringLiteral("eller"), QStringLiteral("samt"),
        QStringLiteral("and"), QStringLiteral("or")};
    return conjunctions.contains(word);
}

// What begins a sentence is capital for that reason.
bool beginsSentence(const QString& line, qsizetype start) {
    const QString before = line.left(start).trimmed();
    return before.isEmpty() || !(before.back().isLetterOrNumber() || before.back() == QLatin1Char(','));
}

// Abbreviations and names keep their hyphen: "PROM-/tiedon", "Pohjois-/Karjala".
bool keepsHyphen(const QString& head, const QString& tail) {
    const bool inner = std::any_of(head.begin(), head.end(), [](QChar c) { return c.isDigit(); });
    const bool capitals = head.size() > 1 && head == head.toUpper();
    return inner || capitals || tail[0].isUpper() || tail[0].isDigit();
}

// Letters alone, and not of an abbreviation.
bool isPiece(const QString& word) {
    constexpr qsizetype shortest = 2;
    const bool letters = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters && word.size() >= shortest && word.mid(1) == word.mid(1).toLower();
}

} // namespace

LineJoiner::LineJoiner(Morphology morphology)
    : m_morphology(std::move(morphology)) {}

void LineJoiner::learn(const QString& line) {
    const auto tokens = tokensOf(line);
    const bool hyphenEnd = endsWithHyphen(line.trimmed());
    ++m_lines;
    m_hyphenEnds += hyphenEnd;
    // The pieces at a line's ends may be halves of words and prove nothing.
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (hyphenEnd && i + 1 == tokens.size()) continue;
        m_words.insert(tokens[i].lower);
        if (i > 0 && i + 1 < tokens.size()) m_innerWords.insert(tokens[i].lower);
        const qsizetype hyphen = tokens[i].lower.indexOf(QLatin1Char('-'));
        if (hyphen > 0) m_compoundHeads.insert(tokens[i].lower.left(hyphen));
    }
}

// One line in twenty: text that was set with hyphenation has far more, slides far fewer.
bool LineJoiner::hyphenates() const {
    return m_hyphenEnds * 20 > m_lines;
}

// "hoito-/ja kuntoutus", but not "johta-/ja".
bool LineJoiner::isSuspended(const QString& head, const QString& tail) const {
    if (!isConjunction(tail)) return false;
    const bool isOneWord = m_morphology.isWord(head + tail) && !m_morphology.isWord(head);
    return !isOneWord || m_compoundHeads.contains(head.toLower());
}

bool LineJoiner::isBroken(const QString& head, const QString& tail, bool isName) const {
    if (keepsHyphen(head, tail)) return false;
    const QString first = head.toLower();
    const QString second = tail.toLower();
    const QString compound = head + QLatin1Char('-') + tail;
    if (m_words.contains(compound.toLower())) return false;
    if (m_words.contains(first + second)) return true;
    // A name before an ordinary word keeps its hyphen; a broken name is one as a whole: "Kymen-/laakso".
    if (isName && m_morphology.open()) return m_morphology.isName(head + tail);
    if (m_morphology.isWord(head + tail)) return true;
    if (m_compoundHeads.contains(first) || m_morphology.isWord(compound)) return false;
    if (isAbbreviation(first) && m_morphology.isWord(second)) return false;
    return hyphenates();
}

// Short and no word itself: "sote", "hyte".
bool LineJoiner::isAbbreviation(const QString& head) const {
    constexpr qsizetype longest = 5;
    return head.size() <= longest && !m_morphology.isWord(head);
}

bool LineJoiner::isTorn(const QString& head, const QString& tail) const {
    constexpr qsizetype shortestWhole = 7; // shorter ones come about by chance
    const QString whole = head + tail;
    if (!isPiece(head) || !isPiece(tail) || tail[0].isUpper() || whole.size() < shortestWhole) return false;
    const bool isWritten = m_words.contains(whole.toLower());
    const bool areWritten = m_innerWords.contains(head.toLower()) && m_innerWords.contains(tail);
    if (areWritten && !isWritten) return false;
    if (!m_morphology.isWord(whole)) return false;
    if (!m_morphology.isWord(head) || !m_morphology.isWord(tail)) return true;
    // Two words that are one elsewhere in the document: a compound begins with a base form.
    return isWritten && m_morphology.baseForms(head).contains(head.toLower());
}

QString LineJoiner::join(const QString& firstLine, const QString& nextLine) const {
    const QString first = firstLine.trimmed();
    const QString next = nextLine.trimmed();
    if (first.isEmpty() || next.isEmpty()) return first + next;
    if (first.endsWith(softHyphen)) return first.chopped(1) + next;
    const auto head = tokensOf(first);
    const auto tail = tokensOf(next);
    const QString spaced = first + QLatin1Char(' ') + next;
    if (head.empty() || tail.empty() || tail.front().start != 0) return spaced;
    const QString begun = tail.front().text;
    if (!endsWithHyphen(first)) {
        const bool attached = head.back().end() == first.size();
        return attached && isTorn(head.back().text, begun) ? first + next : spaced;
    }
    const QString stem = head.back().text.chopped(1);
    const bool isName = stem[0].isUpper() && !beginsSentence(first, head.back().start);
    if (isSuspended(stem, tail.front().lower)) return spaced;
    const bool broken = isConjunction(tail.front().lower) || isBroken(stem, begun, isName);
    return (broken ? first.chopped(1) : first) + next;
}

} // namespace salkku
