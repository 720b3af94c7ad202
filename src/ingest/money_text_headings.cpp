// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_text_headings.h"

#include <QRegularExpression>

namespace salkku {

namespace {

// What may begin a heading besides a capital.
struct Beginnings {
    bool numbers = true; ///< a year, but no date
    bool totals = true;
};

bool begins(const QString& word, const MoneyWords& words, Beginnings allowed) {
    static const QRegularExpression date(QStringLiteral("^\\d+\\.\\d"));
    if (word[0].isDigit()) return allowed.numbers && !date.match(word).hasMatch();
    return word[0].isUpper() || (allowed.totals && moneyRolesOf(word, words).total);
}

QStringList parted(const QString& text, const MoneyWords& words, Beginnings allowed) {
    QStringList headings;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (headings.isEmpty() || begins(word, words, allowed))
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

QStringList headingsBy(const Beginnings& allowed, const QStringList& lead, qsizetype columns,
                       const LineJoiner& joiner, const MoneyWords& words) {
    QString text;
    for (auto line = lead.crbegin(); line != lead.crend(); ++line) {
        const QStringList cells = partedAtGaps(*line);
        if (text.isEmpty() && (cells.size() == columns || cells.size() == columns + 1) && columns > 1)
            return cells.mid(cells.size() - columns);
        text = text.isEmpty() ? line->simplified() : joiner.join(line->simplified(), text);
        const QStringList headings = parted(text, words, allowed);
        const bool whole = begins(text.section(QLatin1Char(' '), 0, 0), words, allowed);
        if (headings.size() == columns && whole) return headings;
        const bool corner = headings.size() == columns + 1 && whole && allowed.numbers;
        if (headings.size() > columns) // the words above the labels may begin the line
            return corner ? headings.mid(1) : QStringList();
    }
    return {};
}

} // namespace

// A heading of several words may hold a year or a word for totals: "Granted 2020 and 2021 in all".
QStringList textHeadings(const QStringList& lead, qsizetype columns, const LineJoiner& joiner,
                         const MoneyWords& words) {
    for (const Beginnings allowed :
         {Beginnings{true, true}, Beginnings{false, true}, Beginnings{false, false}})
        if (const QStringList headings = headingsBy(allowed, lead, columns, joiner, words);
            !headings.isEmpty())
            return headings;
    return {};
}

} // namespace salkku
