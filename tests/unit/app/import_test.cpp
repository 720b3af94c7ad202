// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_documents.h"

#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

const char* const autumn = "2025-10/2025-12";

Finding finding(Fact fact, const char* organisation, int investment, double confidence = 0.95) {
    Finding result{std::move(fact),
                   OrganisationCode(QString::fromLatin1(organisation)),
                   {},
                   investment,
                   {},
                   CallId(QStringLiteral("RRP2")),
                   period(autumn),
                   confidence,
                   {}};
    result.source = {3, Box{1, 2, 30, 40}, 0, QStringLiteral("source words")};
    return result;
}

Finding progress(const char* organisation, int investment, int value, double confidence = 0.95) {
    return finding(ProgressFinding{percent(value)}, organisation, investment, confidence);
}

Finding narrative(const char* section, const char* text) {
    return finding(
        NarrativeFinding{SectionId(QString::fromLatin1(section)), {{QString::fromLatin1(text), 0, false}}},
        "", 1);
}

Findings findingsOf(std::vector<Finding> list) {
    return {QStringLiteral("r.pdf"),
            QString(64, QLatin1Char('b')),
            5,
            DocumentKind::Summary,
            period(autumn),
            {},
            std::move(list),
            {}};
}

ImportResult import(Portfolio& portfolio, const Findings& findings, const ImportOptions& options = {},
                    const std::optional<std::vector<std::size_t>>& chosen = std::nullopt) {
    const auto result = importFindings(portfolio, findings, QStringLiteral("/folder/r.pdf"), options, chosen);
    if (!result) FAIL(result.error().text().toStdString());
    return *result;
}

const StatusKey lapland2 = key("21", 2, autumn, "RRP2");

} // namespace

TEST_CASE("a finding is stored with where it was read") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ImportResult result = import(portfolio, findingsOf({progress("21", 2, 60)}));
    CHECK(result.stored == 1);
    CHECK(report(portfolio, lapland2).percent == percent(60));
    CHECK(report(portfolio, lapland2).state == ReportState::Imported);
    const auto source = portfolio.provenance(lapland2, FieldName::percent());
    REQUIRE(source->has_value());
    CHECK((*source)->page == 3);
    CHECK((*source)->text == QStringLiteral("source words"));
    CHECK((*source)->path.endsWith(QStringLiteral("/folder/r.pdf")));
}

TEST_CASE("the same document twice changes nothing") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const Findings findings = findingsOf({progress("21", 2, 60), progress("14", 1, 10, 0.5)});
    import(portfolio, findings);
    const ImportResult again = import(portfolio, findings);
    CHECK(again.seenBefore);
    CHECK(again.changeSet == 0);
    CHECK(again.unchanged == 1);
    CHECK(again.stored == 0);
    CHECK(portfolio.history(10)->size() == 1);
    CHECK(portfolio.documents()->size() == 1);
    CHECK(portfolio.documents()->front().findings == 2);
}

TEST_CASE("one undo takes a whole import back, and importing again brings it back") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const Findings findings =
        findingsOf({progress("21", 2, 60), progress("14", 1, 10), narrative("situation", "a")});
    const ImportResult result = import(portfolio, findings);
    REQUIRE(portfolio.undo(result.changeSet));
    CHECK(portfolio.periods()->empty());
    CHECK(import(portfolio, findings).stored == 3);
    CHECK(report(portfolio, lapland2).percent == percent(60));
}

TEST_CASE("a finding below the confidence asked for is skipped with the reason") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ImportResult result = import(portfolio, findingsOf({progress("21", 2, 60, 0.7)}));
    CHECK(result.skipped == 1);
    CHECK(result.lines.front().reason.contains(QStringLiteral("0.7")));
    CHECK(portfolio.periods()->empty());
}

TEST_CASE("a finding that differs from a stored value is a conflict and leaves it") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {{lapland2, FieldName::percent(), percentValue(percent(55)), 0}});
    const ImportResult result = import(portfolio, findingsOf({progress("21", 2, 60)}));
    CHECK(result.conflicts == 1);
    CHECK(result.lines.front().before == QStringLiteral("55 %"));
    CHECK(report(portfolio, lapland2).percent == percent(55));
}

TEST_CASE("a conflict is resolved by choosing the finding, or by replacing") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    apply(portfolio, {{lapland2, FieldName::percent(), percentValue(percent(55)), 0}});
    const Findings findings = findingsOf({progress("21", 2, 60)});
    SECTION("chosen") {
        import(portfolio, findings, {}, std::vector<std::size_t>{0});
    }
    SECTION("replace") {
        ImportOptions options;
        options.replace = true;
        import(portfolio, findings, options);
    }
    CHECK(report(portfolio, lapland2).percent == percent(60));
    CHECK(report(portfolio, lapland2).state == ReportState::Draft); // a person's report stays a person's
}

TEST_CASE("two values for one fact in a document are a conflict, and neither is chosen silently") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const ImportResult result = import(portfolio, findingsOf({progress("21", 2, 60), progress("21", 2, 70)}));
    CHECK(result.conflicts == 2);
    CHECK(portfolio.periods()->empty());
}

TEST_CASE("narrative of a section that runs over several slides is stored as one list") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    import(portfolio, findingsOf({narrative("situation", "one"), narrative("deviations", "x"),
                                  narrative("situation", "two")}));
    const StatusReport national = report(portfolio, key("", 1, autumn, "RRP2"));
    REQUIRE(national.narrative.at(SectionId(QStringLiteral("situation"))).size() == 2);
    CHECK(national.narrative.at(SectionId(QStringLiteral("situation")))[1].text == QStringLiteral("two"));
}

TEST_CASE("lights go to their dimension, or to the overall light where there is none") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    import(portfolio,
           findingsOf({finding(LightFinding{DimensionId(QStringLiteral("staff")), Light::Red}, "21", 2),
                       finding(LightFinding{std::nullopt, Light::Yellow}, "21", 2)}));
    CHECK(report(portfolio, lapland2).lights.at(DimensionId(QStringLiteral("staff"))).light == Light::Red);
    CHECK(report(portfolio, lapland2).overall->light == Light::Yellow);
}

TEST_CASE("a finding without a period needs one") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    Findings findings = findingsOf({progress("21", 2, 60)});
    findings.period.reset();
    findings.findings.front().period.reset();
    CHECK(import(portfolio, findings).skipped == 1);
    ImportOptions options;
    options.period = period("2025-01/2025-02");
    CHECK(import(portfolio, findings, options).stored == 1);
    CHECK(portfolio.periods()->front() == period("2025-01/2025-02"));
}

TEST_CASE("a given period stands for the document's own and not for another table's") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    Findings findings = findingsOf({progress("21", 2, 60), progress("21", 1, 40)});
    findings.findings.back().period = period("2025-07/2025-09");
    ImportOptions options;
    options.period = period("2025-01/2025-02");
    import(portfolio, findings, options);
    CHECK(*portfolio.periods() == std::vector{period("2025-01/2025-02"), period("2025-07/2025-09")});
}

TEST_CASE("findings that name no organisation, investment or known call say so") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    Finding unknownCall = progress("21", 2, 60);
    unknownCall.call = CallId(QStringLiteral("RRP77"));
    const ImportResult result =
        import(portfolio,
               findingsOf({progress("", 2, 60), progress("21", 0, 60), progress("zz", 1, 5), unknownCall}));
    CHECK(result.skipped == 4);
    for (const ImportLine& line : result.lines) CHECK_FALSE(line.reason.isEmpty());
}

TEST_CASE("planning an import changes nothing") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto plan = planImport(portfolio, findingsOf({progress("21", 2, 60)}), {});
    REQUIRE(plan);
    CHECK(plan->stored == 1);
    CHECK(portfolio.periods()->empty());
    CHECK(portfolio.documents()->empty());
}
