// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/period_reader.h"

#include "support/qt_strings.h"

#include <QStringList>

using namespace salkku;

namespace {

QStringList periods(const char* text) {
    QStringList result;
    for (const PeriodMention& mention : periodsIn(QString::fromUtf8(text)))
        result.append(mention.period.toString());
    return result;
}

void check(const char* text, const char* period) {
    INFO(text);
    CHECK(periods(text) == QStringList{QString::fromLatin1(period)});
}

} // namespace

TEST_CASE("periods are read from numbers") {
    check("tilanne 10-12/2025", "2025-10/2025-12");
    check("tilanne 10–12/2025 alueilla", "2025-10/2025-12");
    check("11/2024–1/2025", "2024-11/2025-01");
    check("12-1/2025", "2024-12/2025-01");
    check("7 / 2023", "2023-07/2023-07");
    check("1.10.–31.12.2025", "2025-10/2025-12");
    check("1.11.2024 - 31.1.2025", "2024-11/2025-01");
}

TEST_CASE("periods are read from quarters") {
    check("Q4/2025", "2025-10/2025-12");
    check("Q1 2024", "2024-01/2024-03");
    check("2026-Q2", "2026-04/2026-06");
}

TEST_CASE("periods are read from Finnish months in any case") {
    check("syys-lokakuu 2022", "2022-09/2022-10");
    check("Loka–joulukuu 2025", "2025-10/2025-12");
    check("loka-marraskuun 2024 raportit", "2024-10/2024-11");
    check("maaliskuussa 2023", "2023-03/2023-03");
    check("marraskuu 2024 – tammikuu 2025", "2024-11/2025-01");
    check("joulu-tammikuu 2024-2025", "2024-12/2025-01");
    check("joulu–tammikuu 2025", "2024-12/2025-01");
}

TEST_CASE("periods are read from Swedish and English months") {
    check("oktober–december 2025", "2025-10/2025-12");
    check("September-October 2022", "2022-09/2022-10");
    check("januari 2024", "2024-01/2024-01");
    check("Nov 2024 – Jan 2025", "2024-11/2025-01");
}

TEST_CASE("other numbers and words are no periods") {
    CHECK(periods("sivu 2/4, 7.11.–9.12., 80 % vuonna 2025").isEmpty());
    CHECK(periods("13-14/2025").isEmpty());
    CHECK(periods("vuonna 2025 ja kevätkaudella 2026").isEmpty());
}

TEST_CASE("several periods come in the order of the text") {
    CHECK(periods("ensin 1-2/2023, sitten maalis-huhtikuu 2023") ==
          QStringList{QStringLiteral("2023-01/2023-02"), QStringLiteral("2023-03/2023-04")});
}
