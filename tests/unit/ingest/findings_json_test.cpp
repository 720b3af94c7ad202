// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/findings_json.h"

#include "fixtures.h"

using namespace salkku;

namespace {

Finding findingOf(Fact fact) {
    Finding finding;
    finding.fact = std::move(fact);
    finding.organisation = OrganisationCode(QStringLiteral("A"));
    finding.label = QStringLiteral("Kivisatama");
    finding.investment = 7;
    finding.part = QStringLiteral("Z");
    finding.call = CallId(QStringLiteral("M1"));
    finding.period = Period::fromString(QStringLiteral("2030-01/2030-06"));
    finding.confidence = 0.9;
    finding.source = {3, Box{1, 2, 30.5, 40}, 0, QStringLiteral("luettu teksti")};
    return finding;
}

Findings everyKind() {
    Findings findings;
    findings.file = QStringLiteral("a.pdf");
    findings.sha256 = QStringLiteral("00ff");
    findings.pages = 4;
    findings.kind = DocumentKind::FinalReport;
    findings.period = Period::fromString(QStringLiteral("2030-01/2030-06"));
    findings.organisation = OrganisationCode(QStringLiteral("A"));
    findings.findings = {
        findingOf(LightFinding{DimensionId(QStringLiteral("tempo")), Light::Red}),
        findingOf(LightFinding{std::nullopt, Light::Grey}),
        findingOf(ProgressFinding{*Percent::fromInt(90)}),
        findingOf(ProgressFinding{*Percent::fromInt(70),
                                  PercentRange{*Percent::fromInt(70), *Percent::fromInt(80)}}),
        findingOf(NarrativeFinding{SectionId(QStringLiteral("log")),
                                   {{QStringLiteral("asia"), 1, false}, {QStringLiteral("otsikko"), 0, true}},
                                   QStringLiteral("2.1"),
                                   QStringLiteral("Jakso")}),
        findingOf(IndicatorFinding{QStringLiteral("6.3"),
                                   QStringLiteral("Valot"),
                                   2,
                                   QStringLiteral("palaa"),
                                   Quarter{2030, 2},
                                   IndicatorResult::Partly,
                                   std::nullopt,
                                   QStringLiteral("huomautus"),
                                   {59.5, 80, 74, QStringLiteral("%")}}),
        findingOf(WorkPackageFinding{3, QStringLiteral("Poijut")}),
        findingOf(GrantFinding{QStringLiteral("2030"), Money::fromCents(123456789)}),
    };
    findings.findings.back().source = {2, std::nullopt, 17, QStringLiteral("rivi")};
    findings.warnings = {
        {QStringLiteral("contradiction"), QStringLiteral("Kaksi lukua."), {1, std::nullopt, 5, {}}}};
    return findings;
}

Error errorOf(QByteArray json, const char* before, const char* after) {
    REQUIRE(json.contains(before));
    json.replace(before, after);
    const auto findings = findingsFromJson(json, QStringLiteral("f.json"));
    REQUIRE_FALSE(findings);
    return findings.error();
}

} // namespace

TEST_CASE("findings of every kind come back from JSON as they went") {
    const QByteArray json = findingsToJson(everyKind());
    const auto findings = findingsFromJson(json, QStringLiteral("f.json"));
    REQUIRE(findings);
    CHECK(findingsToJson(*findings) == json);
    CHECK(findings->findings.size() == 8);
    CHECK(findings->findings[4].source.box == Box{1, 2, 30.5, 40});
    CHECK(findings->findings.back().source.line == 17);
    CHECK(std::get<GrantFinding>(findings->findings.back().fact).amount == Money::fromCents(123456789));
    CHECK(findings->kind == DocumentKind::FinalReport);
}

TEST_CASE("what is unknown is null") {
    Findings findings;
    findings.findings.push_back({});
    const QByteArray json = findingsToJson(findings);
    for (const char* field :
         {"\"organisation\": null", "\"investment\": null", "\"part\": null", "\"call\": null",
          "\"period\": null", "\"dimension\": null", "\"bbox\": null"}) {
        INFO(field);
        CHECK(json.contains(field));
    }
}

TEST_CASE("no findings are an empty list") {
    CHECK(findingsToJson({}).contains("\"findings\": []"));
}

TEST_CASE("findings that are no JSON, of another format or of a newer version are refused") {
    CHECK_FALSE(findingsFromJson("{", QStringLiteral("f.json")));
    CHECK_FALSE(findingsFromJson("[]", QStringLiteral("f.json")));
    const QByteArray json = findingsToJson(everyKind());
    CHECK(errorOf(json, "salkku-findings", "other").where == QStringLiteral("f.json#/format"));
    CHECK(errorOf(json, "\"version\": 1", "\"version\": 2").where == QStringLiteral("f.json#/version"));
}

TEST_CASE("findings with a number beyond all numbers are refused") {
    CHECK(errorOf(findingsToJson(everyKind()), "\"percent\": 90", "\"percent\": 9e9999").where ==
          QStringLiteral("f.json"));
}

TEST_CASE("a value that cannot be is refused at its place") {
    const QByteArray json = findingsToJson(everyKind());
    CHECK(errorOf(json, "\"percent\": 90", "\"percent\": 101").where ==
          QStringLiteral("f.json#/findings/2/percent"));
    CHECK(errorOf(json, "\"red\"", "\"pink\"").where == QStringLiteral("f.json#/findings/0/light"));
    CHECK(errorOf(json, "2030-Q2", "2030-Q7").where == QStringLiteral("f.json#/findings/5/due"));
    CHECK(errorOf(json, "1234567.89", "1e300").where == QStringLiteral("f.json#/findings/7/amount_eur"));
}
