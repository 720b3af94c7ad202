// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

using namespace salkku;

namespace {

// A slide of one investment with one paragraph.
Findings findingsIn(const QString& sentence, const Programme& programme, const QString& title) {
    return test::findingsInText(title + QStringLiteral("\n\n• ") + sentence + QLatin1Char('\n'), programme);
}

Findings harbourFindings(const char* sentence) {
    return findingsIn(QString::fromUtf8(sentence), test::harbours(), QStringLiteral("Hanke 7 1/1"));
}

using Values = std::map<QString, int>;

} // namespace

TEST_CASE("a sentence gives the named organisations' value, and the others theirs") {
    const Findings findings =
        harbourFindings("Kivisatama ilmoitti, että valmiusaste on 40 %, muut satamat 85 %.");
    CHECK(test::progressOf(findings) == Values{{"A 7", 40}, {"B 7", 85}, {"C 7", 85}});
}

TEST_CASE("organisations that are named are surer than those among the others") {
    double least = 1;
    double most = 0;
    for (const Finding& finding :
         harbourFindings("Kivisatama ja Tuulilahti: valmiusaste 40 %, muut 85 %.").findings) {
        if (!std::holds_alternative<ProgressFinding>(finding.fact)) continue;
        const bool named = finding.organisation.value != QStringLiteral("C");
        (named ? least : most) = finding.confidence;
    }
    CHECK(least > most);
    CHECK(most > 0);
}

TEST_CASE("a fact that the document states twice is one finding with the sentence as its source") {
    const Findings findings = harbourFindings("Kivisataman valmiusaste on 40 %. Tästä kerrotaan lisää. "
                                              "Kivisatama raportoi hanke 7:n edenneen 40 %.");
    std::vector<Finding> progress;
    for (const Finding& finding : findings.findings)
        if (std::holds_alternative<ProgressFinding>(finding.fact)) progress.push_back(finding);
    REQUIRE(progress.size() == 1);
    CHECK(progress.front().source.text == QStringLiteral("Kivisataman valmiusaste on 40 %."));
}

TEST_CASE("a percentage of something else is no progress") {
    CHECK(test::progressOf(harbourFindings("Kivisataman valmiusaste nousi, ja 40 % laitureista on uusittu."))
              .empty());
    CHECK(test::progressOf(harbourFindings("Kivisatamassa 40 % laitureista on uusittu.")).empty());
    CHECK(test::progressOf(harbourFindings("Kivisatama on uusinut puolet.")).empty());
}

TEST_CASE("an investment that the sentence names goes before the slide's") {
    const Findings findings = harbourFindings("Tuulilahti raportoi hanke 1:n valmiusasteeksi 70 %.");
    CHECK(test::progressOf(findings) == Values{{"B 1", 70}});
}

TEST_CASE("progress over a hundred per cent is warned of") {
    const Findings findings = harbourFindings("Kivisataman valmiusaste on 140 %.");
    CHECK(test::progressOf(findings).empty());
    CHECK(test::warningCodes(findings).contains(QStringLiteral("percent_out_of_range")));
}

TEST_CASE("different values for one fact stay, with a warning") {
    const Findings findings =
        harbourFindings("Kivisataman valmiusaste on 40 %. Kivisataman valmiusaste on 45 %.");
    CHECK(test::warningCodes(findings).contains(QStringLiteral("contradiction")));
    CHECK(findings.findings.size() == 3);
}

TEST_CASE("sentences of Swedish documents are read") {
    const Findings findings = findingsIn(
        QStringLiteral(
            "Norra Karelen och Lappland rapporterade investering 2 till 55 %, övriga områden 60 %."),
        test::recovery(), QStringLiteral("Investering 2"));
    const auto values = test::progressOf(findings);
    CHECK(values.size() == 22);
    CHECK(values.at(QStringLiteral("14 2")) == 55);
    CHECK(values.at(QStringLiteral("21 2")) == 55);
    CHECK(values.at(QStringLiteral("06 2")) == 60);
}

TEST_CASE("a range keeps both its ends, the lower one as value, and is less sure") {
    for (const char* sentence :
         {"Kivisatama: valmiusaste 70\u201380 %.", "Kivisatama: valmiusaste 70 % \u2013 80 %."}) {
        INFO(sentence);
        const Findings findings = harbourFindings(sentence);
        const auto found =
            std::find_if(findings.findings.begin(), findings.findings.end(), [](const Finding& finding) {
                return std::holds_alternative<ProgressFinding>(finding.fact);
            });
        REQUIRE(found != findings.findings.end());
        const auto& progress = std::get<ProgressFinding>(found->fact);
        CHECK(progress.percent.value() == 70);
        REQUIRE(progress.range);
        CHECK(progress.range->highest.value() == 80);
        CHECK(found->confidence < 0.9);
    }
}

TEST_CASE("a range over a hundred is out of range") {
    const Findings findings = harbourFindings("Kivisatama: valmiusaste 90\u2013110 %.");
    CHECK(test::progressOf(findings).empty());
    CHECK(test::warningCodes(findings).contains(QStringLiteral("percent_out_of_range")));
}
