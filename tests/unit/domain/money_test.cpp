// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {
const QLocale finnish(QLocale::Finnish, QLocale::Finland);
}

TEST_CASE("whole euros are written without cents") {
    CHECK(formatMoney(Money::fromEuros(950), finnish) == QStringLiteral("950\u00A0€"));
}

TEST_CASE("cents are written where there are any") {
    CHECK(formatMoney(Money::fromCents(1005), finnish) == QStringLiteral("10,05\u00A0€"));
}

TEST_CASE("a negative amount has a minus sign") {
    CHECK(formatMoney(Money::fromEuros(-3), finnish) == QStringLiteral("\u22123\u00A0€"));
}

TEST_CASE("sums of money are exact") {
    CHECK(Money::fromCents(10) + Money::fromCents(20) == Money::fromCents(30));
    CHECK(Money::fromEuros(7'025'000) - Money::fromEuros(25'000) == Money::fromEuros(7'000'000));
}
