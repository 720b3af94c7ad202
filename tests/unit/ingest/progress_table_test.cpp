// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

using namespace salkku;
using salkku::test::Font;
using salkku::test::PdfDraft;

namespace {

using Values = std::map<QString, int>;

const Values harbourValues = {{"A 1", 10}, {"A 7", 20}, {"B 1", 30}, {"C 1", 50}, {"C 7", 60}};

// Organisations in rows, one value missing.
PdfDraft rowTable(double x, double y, double pitch, double size, const char* sign) {
    PdfDraft draft;
    draft.text(30, 40, 22, QStringLiteral("M1 valmiusasteet 1-6/2030"));
    draft.text(x + 200, y, size, QStringLiteral("Hanke 1")).text(x + 320, y, size, QStringLiteral("Hanke 7"));
    const char* rows[3][3] = {
        {"Kivisatama", "10", "20"}, {"Tuulilahti", "30", nullptr}, {"Majakkaniemi", "50", "60"}};
    for (const auto& row : rows) {
        y += pitch;
        draft.text(x, y, size, QString::fromUtf8(row[0]));
        for (int i = 1; i < 3; ++i)
            draft.text(x + 80 + 120 * i, y, size,
                       row[i] ? QString::fromUtf8(row[i]) + QString::fromUtf8(sign) : QStringLiteral("–"));
    }
    return draft;
}

// Organisations in columns, with one investment in the title and the values in the last row.
PdfDraft columnTable(int degrees, const char* middle = "–") {
    PdfDraft draft(842, 595);
    draft.text(40, 50, 24, QStringLiteral("Hanke 7 – valot alkuvuonna"), 0, Font::Serif);
    const char* names[] = {"Kivisatama", "T-lahti", "Majakkaniemi"};
    const char* values[] = {"15", middle, "95"};
    for (int i = 0; i < 3; ++i) {
        const double x = 200 + 150 * i;
        draft.text(x, degrees < 0 ? 90 : 150, 11, QString::fromUtf8(names[i]), degrees, Font::Serif);
        draft.text(x, 260, 11, QString::fromUtf8(values[i]), 0, Font::Serif);
    }
    draft.text(40, 200, 11, QStringLiteral("Tahti"), 0, Font::Serif);
    draft.text(40, 230, 11, QStringLiteral("Turvallisuus"), 0, Font::Serif);
    draft.text(40, 260, 11, QStringLiteral("Valmiusaste"), 0, Font::Serif);
    return draft;
}

const Values columnValues = {{"A 7", 15}, {"C 7", 95}};

} // namespace

TEST_CASE("organisations in rows and investments in columns give progress") {
    const Findings findings = test::findingsIn(rowTable(40, 90, 20, 11, " %"), test::harbours());
    CHECK(test::progressOf(findings) == harbourValues);
    CHECK(findings.warnings.empty());
}

TEST_CASE("a table's size and place do not matter") {
    CHECK(test::progressOf(test::findingsIn(rowTable(150, 160, 60, 16, "%"), test::harbours())) ==
          harbourValues);
    CHECK(test::progressOf(test::findingsIn(rowTable(20, 80, 9, 6, " %"), test::harbours())) ==
          harbourValues);
}

TEST_CASE("numbers without a percent sign are progress where the title says so") {
    CHECK(test::progressOf(test::findingsIn(rowTable(40, 90, 20, 11, ""), test::harbours())) ==
          harbourValues);
}

TEST_CASE("call and period of a table come from its title") {
    const Findings findings = test::findingsIn(rowTable(40, 90, 20, 11, " %"), test::harbours());
    REQUIRE_FALSE(findings.findings.empty());
    const Finding& first = findings.findings.front();
    CHECK(first.call.value == QStringLiteral("M1"));
    REQUIRE(first.period);
    CHECK(first.period->toString() == QStringLiteral("2030-01/2030-06"));
    CHECK(first.label == QStringLiteral("Kivisatama"));
    CHECK(first.source.text == QStringLiteral("Kivisatama 10 %"));
    CHECK(findings.kind == DocumentKind::Lights);
}

TEST_CASE("organisations in columns give the foot row's progress, however their names are turned") {
    for (const int degrees : {0, 90, -90}) {
        INFO(degrees);
        CHECK(test::progressOf(test::findingsIn(columnTable(degrees), test::harbours())) == columnValues);
    }
}

TEST_CASE("a row of a name that the programme does not know is warned of") {
    PdfDraft draft = rowTable(40, 90, 20, 11, " %");
    draft.text(40, 170, 11, QStringLiteral("Hiekkaranta")).text(240, 170, 11, QStringLiteral("70 %"));
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(test::progressOf(findings) == harbourValues);
    REQUIRE(findings.warnings.size() == 1);
    CHECK(findings.warnings.front().code == QStringLiteral("unknown_organisation"));
    CHECK(findings.warnings.front().source.text == QStringLiteral("Hiekkaranta"));
    CHECK(findings.warnings.front().source.box);
}

TEST_CASE("a percentage over a hundred is warned of and left out") {
    const PdfDraft draft = columnTable(0, "130");
    CHECK(test::warningCodes(test::findingsIn(draft, test::harbours()))
              .contains(QStringLiteral("percent_out_of_range")));
}

TEST_CASE("percentages of no known investment are warned of once") {
    PdfDraft draft;
    draft.text(30, 40, 22, QStringLiteral("Valmiusasteet"));
    draft.text(40, 90, 11, QStringLiteral("Kivisatama")).text(240, 90, 11, QStringLiteral("10 %"));
    draft.text(40, 110, 11, QStringLiteral("Tuulilahti")).text(240, 110, 11, QStringLiteral("20 %"));
    const Findings findings = test::findingsIn(draft, test::harbours());
    CHECK(test::progressOf(findings).empty());
    CHECK(test::warningCodes(findings) == QStringList{QStringLiteral("unknown_investment")});
}

TEST_CASE("a table in plain text gives progress by its header line") {
    const Findings findings = test::findingsInText(
        QStringLiteral("M1 valmiusasteet 1-6/2030\n\nSatama  Hanke 1  Hanke 7\nKivisatama 10 % 20 %\n"
                       "Tuulilahti 30 % –\nMajakkaniemi 50 % 60 %\n"),
        test::harbours());
    CHECK(test::progressOf(findings) == harbourValues);
    CHECK(findings.findings.front().source.line == 4);
}

TEST_CASE("a line of a plain text table with too few values is warned of") {
    const Findings findings = test::findingsInText(
        QStringLiteral("Valmiusasteet\n\nSatama  Hanke 1  Hanke 7\nKivisatama 10 % 20 %\nTuulilahti 30 %\n"),
        test::harbours());
    CHECK(test::progressOf(findings) == Values{{"A 1", 10}, {"A 7", 20}});
    CHECK(test::warningCodes(findings) == QStringList{QStringLiteral("table_row_unclear")});
}

TEST_CASE("names that go on over two lines are read in rows and in turned columns") {
    PdfDraft rows;
    rows.text(30, 40, 22, QStringLiteral("Hanke 1 – valmiusasteet"));
    rows.text(40, 100, 10, QStringLiteral("Majakka-")).text(40, 112, 10, QStringLiteral("niemi"));
    rows.text(240, 106, 10, QStringLiteral("10 %"));
    rows.text(40, 140, 10, QStringLiteral("Tuulilahden")).text(40, 152, 10, QStringLiteral("satamayhtymä"));
    rows.text(240, 146, 10, QStringLiteral("20 %"));
    rows.text(40, 180, 10, QStringLiteral("Kivisatama")).text(240, 180, 10, QStringLiteral("30 %"));
    const Findings inRows = test::findingsIn(rows, test::harbours());
    CHECK(test::progressOf(inRows) == Values{{"C 1", 10}, {"B 1", 20}, {"A 1", 30}});
    CHECK(inRows.warnings.empty());

    PdfDraft turned;
    turned.text(30, 40, 22, QStringLiteral("Hanke 1"));
    turned.text(200, 180, 10, QStringLiteral("Majakka-"), 90).text(212, 180, 10, QStringLiteral("niemi"), 90);
    turned.text(300, 180, 10, QStringLiteral("Kivisatama"), 90);
    turned.text(40, 220, 10, QStringLiteral("Valmiusaste"));
    turned.text(202, 220, 10, QStringLiteral("11")).text(294, 220, 10, QStringLiteral("22"));
    CHECK(test::progressOf(test::findingsIn(turned, test::harbours())) == Values{{"C 1", 11}, {"A 1", 22}});
}

TEST_CASE("tables side by side and above each other are read apart") {
    PdfDraft draft;
    draft.text(30, 35, 22, QStringLiteral("Valmiusasteet 1-6/2030"));
    const auto table = [&](double x, double y, const char* header, const char* first, const char* second,
                           int value) {
        draft.text(x + 120, y, 10, QString::fromUtf8(header));
        draft.text(x, y + 20, 10, QString::fromUtf8(first)).text(x + 130, y + 20, 10, QString::number(value));
        draft.text(x, y + 40, 10, QString::fromUtf8(second))
            .text(x + 130, y + 40, 10, QString::number(value + 1));
    };
    table(40, 90, "Hanke 1", "Kivisatama", "Tuulilahti", 10);
    table(380, 90, "Hanke 1", "Majakkaniemi", "Luotsikeskus", 20);
    table(40, 220, "Hanke 7", "Kivisatama", "Tuulilahti", 30);
    CHECK(test::progressOf(test::findingsIn(draft, test::harbours())) ==
          Values{{"A 1", 10}, {"B 1", 11}, {"C 1", 20}, {"X 1", 21}, {"A 7", 30}, {"B 7", 31}});
}
