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

namespace {

// Cents, so that decimals can be told.
std::map<QString, qint64> centsIn(const QString& text, const Programme& programme = test::harbours()) {
    Amounts cents;
    for (const Finding& finding : test::findingsInText(text, programme).findings)
        if (const auto* grant = std::get_if<GrantFinding>(&finding.fact))
            cents[finding.label + QLatin1Char('|') + grant->column] = grant->amount.cents();
    return cents;
}

} // namespace

TEST_CASE("cells that were wrapped over lines are put together again") {
    const QString text = head + QStringLiteral("Lupaus vuosina 2031 ja 2032 kaik-\n"
                                               "kiaan\n"
                                               "Suoritettu Jäljellä 3.4.2033\n"
                                               "Pohjoisen lahden\n"
                                               "laiturit\n"
                                               "182 400 000 euroa 49 700 000 eu-\n"
                                               "roa\n"
                                               "132 700 000 euroa (73 %)\n"
                                               "Etelän väylät,\n"
                                               "majakoiden osuus:\n"
                                               "28 000 000 euroa 7 500 000 euroa 20 500 000 euroa\n"
                                               "Luotsit 900 000 euroa 100 000 euroa 800 000 euroa\n");
    CHECK(amountsIn(text) ==
          Amounts{{"Pohjoisen lahden laiturit|Lupaus vuosina 2031 ja 2032 kaikkiaan", 182400000},
                  {"Pohjoisen lahden laiturit|Suoritettu", 49700000},
                  {"Pohjoisen lahden laiturit|Jäljellä 3.4.2033", 132700000},
                  {"Etelän väylät, majakoiden osuus|Lupaus vuosina 2031 ja 2032 kaikkiaan", 28000000},
                  {"Etelän väylät, majakoiden osuus|Suoritettu", 7500000},
                  {"Etelän väylät, majakoiden osuus|Jäljellä 3.4.2033", 20500000},
                  {"Luotsit|Lupaus vuosina 2031 ja 2032 kaikkiaan", 900000},
                  {"Luotsit|Suoritettu", 100000},
                  {"Luotsit|Jäljellä 3.4.2033", 800000}});
}

TEST_CASE("a label's second line stands before its amounts") {
    const QString text = head + QStringLiteral("Alku Loppu Kaikkiaan\n"
                                               "Kivisatama 1 000 2 000 3 000\n"
                                               "Majakkaniemi-\n"
                                               "Pohjoinen 10 000 20 000 30 000\n"
                                               "Tuulilahti ja\n"
                                               "muut 4 000 5 000 9 000\n");
    const Amounts amounts = amountsIn(text);
    CHECK(amounts.count(QStringLiteral("Majakkaniemi-Pohjoinen|Alku")) == 1);
    CHECK(amounts.count(QStringLiteral("Tuulilahti ja muut|Loppu")) == 1);
}

TEST_CASE("decimals count in what the heading says") {
    const QString text = QStringLiteral("Lupaukset satamille, milj. €\n"
                                        "Alku Loppu Kaikkiaan\n"
                                        "Kivisatama 1,25 2,5 3,75\n"
                                        "Tuulilahti 10,0 20,05 30,05\n"
                                        "Kaikkiaan 11,25 22,55 33,8\n");
    const auto cents = centsIn(text);
    CHECK(cents.at(QStringLiteral("Kivisatama|Alku")) == 125'000'000);
    CHECK(cents.at(QStringLiteral("Tuulilahti|Loppu")) == 2'005'000'000);
    CHECK(cents.at(QStringLiteral("Kaikkiaan|Kaikkiaan")) == 3'380'000'000);
    CHECK(codesIn(text).isEmpty());
}

TEST_CASE("thousands of euros and groups count together") {
    const QString text = QStringLiteral("Lupaukset satamille (t€)\n"
                                        "Alku Loppu Kaikkiaan\n"
                                        "Kivisatama 1 200 300 1 500\n"
                                        "Tuulilahti 10 000 2 500 12 500\n");
    CHECK(amountsIn(text).at(QStringLiteral("Kivisatama|Kaikkiaan")) == 1'500'000);
    CHECK(amountsIn(text).at(QStringLiteral("Tuulilahti|Loppu")) == 2'500'000);
}

TEST_CASE("an amount's own unit counts before the heading's") {
    const QString text = head + QStringLiteral("Lupaus Suoritettu\n"
                                               "Kivisatama 12,5 milj. € 300 000 €\n"
                                               "Tuulilahti 4 M€ 1,5 M€\n");
    CHECK(amountsIn(text) == Amounts{{"Kivisatama|Lupaus", 12500000},
                                     {"Kivisatama|Suoritettu", 300000},
                                     {"Tuulilahti|Lupaus", 4000000},
                                     {"Tuulilahti|Suoritettu", 1500000}});
}

TEST_CASE("amounts below nothing and cents add up") {
    const QString text = head + QStringLiteral("Alku Muutos Kaikkiaan\n"
                                               "Kivisatama 100 000,50 -20 000,25 80 000,25\n"
                                               "Tuulilahti 50 000 \u22125 000 45 000\n"
                                               "Kaikkiaan 150 000,50 -25 000,25 125 000,25\n");
    const auto cents = centsIn(text);
    CHECK(cents.at(QStringLiteral("Kivisatama|Muutos")) == -2'000'025);
    CHECK(cents.at(QStringLiteral("Tuulilahti|Muutos")) == -500'000);
    CHECK(codesIn(text).isEmpty());
}

TEST_CASE("a dash shows where a blank cell is") {
    const QString text = head + QStringLiteral("Laiturit Valot Majakat\n"
                                               "Kivisatama 10 000 \u2013 30 000\n"
                                               "Tuulilahti \u2013 20 000 40 000\n"
                                               "Majakkaniemi 15 000 25 000 \u2013\n");
    CHECK(amountsIn(text) == Amounts{{"Kivisatama|Laiturit", 10000},
                                     {"Kivisatama|Majakat", 30000},
                                     {"Tuulilahti|Valot", 20000},
                                     {"Tuulilahti|Majakat", 40000},
                                     {"Majakkaniemi|Laiturit", 15000},
                                     {"Majakkaniemi|Valot", 25000}});
}

TEST_CASE("a dash may also part a label from its amounts") {
    const QString text = head + QStringLiteral("Alku Loppu Kaikkiaan\n"
                                               "Kivisatama \u2013 1 000 2 000 3 000\n"
                                               "Tuulilahti \u2013 10 000 20 000 30 000\n");
    CHECK(amountsIn(text).at(QStringLiteral("Kivisatama|Alku")) == 1000);
    CHECK(amountsIn(text).at(QStringLiteral("Tuulilahti|Kaikkiaan")) == 30000);
}

TEST_CASE("spaces of every kind and full stops part groups") {
    const QString text = head + QStringLiteral("Alku Loppu Kaikkiaan\n"
                                               "Kivisatama 1\u00A0200 300\u202F400 301 600\n"
                                               "Tuulilahti 500.600 1.100.200 1.600.800\n");
    CHECK(amountsIn(text).at(QStringLiteral("Kivisatama|Loppu")) == 300400);
    CHECK(amountsIn(text).at(QStringLiteral("Tuulilahti|Kaikkiaan")) == 1600800);
}

TEST_CASE("Swedish and English tables of money are read") {
    const Programme programme = test::recovery();
    const Amounts swedish = amountsIn(QStringLiteral("Beviljade understöd\n"
                                                     "2031 2032 Totalt\n"
                                                     "Österbotten 1 100 000 200 000 1 300 000\n"
                                                     "Lappland 700 000 1 400 000 2 100 000\n"
                                                     "Totalt 1 800 000 1 600 000 3 400 000\n"),
                                      programme);
    CHECK(swedish.at(QStringLiteral("Österbotten|2032")) == 200000);
    CHECK(swedish.at(QStringLiteral("Totalt|Totalt")) == 3400000);
    const Amounts english = amountsIn(QStringLiteral("Grants to regions (EUR)\n"
                                                     "Granted Paid Remaining\n"
                                                     "Lapland 1,100,000 200,000 900,000\n"
                                                     "Kainuu 700,000 400,000 300,000\n"),
                                      programme);
    CHECK(english.at(QStringLiteral("Lapland|Paid")) == 200000);
    CHECK(english.at(QStringLiteral("Kainuu|Remaining")) == 300000);
}

TEST_CASE("what was granted less what was paid must remain, in plain text too") {
    const QString text = head + QStringLiteral("Lupaus Suoritettu Odottaa\n"
                                               "Kivisatama 100 000 € 30 000 € 70 000 €\n"
                                               "Tuulilahti 200 000 € 50 000 € 140 000 €\n");
    CHECK(codesIn(text) == QStringList{QStringLiteral("sum_mismatch")});
    CHECK(amountsIn(text).at(QStringLiteral("Tuulilahti|Odottaa")) == 140000);
}

TEST_CASE("a sum under a table in another form is no row of it") {
    const QString text = head + QStringLiteral("Alku Loppu Kaikkiaan\n"
                                               "Kivisatama 1 000 2 000 3 000\n"
                                               "Tuulilahti 10 000 20 000 30 000\n"
                                               "Luvattu\n"
                                               "Kaikkiaan\n"
                                               "222 700 000 €\n");
    CHECK(amountsIn(text).size() == 6);
}
