// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QRegularExpression>

namespace salkku {

std::optional<YearMonth> YearMonth::of(int year, int month) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12) return std::nullopt;
    return YearMonth(year * 12 + month - 1);
}

std::optional<YearMonth> YearMonth::fromString(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})-([0-9]{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return of(match.captured(1).toInt(), match.captured(2).toInt());
}

QString YearMonth::toString() const {
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

std::optional<Period> Period::of(YearMonth first, YearMonth last) {
    if (last < first) return std::nullopt;
    return Period(first, last);
}

std::optional<Period> Period::fromString(const QString& text) {
    const auto parts = text.split(QLatin1Char('/'));
    if (parts.size() != 2) return std::nullopt;
    const auto first = YearMonth::fromString(parts[0]);
    const auto last = YearMonth::fromString(parts[1]);
    if (!first || !last) return std::nullopt;
    return of(*first, *last);
}

QString Period::toString() const {
    return m_first.toString() + QLatin1Char('/') + m_last.toString();
}

std::optional<Quarter> Quarter::fromString(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})-Q([1-4])$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return Quarter{match.captured(1).toInt(), match.captured(2).toInt()};
}

QString Quarter::toString() const {
    return QStringLiteral("%1-Q%2").arg(year, 4, 10, QLatin1Char('0')).arg(number);
}

YearMonth Quarter::lastMonth() const {
    return *YearMonth::of(year, number * 3);
}

} // namespace salkku
