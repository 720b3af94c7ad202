// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quarter_reader.h"

#include "support/qt_strings.h"

#include <QStringList>
#include <catch2/catch.hpp>

using namespace salkku;

namespace {

QString quarters(const char* text) {
    QStringList found;
    for (const QuarterMention& mention : quartersIn(QString::fromUtf8(text)))
        found.append(mention.quarter.toString());
    return found.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("a quarter is read in each of its written forms") {
    for (const char* text :
         {"Q4/2025", "q4 2025", "Q4/25", "Q4-2025", "2025-Q4", "2025/Q4", "IV/2025", "4. kvartaali 2025",
          "kvartal 4/2025", "10-12/2025", "10–12/2025", "loka-joulukuu 2025", "vuoden 2025 Q4"}) {
        INFO(text);
        CHECK(quarters(text) == QStringLiteral("2025-Q4"));
    }
}

TEST_CASE("several quarters come in the order of the text") {
    CHECK(quarters("Alkoi 2024-Q2, valmis Q1/25, tarkistettu 7-9/2025") ==
          QStringLiteral("2024-Q2 2025-Q1 2025-Q3"));
}

TEST_CASE("what is not a quarter is none") {
    for (const char* text : {"Q5/2025", "Q0/2025", "4/2025", "11-12/2025", "2-4/2025", "FAQ4/2025",
                             "12.10.2025", "1/3 valmis", "III"}) {
        INFO(text);
        CHECK(quarters(text) == QString());
    }
}
