// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_fixtures.h"

using namespace salkku;

namespace {

Findings slideWith(const char* sentence, const char* title = "Investointi 2 1/1") {
    return test::findingsInText(QString::fromUtf8(title) + QStringLiteral("\n\n• ") +
                                    QString::fromUtf8(sentence) + QLatin1Char('\n'),
                                test::recovery());
}

// "investment result due" of each sentence about a target.
QStringList targetsIn(const char* sentence) {
    QStringList lines;
    for (const Finding& finding : slideWith(sentence).findings)
        if (const auto* fact = std::get_if<IndicatorFinding>(&finding.fact))
            lines.append(
                QStringLiteral("%1 %2 %3")
                    .arg(finding.investment)
                    .arg(indicatorResultId(fact->result), fact->due ? fact->due->toString() : QString())
                    .trimmed());
    return lines;
}

} // namespace

TEST_CASE("sentences say whether a target was met") {
    struct Example {
        const char* sentence;
        const char* target;
    };
    static const Example examples[] = {
        {"Neuvoloiden tavoite saavutettiin.", "2 met"},
        {"Tavoitteet ovat toteutuneet.", "2 met"},
        {"Tavoitteet toteutuivat Q3/2025.", "2 met 2025-Q3"},
        {"Tavoitetta ei saavutettu.", "2 not_met"},
        {"Tavoite ei toteutunut vuoden 2025 loppuun mennessä.", "2 not_met 2025-Q4"},
        {"Tavoite ei täysin toteutunut.", "2 partly"},
        {"Tavoite on saavutettu osittain.", "2 partly"},
        {"Tavoitteet saavutettiin lähes kaikkialla.", "2 partly"},
        {"Målet uppnåddes.", "2 met"},
        {"Målet uppnåddes delvis.", "2 partly"},
        {"Målet har inte uppnåtts.", "2 not_met"},
        {"The target was not achieved.", "2 not_met"},
    };
    for (const Example& example : examples) {
        INFO(example.sentence);
        CHECK(targetsIn(example.sentence) == QStringList{QString::fromUtf8(example.target)});
    }
}

TEST_CASE("sentences without a target or about what is to come say nothing of one") {
    CHECK(targetsIn("Pilotti on toteutunut ja palaute saatu.").isEmpty());
    CHECK(targetsIn("Tavoitteena on avata kolme neuvolaa.").isEmpty());
    CHECK(targetsIn("Tavoite on saavuttaa kaikki asukkaat.").isEmpty());
}

TEST_CASE("a sentence that names its investment speaks of that") {
    const Findings findings = slideWith("Inv. 3: Tavoite saavutettiin.", "Nostot alueilta");
    const auto facts = test::indicatorFactsOf(findings);
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().statement == QStringLiteral("Tavoite saavutettiin."));
    CHECK(std::any_of(findings.findings.begin(), findings.findings.end(), [](const Finding& finding) {
        return std::holds_alternative<IndicatorFinding>(finding.fact) && finding.investment == 3;
    }));
}

TEST_CASE("how far the whole country is comes as a value") {
    const auto facts = test::indicatorFactsOf(
        slideWith("Vastaanotolle pääsy: toteutuu 64%:sti kansallisesti (P 59% … E 81%)"));
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().measure.value == 64);
    CHECK(facts.front().measure.unit == QStringLiteral("%"));
    CHECK(facts.front().result == IndicatorResult::Unknown);
}

TEST_CASE("sentences about targets are unsure, stay in the narrative and make no final report") {
    const Findings findings = slideWith("Neuvoloiden tavoite saavutettiin.");
    CHECK(findings.kind != DocumentKind::FinalReport);
    CHECK(test::narrativeOf(findings).size() == 1);
    for (const Finding& finding : findings.findings)
        if (std::holds_alternative<IndicatorFinding>(finding.fact)) CHECK(finding.confidence < 0.9);
}
