// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"
#include "domain/period_text.h"

#include "support/qt_strings.h"

using namespace salkku;

namespace {
Period period(const char* text) {
    const auto value = Period::fromString(QString::fromLatin1(text));
    REQUIRE(value);
    return *value;
}
} // namespace

TEST_CASE("a period reads back from its text") {
    CHECK(period("2025-10/2025-12").toString() == QStringLiteral("2025-10/2025-12"));
    CHECK(period("2025-10/2025-12").months() == 3);
}

TEST_CASE("text that is no period is refused") {
    for (const char* text :
         {"", "2025", "2025-13/2025-14", "2025-12/2025-10", "2025-1/2025-2", "2025-01/2025-02/x",
          "2025-01/2025-0x", "2025/01-2025-02", "-025-01/2025-02", "2025-01/2025-+2", "2025-01 2025-02"})
        CHECK_FALSE(Period::fromString(QString::fromLatin1(text)));
    CHECK_FALSE(Period::fromString(QString::fromUtf8("2025-٠1/2025-02"))); // digits of another script
}

TEST_CASE("periods are ordered by their last month") {
    CHECK(period("2025-01/2025-02") < period("2025-03/2025-04"));
    CHECK(period("2025-09/2025-10") < period("2025-10/2025-12"));
}

TEST_CASE("a period's name says the common part of its months once") {
    CHECK(periodName(period("2025-10/2025-12"), Language::Finnish) == QStringLiteral("loka–joulukuu 2025"));
    CHECK(periodName(period("2025-10/2025-12"), Language::Swedish) ==
          QStringLiteral("oktober–december 2025"));
    CHECK(periodName(period("2025-10/2025-12"), Language::English) ==
          QStringLiteral("October–December 2025"));
}

TEST_CASE("a period over a year's turn names both years") {
    CHECK(periodName(period("2024-11/2025-01"), Language::Finnish) ==
          QStringLiteral("marraskuu 2024 – tammikuu 2025"));
    CHECK(periodShort(period("2024-11/2025-01")) == QStringLiteral("11/2024–1/2025"));
}

TEST_CASE("a period's short form has months and year") {
    CHECK(periodShort(period("2025-10/2025-12")) == QStringLiteral("10–12/2025"));
    CHECK(periodShort(period("2025-10/2025-10")) == QStringLiteral("10/2025"));
}

TEST_CASE("a quarter reads back from its text and ends in its third month") {
    const auto quarter = Quarter::fromString(QStringLiteral("2025-Q4"));
    REQUIRE(quarter);
    CHECK(quarter->toString() == QStringLiteral("2025-Q4"));
    CHECK(quarter->lastMonth().toString() == QStringLiteral("2025-12"));
    CHECK_FALSE(Quarter::fromString(QStringLiteral("2025-Q5")));
}
