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

// Abbreviations and names keep their hyphen: "PROM-/tiedon", "Pohjois-/Karjala".
bool keepsHyphen(const QString& head, const QString& tail) {
    const bool inner = std::any_of(head.begin(), head.end(), [](QChar c) { return c.isDigit(); });
    const bool capitals = head.size() > 1 && head == head.toUpper();
    return inner || capitals || tail[0].isUpper() || tail[0].isDigit();
}

} // namespace

void LineJoiner::learn(const QString& line) {
    const auto tokens = tokensOf(line);
    const bool hyphenEnd = endsWithHyphen(line.trimmed());
    ++m_lines;
    m_hyphenEnds += hyphenEnd;
    // The pieces at a line's ends may be halves of words and prove nothing.
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (hyphenEnd && i + 1 == tokens.size()) continue;
        m_words.insert(tokens[i].lower);
        const qsizetype hyphen = tokens[i].lower.indexOf(QLatin1Char('-'));
        if (hyphen > 0) m_compoundHeads.insert(tokens[i].lower.left(hyphen));
    }
}

// One line in twenty: text that was set with hyphenation has far more, slides far fewer.
bool LineJoiner::hyphenates() const {
    return m_hyphenEnds * 20 > m_lines;
}

bool LineJoiner::isBroken(const QString& head, const QString& tail) const {
    if (keepsHyphen(head, tail)) return false;
    const QString first = head.toLower();
    const QString second = tail.toLower();
    if (m_words.contains(first + QLatin1Char('-') + second)) return false;
    if (m_words.contains(first + second)) return true;
    if (m_compoundHeads.contains(first)) return false;
    return hyphenates();
}

QString LineJoiner::join(const QString& firstLine, const QString& nextLine) const {
    const QString first = firstLine.trimmed();
    const QString next = nextLine.trimmed();
    if (first.isEmpty() || next.isEmpty()) return first + next;
    if (first.endsWith(softHyphen)) return first.chopped(1) + next;
    const auto head = tokensOf(first);
    const auto tail = tokensOf(next);
    const bool attached = !tail.empty() && tail.front().start == 0;
    if (!endsWithHyphen(first) || head.empty() || !attached || isConjunction(tail.front().lower))
        return first + QLatin1Char(' ') + next;
    const QString stem = head.back().text.chopped(1);
    return (isBroken(stem, tail.front().text) ? first.chopped(1) : first) + next;
}

} // namespace salkku
