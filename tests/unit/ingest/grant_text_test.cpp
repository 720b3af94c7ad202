// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

using namespace salkku;

namespace {

using Amounts = std::map<QString, qint64>;

// "label|column" and the euros; "?" before what is not certain.
Amounts amountsIn(const QString& text, const Programme& programme = test::harbours()) {
    Amounts amounts;
    for (const Finding& finding : test::findingsInText(text, programme).findings)
        if (const auto* grant = std::get_if<GrantFinding>(&finding.fact)) {
            const QString sure = finding.confidence >= 0.9 ? QString() : QStringLiteral("?");
            amounts[sure + finding.label + QLatin1Char('|') + grant->column] = grant->amount.cents() / 100;
        }
    return amounts;
}

QStringList codesIn(const QString& text) {
    return test::warningCodes(test::findingsInText(text, test::harbours()));
}

const QString head = QStringLiteral("Lupaukset satamille\n");

} // namespace

TEST_CASE("digits in groups are read so that the lines add up") {
    const QString text = head + QStringLiteral("Alku Loppu Kaikkiaan\n"
                                               "Kivisatama 1 200 300 400 301 600\n"
                                               "\n"
                                               "Tuulilahti 500 600 100 200 600 800\n"
                                               "Majakkaniemi 7 000 8000 15 000\n");
    CHECK(amountsIn(text) == Amounts{{"Kivisatama|Alku", 1200},
                                     {"Kivisatama|Loppu", 300400},
                                     {"Kivisatama|Kaikkiaan", 301600},
                                     {"Tuulilahti|Alku", 500600},
                                     {"Tuulilahti|Loppu", 100200},
                                     {"Tuulilahti|Kaikkiaan", 600800},
                                     {"Majakkaniemi|Alku", 7000},
                                     {"Majakkaniemi|Loppu", 8000},
                                     {"Majakkaniemi|Kaikkiaan", 15000}});
    CHECK(codesIn(text).isEmpty());
}

TEST_CASE("the columns' totals tell where blank cells were") {
    const QString text = head + QStringLiteral("Kaikki Laiturit Valot Majakat\n"
                                               "Kivisatama 60 000 10 000 20 000 30 000\n"
                                               "Tuulilahti 50 000 20 000 30 000\n"
                                               "Majakkaniemi 90 000 40 000 50 000\n"
                                               "Luotsikeskus 70 000 30 000 40 000\n"
                                               "Kaikkiaan 270 000 70 000 80 000 120 000\n");
    const Amounts amounts = amountsIn(text);
    CHECK(codesIn(text).isEmpty());
    CHECK(amounts.size() == 17);
    CHECK(amounts.at(QStringLiteral("Tuulilahti|Laiturit")) == 20000);
    CHECK(amounts.at(QStringLiteral("Tuulilahti|Valot")) == 30000);
    CHECK(amounts.at(QStringLiteral("Majakkaniemi|Laiturit")) == 40000);
    CHECK(amounts.at(QStringLiteral("Majakkaniemi|Majakat")) == 50000);
    CHECK(amounts.at(QStringLiteral("Luotsikeskus|Valot")) == 30000);
    CHECK(amounts.at(QStringLiteral("Luotsikeskus|Majakat")) == 40000);
}

TEST_CASE("where several readings remain, they are warned of and unsure") {
    const QString text = head + QStringLiteral("Kaikki Laiturit Valot Majakat\n"
                                               "Kivisatama 60 000 10 000 20 000 30 000\n"
                                               "Tuulilahti 50 000 20 000 0 30 000\n"
                                               "Majakkaniemi 70 000 0 70 000\n"
                                               "Kaikkiaan 180 000 30 000 20 000 130 000\n");
    CHECK(codesIn(text) == QStringList{QStringLiteral("ambiguous_amounts")});
    CHECK(amountsIn(text).at(QStringLiteral("Majakkaniemi|Majakat")) == 70000);
    CHECK((amountsIn(text).count(QStringLiteral("?Majakkaniemi|Laiturit")) == 1 ||
           amountsIn(text).count(QStringLiteral("?Majakkaniemi|Valot")) == 1));
}

TEST_CASE("a currency ends an amount") {
    const QString text = head + QStringLiteral("Lupaus Suoritettu\n"
                                               "Kivisatama: 100 200 euroa 300 400 euroa (73 %)\n"
                                               "Tuulilahti: 100 200 300 euroa 400 500 euroa (12 %)\n");
    CHECK(amountsIn(text) == Amounts{{"Kivisatama|Lupaus", 100200},
                                     {"Kivisatama|Suoritettu", 300400},
                                     {"Tuulilahti|Lupaus", 100200300},
                                     {"Tuulilahti|Suoritettu", 400500}});
}

TEST_CASE("a total that disagrees with its text table is warned of") {
    const QString text = head + QStringLiteral("Alku Loppu Kaikkiaan\n"
                                               "Kivisatama 1 000 2 000 3 000\n"
                                               "Tuulilahti 10 000 20 000 30 000\n"
                                               "Majakkaniemi 4 000 5 000 9 000\n"
                                               "Kaikkiaan 15 000 27 000 41 000\n");
    CHECK(codesIn(text).contains(QStringLiteral("sum_mismatch")));
    CHECK(amountsIn(text).at(QStringLiteral("Kaikkiaan|Kaikkiaan")) == 41000);
}

TEST_CASE("lines of numbers without a word of money are no grants") {
    CHECK(
        amountsIn(QStringLiteral("Liikenne\nKivisatama 12 000 15 000\nTuulilahti 11 000 14 000\n")).empty());
}

TEST_CASE("lines of digits that nobody can tell apart are left out with a warning, soon") {
    QString text = head;
    for (const char* name : {"Kivisatama", "Tuulilahti", "Majakkaniemi"})
        text +=
            QString::fromLatin1(name) + QStringLiteral(" 123 456 789 121 232 343 454 565 676 787 898 919 "
                                                       "123 456 789 121 232 343 454 565 676 787 898 919\n");
    CHECK(amountsIn(text).empty());
}
