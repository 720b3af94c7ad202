// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_words.h"

#include <QSet>
#include <algorithm>

namespace salkku {

namespace {

constexpr qsizetype mostKnown =
    200'000; // words that are kept: some 50 MiB at the most, usually a tenth of it
constexpr qsizetype shortestBeginning = 3;
constexpr qsizetype shortestNoun = 3;
constexpr qsizetype longestWord = 100; // letters; the rest of a longer one tells nothing

bool joins(QChar c) {
    return c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QLatin1Char(':') || c == QChar(0x2019);
}

QString lettersOf(const QString& word) {
    QString letters;
    letters.reserve(word.size());
    for (const QChar c : word)
        if (c.isLetterOrNumber()) letters.append(c.toLower());
    return letters.left(longestWord);
}

} // namespace

bool isSought(const SoughtWord& sought, const QStringList& forms) {
    return std::any_of(forms.begin(), forms.end(), [&](const QString& form) {
        return sought.forms.contains(form) ||
               (!sought.beginning.isEmpty() && form.startsWith(sought.beginning));
    });
}

std::vector<TextSpan> wordsIn(const QString& text) {
    std::vector<TextSpan> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() &&
               (text[end].isLetterOrNumber() ||
                (joins(text[end]) && end + 1 < text.size() && text[end + 1].isLetterOrNumber())))
            ++end;
        words.push_back({at, end - at});
        at = end;
    }
    return words;
}

SearchWords::SearchWords()
    : SearchWords(Morphology::finnish()) {}

SearchWords::SearchWords(Morphology morphology)
    : m_morphology(std::move(morphology)) {}

QString SearchWords::maker() const {
    return m_morphology.open() ? QStringLiteral("dictionary 1") : QStringLiteral("endings 1");
}

const QStringList& SearchWords::formsOf(const QString& word) const {
    if (const auto known = m_known.constFind(word); known != m_known.constEnd()) return *known;
    if (m_known.size() >= mostKnown) m_known.clear();
    QStringList forms{lettersOf(word)};
    for (const QString& form : m_morphology.baseForms(word)) forms.append(lettersOf(form));
    for (const QString& form : m_morphology.compoundForms(word)) forms.append(lettersOf(form));
    forms.removeAll(QString());
    forms.removeDuplicates();
    return *m_known.insert(word, forms);
}

QString SearchWords::formsOfText(const QString& text) const {
    QString forms;
    QSet<QString> seen;
    for (const TextSpan& word : wordsIn(text))
        for (const QString& form : formsOf(text.mid(word.start, word.length))) {
            if (seen.contains(form)) continue;
            seen.insert(form);
            forms += form + QLatin1Char(' ');
        }
    return forms;
}

const QString& SearchWords::nounOf(const QString& word) const {
    if (const auto known = m_nouns.constFind(word); known != m_nouns.constEnd()) return *known;
    if (m_nouns.size() >= mostKnown) m_nouns.clear();
    QString noun;
    if (word.size() >= shortestNoun && !word[0].isDigit() && m_morphology.canBeNoun(word))
        noun = m_morphology.baseForms(word).value(0);
    return *m_nouns.insert(word, noun);
}

// The parts of a sought compound are left out: who looks for a shortage of staff does not look for all staff.
std::vector<SoughtWord> SearchWords::soughtIn(const QString& query) const {
    std::vector<SoughtWord> sought;
    for (const TextSpan& span : wordsIn(query)) {
        const QString word = query.mid(span.start, span.length);
        SoughtWord one{{lettersOf(word)}, {}};
        for (const QString& form : m_morphology.baseForms(word)) one.forms.append(lettersOf(form));
        one.forms.removeDuplicates();
        if (one.forms.front().size() >= shortestBeginning) one.beginning = one.forms.front();
        sought.push_back(std::move(one));
    }
    return sought;
}

std::vector<TextSpan> SearchWords::marksIn(const QString& text, const std::vector<SoughtWord>& sought) const {
    std::vector<TextSpan> marks;
    std::vector<bool> found(sought.size(), false);
    for (const TextSpan& word : wordsIn(text)) {
        const QStringList& forms = formsOf(text.mid(word.start, word.length));
        bool marked = false;
        for (std::size_t i = 0; i < sought.size(); ++i) {
            if (!isSought(sought[i], forms)) continue;
            found[i] = true;
            marked = true;
        }
        if (marked) marks.push_back(word);
    }
    const bool all = std::all_of(found.begin(), found.end(), [](bool one) { return one; });
    return all ? marks : std::vector<TextSpan>();
}

} // namespace salkku
