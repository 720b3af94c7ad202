// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sentences.h"

namespace salkku {

namespace {

// A sentence ends where a mark is followed by a space and a capital; "1. haussa", "mm. näin" go on.
bool endsAt(const QString& text, qsizetype i) {
    if (!QStringLiteral(".!?").contains(text[i])) return false;
    if (i + 2 >= text.size()) return true;
    if (!text[i + 1].isSpace()) return false;
    const QChar next = text[i + 2];
    const bool ordinal = text[i] == QLatin1Char('.') && i > 0 && text[i - 1].isDigit();
    return !ordinal && !next.isLower() && !next.isDigit();
}

} // namespace

QStringList sentencesOf(const QString& original) {
    const QString text = original.simplified();
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsAt(text, i)) continue;
        sentences.append(text.mid(start, i + 1 - start).trimmed());
        start = i + 1;
    }
    if (start < text.size()) sentences.append(text.mid(start).trimmed());
    sentences.removeAll(QString());
    return sentences;
}

} // namespace salkku
