// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <compare>
#include <cstdint>

namespace salkku {

/// An amount of money in euro cents. Sums are exact.
class Money {
public:
    Money() = default;
    static Money fromCents(std::int64_t cents) { return Money(cents); }
    static Money fromEuros(std::int64_t euros) { return Money(euros * 100); }
    std::int64_t cents() const { return m_cents; }
    Money operator+(Money other) const { return Money(m_cents + other.m_cents); }
    Money operator-(Money other) const { return Money(m_cents - other.m_cents); }
    auto operator<=>(const Money&) const = default;

private:
    explicit Money(std::int64_t cents)
        : m_cents(cents) {}
    std::int64_t m_cents = 0;
};

/// "7 025 000 €" in the locale's own grouping; cents are written only where there are any.
QString formatMoney(Money amount, const QLocale& locale);

} // namespace salkku
