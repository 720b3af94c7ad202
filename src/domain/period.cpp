// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QStringView>

namespace salkku {

namespace {

// The number of a run of ASCII digits; nothing for anything else. Thousands of rows are read at a time: a
// regular expression here takes as long as all the rest of reading a report.
std::optional<int> digits(QStringView text) {
    int number = 0;
    for (const QChar digit : text) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9')) return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

std::optional<YearMonth> monthOf(QStringView text) {
    if (text.size() != 7 || text[4] != QLatin1Char('-')) return std::nullopt;
    const auto year = digits(text.first(4)), month = digits(text.last(2));
    return year && month ? YearMonth::of(*year, *month) : std::nullopt;
}

} // namespace

std::optional<YearMonth> YearMonth::of(int year, int month) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12) return std::nullopt;
    return YearMonth(year * 12 + month - 1);
}

std::optional<YearMonth> YearMonth::fromString(const QString& text) {
    return monthOf(text);
}

QString YearMonth::toString() const {
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

std::optional<Period> Period::of(YearMonth first, YearMonth last) {
    if (last < first) return std::nullopt;
    return Period(first, last);
}

std::optional<Period> Period::fromString(const QString& text) {
    if (text.size() != 15 || text[7] != QLatin1Char('/')) return std::nullopt;
    const auto first = monthOf(QStringView(text).first(7));
    const auto last = monthOf(QStringView(text).last(7));
    if (!first || !last) return std::nullopt;
    return of(*first, *last);
}

QString Period::toString() const {
    return m_first.toString() + QLatin1Char('/') + m_last.toString();
}

std::optional<Quarter> Quarter::fromString(const QString& text) {
    if (text.size() != 7 || text[4] != QLatin1Char('-') || text[5] != QLatin1Char('Q')) return std::nullopt;
    const auto year = digits(QStringView(text).first(4)), number = digits(QStringView(text).last(1));
    if (!year || !number || *number < 1 || *number > 4) return std::nullopt;
    return Quarter{*year, *number};
}

QString Quarter::toString() const {
    return QStringLiteral("%1-Q%2").arg(year, 4, 10, QLatin1Char('0')).arg(number);
}

YearMonth Quarter::lastMonth() const {
    return *YearMonth::of(year, number * 3);
}

} // namespace salkku
