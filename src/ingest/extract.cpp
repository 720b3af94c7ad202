// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/extract.h"

#include "ingest/document_facts.h"
#include "ingest/final_report.h"
#include "ingest/grant_table.h"
#include "ingest/light_prose.h"
#include "ingest/light_table.h"
#include "ingest/narrative.h"
#include "ingest/progress_prose.h"
#include "ingest/progress_table.h"
#include "ingest/progress_text_table.h"
#include "ingest/reading.h"
#include "ingest/reading_certainty.h"
#include "ingest/reconcile.h"
#include "ingest/slide_warnings.h"
#include "ingest/target_prose.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

// The pipeline. The order does not matter: findings are put into the order of the document.
std::vector<std::unique_ptr<Recogniser>> recognisers() {
    std::vector<std::unique_ptr<Recogniser>> all;
    all.push_back(std::make_unique<NarrativeRecogniser>());
    all.push_back(std::make_unique<LightTableRecogniser>());
    all.push_back(std::make_unique<ProgressTableRecogniser>());
    all.push_back(std::make_unique<ProgressTextTableRecogniser>());
    all.push_back(std::make_unique<ProgressProseRecogniser>());
    all.push_back(std::make_unique<TargetProseRecogniser>());
    all.push_back(std::make_unique<FinalReportRecogniser>());
    all.push_back(std::make_unique<GrantTableRecogniser>());
    return all;
}

void add(Recognition recognition, Findings& findings) {
    std::move(recognition.findings.begin(), recognition.findings.end(),
              std::back_inserter(findings.findings));
    std::move(recognition.warnings.begin(), recognition.warnings.end(),
              std::back_inserter(findings.warnings));
}

template <class Item>
void sortByPlace(std::vector<Item>& items) {
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        return a.source.page != b.source.page ? a.source.page < b.source.page : a.source.line < b.source.line;
    });
}

void warnOfDamage(const Document& document, Findings& findings) {
    if (document.misplaced > 0)
        findings.warnings.push_back(
            {QStringLiteral("misplaced_words"),
             Text::tr("%n word(s) or shapes stand far outside their page and were left "
                      "out.",
                      nullptr, document.misplaced),
             {}});
    if (!document.repaired) return;
    findings.warnings.push_back(
        {QStringLiteral("repaired_document"),
         Text::tr("The PDF's index was broken and had to be rebuilt. Check that no page is missing."),
         {}});
}

void warnOfProblems(const Document& document, Findings& findings) {
    for (const ReadingProblem& problem : document.problems)
        findings.warnings.push_back(
            {problem.code, problem.message, {std::max(problem.page, 1), std::nullopt, 0, {}}});
}

void warnOfPictures(const Document& document, Findings& findings) {
    for (const Page& page : document.pages)
        if (page.words.empty() && page.text.trimmed().isEmpty())
            findings.warnings.push_back({QStringLiteral("page_without_text"),
                                         Text::tr("Page %1 has no text that can be read.").arg(page.number),
                                         {page.number, std::nullopt, 0, {}}});
}

// People look for a source on the page as it is, not as it was levelled for reading.
void placeAsSeen(const Document& document, Source& source) {
    const auto index = static_cast<std::size_t>(source.page - 1);
    if (source.box && source.page > 0 && index < document.pages.size())
        source.box = asSeen(document.pages[index], *source.box);
}

// Of a text without page marks its slides are counted.
int pageCount(const Reading& reading) {
    int last = static_cast<int>(reading.document.pages.size());
    for (const Slide& slide : reading.slides) last = std::max(last, slide.page);
    return last;
}

} // namespace

Findings extractFindings(const Document& document, const Programme& programme) {
    const Reading reading(document, programme);
    Findings findings;
    findings.file = document.file;
    findings.sha256 = document.sha256;
    findings.pages = pageCount(reading);
    findings.period = reading.period;
    findings.organisation = reading.organisation;
    warnOfDamage(document, findings);
    warnOfProblems(document, findings);
    warnOfPictures(document, findings);
    for (const auto& recogniser : recognisers())
        if (recogniser->applies(reading)) add(recogniser->recognise(reading), findings);
    add({{}, slideWarnings(reading, findings.findings)}, findings);
    add({{}, lightsAgainstText(reading, findings.findings)}, findings);
    doubtWhatIsNotShown(document, findings.findings);
    lowerByCertainty(document, findings.findings);
    sortByPlace(findings.findings);
    const auto contradictions = contradictionsIn(findings.findings, programme);
    findings.warnings.insert(findings.warnings.end(), contradictions.begin(), contradictions.end());
    sortByPlace(findings.warnings);
    findings.kind = documentKind(reading.slides, findings);
    for (Finding& finding : findings.findings) placeAsSeen(document, finding.source);
    for (Warning& warning : findings.warnings) placeAsSeen(document, warning.source);
    return findings;
}

} // namespace salkku
