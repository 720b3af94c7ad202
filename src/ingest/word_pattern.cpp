// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/word_pattern.h"

#include <algorithm>

namespace salkku {

QString anyOfPattern(const QStringList& phrases) {
    if (phrases.isEmpty()) return QStringLiteral("(?!)");
    QStringList sorted = phrases;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (QString& phrase : sorted) {
        QStringList words = phrase.simplified().split(QLatin1Char(' '));
        for (QString& word : words) word = QRegularExpression::escape(word);
        phrase = words.join(QStringLiteral("\\s+"));
    }
    return QStringLiteral("(?:%1)").arg(sorted.join(QLatin1Char('|')));
}

QRegularExpression textPattern(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool containsAnyOf(const QString& text, const QStringList& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace salkku
