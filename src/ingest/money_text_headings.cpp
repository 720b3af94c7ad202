// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_text_headings.h"

#include <QRegularExpression>

namespace salkku {

namespace {

// A heading begins with a capital, a number that is no date, or a word for totals.
bool begins(const QString& word, const MoneyWords& words) {
    static const QRegularExpression date(QStringLiteral("^\\d+\\.\\d"));
    if (word[0].isDigit()) return !date.match(word).hasMatch();
    return word[0].isUpper() || moneyRolesOf(word, words).total;
}

QStringList parted(const QString& text, const MoneyWords& words) {
    QStringList headings;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (headings.isEmpty() || begins(word, words))
            headings.append(word);
        else
            headings.back() += QLatin1Char(' ') + word;
    }
    return headings;
}

QStringList partedAtGaps(const QString& line) {
    static const QRegularExpression gap(QStringLiteral("\\s{2,}|\\t"));
    return line.trimmed().split(gap, Qt::SkipEmptyParts);
}

} // namespace

QStringList textHeadings(const QStringList& lead, qsizetype columns, const LineJoiner& joiner,
                         const MoneyWords& words) {
    QString text;
    for (auto line = lead.crbegin(); line != lead.crend(); ++line) {
        const QStringList cells = partedAtGaps(*line);
        if (text.isEmpty() && (cells.size() == columns || cells.size() == columns + 1) && columns > 1)
            return cells.mid(cells.size() - columns);
        text = text.isEmpty() ? line->simplified() : joiner.join(line->simplified(), text);
        const QStringList headings = parted(text, words);
        const bool whole = begins(text.section(QLatin1Char(' '), 0, 0), words);
        if (headings.size() == columns && whole) return headings;
        if (headings.size() > columns) // the words above the labels may begin the line
            return headings.size() == columns + 1 && whole ? headings.mid(1) : QStringList();
    }
    return {};
}

} // namespace salkku
