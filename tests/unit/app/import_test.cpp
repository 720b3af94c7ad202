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

Finding grant(const char* label, std::int64_t euros) {
    Finding result = finding(GrantFinding{QStringLiteral("2021"), Money::fromEuros(euros)}, "", 0);
    result.label = QLatin1String(label);
    return result;
}

Finding indicator(const char* section, IndicatorResult result) {
    IndicatorFinding fact;
    fact.sectionNumber = QLatin1String(section);
    fact.number = 1;
    fact.statement = QStringLiteral("The queue is short");
    fact.due = Quarter{2025, 4};
    fact.result = result;
    fact.note = QStringLiteral("since May");
    return finding(fact, "14", 4);
}

Findings inFile(const char* name, char hash, std::vector<Finding> list) {
    Findings findings = findingsOf(std::move(list));
    findings.file = QLatin1String(name);
    findings.sha256 = QString(64, QLatin1Char(hash));
    return findings;
}

ImportDocument document(Findings findings) {
    ImportDocument result;
    result.path = QStringLiteral("/folder/") + findings.file;
    result.findings = std::move(findings);
    return result;
}

std::vector<ImportResult> importAll(Portfolio& portfolio, const std::vector<ImportDocument>& documents,
                                    const ImportOptions& options = {}) {
    const auto results = importDocuments(portfolio, documents, options);
    if (!results) FAIL(results.error().text().toStdString());
    return *results;
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
    CHECK(result.lines.front().before.text == QStringLiteral("55 %"));
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

TEST_CASE("every kind of finding is kept, with its source, and one undo takes all of them back") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const Findings findings = findingsOf(
        {progress("21", 2, 60), narrative("situation", "a"), indicator("6.3.1", IndicatorResult::Partly),
         finding(WorkPackageFinding{2, QStringLiteral("Chat")}, "14", 4), grant("Total", 5)});
    const ImportResult result = import(portfolio, findings);
    CHECK(result.stored == 5);
    const auto indicators = portfolio.indicators(std::nullopt);
    REQUIRE(indicators->size() == 1);
    CHECK(indicators->front().result == QStringLiteral("partly"));
    CHECK(indicators->front().note == QStringLiteral("since May"));
    CHECK((*portfolio.provenanceOfFinding(indicators->front().finding))->page == 3);
    CHECK(portfolio.workPackages()->front().title == QStringLiteral("Chat"));
    CHECK((*portfolio.provenanceOfFinding(portfolio.grants()->front().finding))->file ==
          QStringLiteral("r.pdf"));
    CHECK(import(portfolio, findings).unchanged == 5);
    REQUIRE(portfolio.undo(result.changeSet));
    CHECK(portfolio.indicators(std::nullopt)->empty());
    CHECK(portfolio.workPackages()->empty());
    CHECK(portfolio.grants()->empty());
    REQUIRE(portfolio.redo(result.changeSet));
    CHECK(portfolio.indicators(std::nullopt)->front().result == QStringLiteral("partly"));
    CHECK(portfolio.check()->isEmpty());
}

TEST_CASE("an indicator that a later document tells otherwise is a conflict with where the old value stood") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    import(portfolio, findingsOf({indicator("6.3.1", IndicatorResult::Partly)}));
    const auto later = import(portfolio, inFile("s.pdf", 'e', {indicator("6.3.1", IndicatorResult::Met)}));
    REQUIRE(later.conflicts == 1);
    CHECK(later.lines.front().before.text == QStringLiteral("partly"));
    CHECK(later.lines.front().before.file == QStringLiteral("r.pdf"));
    CHECK(later.lines.front().before.page == 3);
    CHECK(later.lines.front().before.at.isValid());
}

TEST_CASE("the same grant in two documents is kept for each of them") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto results = importAll(portfolio, {document(inFile("a.pdf", 'a', {grant("Total", 5)})),
                                               document(inFile("b.pdf", 'b', {grant("Total", 6)}))});
    CHECK(results[0].stored == 1);
    CHECK(results[1].stored == 1);
    CHECK(portfolio.grants()->size() == 2);
}

TEST_CASE("two documents of one import that disagree are shown to each other, and neither is stored") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto results = importAll(portfolio, {document(inFile("a.pdf", 'a', {progress("21", 2, 60)})),
                                               document(inFile("b.pdf", 'b', {progress("21", 2, 70)}))});
    CHECK(results[0].conflicts == 1);
    CHECK(results[1].conflicts == 1);
    CHECK(results[0].lines.front().rivals == std::vector{FindingPlace{1, 0}});
    CHECK(results[0].lines.front().reason.contains(QStringLiteral("b.pdf")));
    CHECK(portfolio.periods()->empty());
}

TEST_CASE("choosing one of two findings that disagree stores it") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    ImportDocument a = document(inFile("a.pdf", 'a', {progress("21", 2, 60)}));
    ImportDocument b = document(inFile("b.pdf", 'b', {progress("21", 2, 70)}));
    a.chosen = std::vector<std::size_t>{};
    b.chosen = std::vector<std::size_t>{0};
    const auto results = importAll(portfolio, {a, b});
    CHECK(results[1].stored == 1);
    CHECK(report(portfolio, lapland2).percent == percent(70));
    const auto documents = portfolio.documents();
    REQUIRE(documents->size() == 2);
    CHECK(documents->back().findings == 1); // what was not accepted is kept with its reason
}

TEST_CASE("several documents are one import, taken back by one undo") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    const auto results = importAll(portfolio, {document(inFile("a.pdf", 'a', {progress("21", 2, 60)})),
                                               document(inFile("b.pdf", 'b', {progress("14", 2, 70)}))});
    CHECK(results[0].changeSet == results[1].changeSet);
    CHECK(portfolio.history(10)->size() == 1);
    REQUIRE(portfolio.undo(results[0].changeSet));
    CHECK(portfolio.periods()->empty());
}

TEST_CASE("a table and a text that name different calls and values contradict each other") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    Finding prose = progress("21", 2, 100);
    prose.call = {};
    const ImportResult result = import(portfolio, findingsOf({progress("21", 2, 60), prose}));
    CHECK(result.conflicts == 2);
    CHECK(result.lines.back().rivals == std::vector{FindingPlace{0, 0}});
}

TEST_CASE("names mapped in a review are remembered with the import and taken back with it") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    ImportOptions options;
    options.aliases = {{QStringLiteral("Kymsote"), OrganisationCode(QStringLiteral("10"))}};
    const auto results = importAll(portfolio, {document(findingsOf({progress("10", 2, 60)}))}, options);
    CHECK(portfolio.aliases()->front().organisation.value == QStringLiteral("10"));
    REQUIRE(portfolio.undo(results.front().changeSet));
    CHECK(portfolio.aliases()->empty());
}

TEST_CASE("a corrected finding is stored as corrected and remembers what was read") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create();
    ImportDocument corrected = document(findingsOf({progress("21", 2, 60)}));
    corrected.chosen = std::vector<std::size_t>{0};
    corrected.corrected[0] = QStringLiteral("90 %");
    importAll(portfolio, {corrected});
    CHECK(report(portfolio, lapland2).percent == percent(60));
    CHECK((*portfolio.provenance(lapland2, FieldName::percent()))->note.contains(QStringLiteral("90 %")));
}
