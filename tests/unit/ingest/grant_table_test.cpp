// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

using namespace salkku;
using salkku::test::Font;
using salkku::test::PdfDraft;

namespace {

// "organisation|label|column" and the euros.
using Amounts = std::map<QString, double>;

Amounts amountsOf(const Findings& findings) {
    Amounts amounts;
    for (const Finding& finding : findings.findings)
        if (const auto* grant = std::get_if<GrantFinding>(&finding.fact))
            amounts[QStringLiteral("%1|%2|%3")
                        .arg(finding.organisation.value, finding.label, grant->column)] =
                static_cast<double>(grant->amount.cents()) / 100;
    return amounts;
}

QStringList mismatchesOf(const Findings& findings) {
    QStringList messages;
    for (const Warning& warning : findings.warnings)
        if (warning.code == QLatin1String("sum_mismatch"))
            messages.append(QString(warning.message).replace(QChar(0x00A0), QLatin1Char(' ')));
    return messages;
}

// Right-aligned in type of fixed width.
void right(PdfDraft& draft, double x, double y, double size, const QString& words) {
    draft.text(x - 0.6 * size * static_cast<double>(words.size()), y, size, words, 0, Font::Fixed);
}

using Line = std::vector<QString>;

// A table with right-aligned amounts; an empty text leaves its place blank.
void drawTable(PdfDraft& draft, double x, double y, double size, const std::vector<Line>& lines) {
    const double width = 13 * size;
    for (const Line& line : lines) {
        draft.text(x, y, size, line.front(), 0, Font::Fixed);
        for (std::size_t i = 1; i < line.size(); ++i)
            if (!line[i].isEmpty()) right(draft, x + width * static_cast<double>(i + 1), y, size, line[i]);
        y += 1.8 * size;
    }
}

PdfDraft harbourTable(const QString& title, const std::vector<Line>& lines) {
    PdfDraft draft;
    draft.text(30, 40, 22, title);
    drawTable(draft, 40, 90, 9, lines);
    return draft;
}

const QString promises = QStringLiteral("Lupaukset satamille");

Findings harbourFindings(const std::vector<Line>& lines, const QString& title = promises) {
    return test::findingsIn(harbourTable(title, lines), test::harbours());
}

} // namespace

TEST_CASE("amounts stand by organisation and column, and blank cells stay blank") {
    const Findings findings = harbourFindings({{"", "Alku 2030", "Loppu 2031"},
                                               {"Kivisatama", "1 250 000", "75 000"},
                                               {"Tuulilahti", "", "2 300 500"},
                                               {"Majakkaniemi", "40 000", "0"}});
    CHECK(amountsOf(findings) == Amounts{{"A|Kivisatama|Alku 2030", 1250000},
                                         {"A|Kivisatama|Loppu 2031", 75000},
                                         {"B|Tuulilahti|Loppu 2031", 2300500},
                                         {"C|Majakkaniemi|Alku 2030", 40000},
                                         {"C|Majakkaniemi|Loppu 2031", 0}});
    CHECK(findings.warnings.empty());
    CHECK(test::progressOf(findings).empty());
}

TEST_CASE("a grant keeps its call, its investment and its source") {
    const Findings findings = harbourFindings({{"", "Hanke 7", "M1"},
                                               {"Kivisatama", "1 250 000", "75 000"},
                                               {"Tuulilahti", "300 000", "2 300 500"}});
    REQUIRE(findings.findings.size() == 4);
    CHECK(findings.findings[0].investment == 7);
    CHECK(findings.findings[1].call.value == QStringLiteral("M1"));
    CHECK(findings.findings[0].source.text == QStringLiteral("Kivisatama 1 250 000"));
    REQUIRE(findings.findings[0].source.box);
    CHECK(findings.findings[0].confidence >= 0.9);
}

TEST_CASE("years head columns and are no amounts") {
    const Findings findings = harbourFindings(
        {{"", "2030", "2031"}, {"Kivisatama", "12 000", "15 000"}, {"Tuulilahti", "11 000", "13 000"}});
    CHECK(amountsOf(findings) == Amounts{{"A|Kivisatama|2030", 12000},
                                         {"A|Kivisatama|2031", 15000},
                                         {"B|Tuulilahti|2030", 11000},
                                         {"B|Tuulilahti|2031", 13000}});
}

TEST_CASE("headings and labels go on over lines") {
    PdfDraft draft(600, 400);
    draft.text(30, 40, 20, promises);
    draft.block(250, 80, 10, {"Laiturien", "korjaus"}).block(400, 80, 10, {"Valojen", "uusinta"});
    draft.block(40, 130, 10, {"Yhteiset", "luotsit"}).text(40, 170, 10, QStringLiteral("Tuulilahti"));
    right(draft, 320, 130, 10, QStringLiteral("1 000 000"));
    right(draft, 460, 130, 10, QStringLiteral("70 000"));
    right(draft, 320, 170, 10, QStringLiteral("200 000"));
    right(draft, 460, 170, 10, QStringLiteral("3 000"));
    CHECK(amountsOf(test::findingsIn(draft, test::harbours())) ==
          Amounts{{"|Yhteiset luotsit|Laiturien korjaus", 1000000},
                  {"|Yhteiset luotsit|Valojen uusinta", 70000},
                  {"B|Tuulilahti|Laiturien korjaus", 200000},
                  {"B|Tuulilahti|Valojen uusinta", 3000}});
}

TEST_CASE("units of headings and titles count") {
    const Amounts thousands = amountsOf(harbourFindings(
        {{"", "Alku", "Loppu (milj. €)"}, {"Kivisatama", "1 250", "1,5"}, {"Tuulilahti", "85", "0,25"}},
        QStringLiteral("Lupaukset, 1 000 €")));
    CHECK(thousands == Amounts{{"A|Kivisatama|Alku", 1250000},
                               {"A|Kivisatama|Loppu (milj. €)", 1500000},
                               {"B|Tuulilahti|Alku", 85000},
                               {"B|Tuulilahti|Loppu (milj. €)", 250000}});
}

TEST_CASE("organisations in columns are read the other way round") {
    const Findings findings = harbourFindings({{"", "Kivisatama", "Tuulilahti", "Majakkaniemi"},
                                               {"Luvattu", "12 000", "15 000", "16 000"},
                                               {"Odottaa", "1 000", "3 000", "4 000"}});
    CHECK(amountsOf(findings) == Amounts{{"A|Kivisatama|Luvattu", 12000},
                                         {"B|Tuulilahti|Luvattu", 15000},
                                         {"C|Majakkaniemi|Luvattu", 16000},
                                         {"A|Kivisatama|Odottaa", 1000},
                                         {"B|Tuulilahti|Odottaa", 3000},
                                         {"C|Majakkaniemi|Odottaa", 4000}});
}

TEST_CASE("totals that add up pass without a word") {
    const Findings findings = harbourFindings({{"", "Alku", "Loppu", "Kaikkiaan"},
                                               {"Kivisatama", "10 000", "20 000", "30 000"},
                                               {"Tuulilahti", "5 000", "6 000", "11 000"},
                                               {"Kaikkiaan", "15 000", "26 000", "41 000"}});
    CHECK(findings.findings.size() == 9);
    CHECK(findings.warnings.empty());
}

TEST_CASE("a column's total that does not add up is warned of with both figures and kept") {
    const Findings findings = harbourFindings({{"", "Alku", "Loppu"},
                                               {"Kivisatama", "10 000", "20 000"},
                                               {"Tuulilahti", "5 000", "6 000"},
                                               {"Kaikkiaan", "15 001", "26 000"}});
    const QStringList messages = mismatchesOf(findings);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].contains(formatMoney(Money::fromEuros(15001), QLocale()).replace(QChar(0x00A0), ' ')));
    CHECK(messages[0].contains(formatMoney(Money::fromEuros(15000), QLocale()).replace(QChar(0x00A0), ' ')));
    CHECK(amountsOf(findings).at(QStringLiteral("|Kaikkiaan|Alku")) == 15001);
}

TEST_CASE("a row's total that does not add up is warned of") {
    const Findings findings = harbourFindings({{"", "Alku", "Loppu", "Kaikkiaan"},
                                               {"Kivisatama", "10 000", "20 000", "30 000"},
                                               {"Tuulilahti", "5 000", "6 000", "12 000"}});
    const QStringList messages = mismatchesOf(findings);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].contains(QStringLiteral("Tuulilahti")));
}

TEST_CASE("sub-totals are not counted twice") {
    const Findings findings = harbourFindings({{"", "Alku", "Loppu"},
                                               {"Etelä kaikkiaan", "30 000", "50 000"},
                                               {"Tuulilahti", "10 000", "20 000"},
                                               {"Majakkaniemi", "20 000", "30 000"},
                                               {"Kivisatama", "1 000", "2 000"},
                                               {"Kaikkiaan", "31 000", "52 000"}});
    CHECK(mismatchesOf(findings).isEmpty());
}

TEST_CASE("what remains is what was granted less what was paid") {
    const Findings findings = harbourFindings({{"", "Lupaus", "Suoritettu", "Odottaa"},
                                               {"Kivisatama", "100 000", "40 000", "60 000"},
                                               {"Tuulilahti", "100 000", "30 000", "60 000"}});
    const QStringList messages = mismatchesOf(findings);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].contains(QStringLiteral("Tuulilahti")));
}

TEST_CASE("counts among amounts are set aside with a warning") {
    const Findings findings = harbourFindings(
        {{"", "Lupaus", "Laivoja"}, {"Kivisatama", "100 000", "4"}, {"Tuulilahti", "200 000", "12"}});
    CHECK(findings.findings.size() == 2);
    CHECK(test::warningCodes(findings).count(QStringLiteral("unclear_amount")) == 2);
}

TEST_CASE("large numbers that are no money give no grants") {
    const Findings findings = harbourFindings(
        {{"", "Laivat", "Kontit"}, {"Kivisatama", "12 000", "15 000"}, {"Tuulilahti", "11 000", "13 000"}},
        QStringLiteral("Liikenne"));
    CHECK(amountsOf(findings).empty());
}

TEST_CASE("Swedish and English headings are read, with other groupings of digits") {
    PdfDraft draft(842, 595);
    draft.text(40, 50, 20, QStringLiteral("Understöd till områdena"));
    drawTable(draft, 40, 120, 11,
              {{"Område", "Beviljat", "Utbetalt", "Kvar"},
               {"Lappland", "1.000.000", "400.000", "600.000"},
               {"Satakunta", "2,500,000", "500,000", "1,000,000"}});
    const Findings findings = test::findingsIn(draft, test::recovery());
    CHECK(amountsOf(findings).at(QStringLiteral("21|Lappland|Kvar")) == 600000);
    CHECK(amountsOf(findings).at(QStringLiteral("06|Satakunta|Beviljat")) == 2500000);
    CHECK(mismatchesOf(findings).size() == 1);
}

TEST_CASE("bare numbers of a money table are neither progress nor unknown organisations") {
    const Findings findings = harbourFindings({{"", "Alku", "Loppu"},
                                               {"Kivisatama", "250", "1 100"},
                                               {"Tuulilahti", "85", "90"},
                                               {"Kaikkiaan", "335", "1 190"}},
                                              QStringLiteral("Lupaukset, 1 000 €, ja valmiusaste"));
    CHECK(findings.findings.size() == 6);
    CHECK(test::progressOf(findings).empty());
    CHECK(findings.warnings.empty());
    CHECK(findings.kind == DocumentKind::Funding);
}

TEST_CASE("headings that run upwards or downwards stand over their columns") {
    for (const int degrees : {90, 270}) {
        INFO(degrees);
        PdfDraft draft;
        draft.text(30, 40, 22, promises);
        const QStringList headings = {"Laiturit", "Valot ja majakat", "Kaikkiaan"};
        for (int i = 0; i < 3; ++i) {
            const double x = 40 + 13 * 9 * (i + 2) - 20;
            draft.text(degrees == 90 ? x : x - 6, degrees == 90 ? 158 : 82, 9, headings[i], degrees);
        }
        drawTable(draft, 40, 175, 9,
                  {{"Kivisatama", "1 250 000", "75 000", "1 325 000"},
                   {"Tuulilahti", "300 000", "2 300 500", "2 600 500"},
                   {"Kaikkiaan", "1 550 000", "2 375 500", "3 925 500"}});
        const Findings findings = test::findingsIn(draft, test::harbours());
        CHECK(amountsOf(findings) == Amounts{{"A|Kivisatama|Laiturit", 1250000},
                                             {"A|Kivisatama|Valot ja majakat", 75000},
                                             {"A|Kivisatama|Kaikkiaan", 1325000},
                                             {"B|Tuulilahti|Laiturit", 300000},
                                             {"B|Tuulilahti|Valot ja majakat", 2300500},
                                             {"B|Tuulilahti|Kaikkiaan", 2600500},
                                             {"|Kaikkiaan|Laiturit", 1550000},
                                             {"|Kaikkiaan|Valot ja majakat", 2375500},
                                             {"|Kaikkiaan|Kaikkiaan", 3925500}});
        CHECK(test::warningCodes(findings).isEmpty());
    }
}
