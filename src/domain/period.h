// SPDX-License-Identifier: GPL-3.0-or-later
// Reporting periods: whole months, from a first to a last one.
#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace salkku {

/// A month of a year, counted from year 0 so that arithmetic is plain.
class YearMonth {
public:
    static std::optional<YearMonth> of(int year, int month);         ///< year 1900–2199, month 1–12
    static std::optional<YearMonth> fromString(const QString& text); ///< "2025-10"
    int year() const { return m_index / 12; }
    int month() const { return m_index % 12 + 1; }
    YearMonth plus(int months) const { return YearMonth(m_index + months); }
    int monthsSince(YearMonth other) const { return m_index - other.m_index; }
    QString toString() const; ///< "2025-10"
    QDate firstDay() const { return {year(), month(), 1}; }
    QDate lastDay() const { return {year(), month(), firstDay().daysInMonth()}; }
    auto operator<=>(const YearMonth&) const = default;

private:
    explicit YearMonth(int index)
        : m_index(index) {}
    int m_index;
};

/// Orders by last month, then first: a later report stands after an earlier one.
class Period {
public:
    static std::optional<Period> of(YearMonth first, YearMonth last);
    static std::optional<Period> fromString(const QString& text); ///< "2025-10/2025-12"
    YearMonth first() const { return m_first; }
    YearMonth last() const { return m_last; }
    int months() const { return m_last.monthsSince(m_first) + 1; }
    QString toString() const; ///< "2025-10/2025-12"
    friend bool operator==(const Period&, const Period&) = default;
    friend std::strong_ordering operator<=>(const Period& a, const Period& b) {
        const auto byLast = a.m_last <=> b.m_last;
        return byLast != 0 ? byLast : a.m_first <=> b.m_first;
    }

private:
    Period(YearMonth first, YearMonth last)
        : m_first(first)
        , m_last(last) {}
    YearMonth m_first;
    YearMonth m_last;
};

/// A quarter of a year, as indicators are due: "2025-Q4".
struct Quarter {
    int year = 0;
    int number = 1; ///< 1–4
    static std::optional<Quarter> fromString(const QString& text);
    QString toString() const;
    YearMonth lastMonth() const;
    auto operator<=>(const Quarter&) const = default;
};

} // namespace salkku
