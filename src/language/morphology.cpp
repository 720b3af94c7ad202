// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/morphology.h"

#include "language/dictionary.h"
#include "language/word_forms.h"

#include <algorithm>

namespace salkku {

namespace {

// Inflection leaves a word's beginning alone, so that most words need not be looked up.
bool beginAlike(const QString& word, const QString& base) {
    constexpr qsizetype unchanged = 2;
    return word.left(unchanged) == base.left(unchanged) && base.size() > unchanged;
}

} // namespace

Morphology::Morphology(std::shared_ptr<const Dictionary> dictionary)
    : m_dictionary(std::move(dictionary)) {}

Morphology Morphology::finnish() {
    return Morphology(std::make_shared<const Dictionary>("fi"));
}

bool Morphology::open() const {
    return m_dictionary && m_dictionary->isAvailable();
}

bool Morphology::isWord(const QString& word) const {
    return m_dictionary && m_dictionary->isCorrect(word);
}

bool Morphology::isName(const QString& word) const {
    if (!m_dictionary) return false;
    const auto analyses = m_dictionary->analyse(word);
    return std::any_of(analyses.begin(), analyses.end(), [](const WordAnalysis& analysis) {
        return !analysis.baseForm.isEmpty() && analysis.baseForm[0].isUpper();
    });
}

bool Morphology::canBeNoun(const QString& word) const {
    if (!m_dictionary) return true;
    const auto analyses = m_dictionary->analyse(word);
    return analyses.empty() || std::any_of(analyses.begin(), analyses.end(),
                                           [](const WordAnalysis& analysis) { return analysis.isNoun; });
}

QStringList Morphology::knownForms(const QString& word) const {
    QStringList forms;
    if (!m_dictionary) return forms;
    for (const WordAnalysis& analysis : m_dictionary->analyse(word))
        forms.append(analysis.baseForm.toLower());
    forms.removeDuplicates();
    return forms;
}

QStringList Morphology::baseForms(const QString& word) const {
    QStringList forms = knownForms(word);
    if (forms.isEmpty()) forms.append(stemOf(word.toLower()));
    return forms;
}

QStringList Morphology::partForms(const QString& word) const {
    QStringList parts;
    if (m_dictionary)
        for (const WordAnalysis& analysis : m_dictionary->analyse(word))
            if (analysis.parts.size() > 1) parts.append(analysis.parts);
    if (parts.isEmpty()) return baseForms(word);
    QStringList forms;
    for (const QString& part : parts) forms.append(baseForms(part));
    forms.removeDuplicates();
    return forms;
}

QStringList Morphology::compoundForms(const QString& word) const {
    QStringList forms;
    if (!m_dictionary) return forms;
    for (const WordAnalysis& analysis : m_dictionary->analyse(word)) {
        if (analysis.parts.size() < 2) continue;
        for (qsizetype i = 0; i < analysis.parts.size(); ++i) {
            forms.append(baseForms(analysis.parts[i]));
            if (i > 0) forms.append(knownForms(analysis.parts.mid(i).join(QString())));
        }
    }
    forms.removeDuplicates();
    return forms;
}

// Endings deceive where the dictionary knows both words and finds them to be two.
bool Morphology::isFormOf(const QString& word, const QString& base) const {
    if (word == base) return true;
    const bool byEnding = salkku::isFormOf(word, base);
    if (!m_dictionary || !beginAlike(word, base)) return byEnding;
    const QStringList forms = knownForms(word);
    if (forms.contains(base)) return true;
    return byEnding && (forms.isEmpty() || !knownForms(base).contains(base));
}

} // namespace salkku
