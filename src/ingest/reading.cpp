// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"

#include "ingest/document_facts.h"
#include "ingest/document_lights.h"
#include "ingest/indicator_text_table.h"
#include "ingest/period_reader.h"
#include "ingest/plain_text_slides.h"
#include "ingest/report_organisation.h"
#include "ingest/stray_numbers.h"
#include "ingest/table_continuation.h"
#include "ingest/text_tokens.h"

#include <algorithm>

namespace salkku {

namespace {

std::vector<OrganisationTable> tablesOf(const Document& document, const OrganisationIndex& organisations,
                                        const InvestmentReader& investments) {
    std::vector<OrganisationTable> tables;
    for (const Page& page : document.pages)
        for (OrganisationTable& table : organisationTablesOf(page, organisations))
            tables.push_back(std::move(table));
    joinContinued(tables, investments);
    return tables;
}

std::vector<LightGrid> gridsOf(const Document& document, const OrganisationIndex& organisations,
                               const Programme& programme, const InvestmentReader& investments) {
    std::vector<LightGrid> grids = documentLightGrids(document, organisations, programme);
    joinContinued(grids, investments);
    return grids;
}

std::vector<Slide> pageSlides(const Reading& reading) {
    const Furniture furniture(reading.document.pages);
    const Surroundings surroundings = {furniture, tableAreas(reading), reading.programme,
                                       usualHeightOf(reading.document.pages)};
    std::vector<Slide> slides;
    for (const Page& page : reading.document.pages)
        slides.push_back(slideOf(page, surroundings, reading.joiner));
    return slides;
}

// In plain text nothing but its words tells a title: an investment, a section of all investments, or the
// period of a table.
bool isTextTitle(const Reading& reading, const QString& line) {
    constexpr qsizetype longestTitle = 90;
    if (line.size() > longestTitle || line.endsWith(QLatin1Char('.')) || line.endsWith(QLatin1Char(',')))
        return false;
    if (reading.investments.heading(line)) return true;
    const NarrativeSection* section = reading.sections.inTitle(line);
    if (section) return !section->perInvestment && !line.contains(QLatin1Char(':'));
    const bool begins = line[0].isUpper();
    return begins && !periodsIn(line).empty() &&
           (!reading.calls.callIn(line).isEmpty() || namesProgress(line, reading.programme));
}

std::vector<Slide> textSlides(const Reading& reading) {
    std::vector<Slide> slides;
    std::set<int> tableLines = linesOfTables(reading.textTables);
    for (const MoneyTable& table : reading.moneyTables)
        for (const MoneyLine& row : table.rows) tableLines.insert(row.source.line);
    tableLines.insert(reading.indicatorLines.begin(), reading.indicatorLines.end());
    for (const Page& page : reading.document.pages) {
        auto parts = slidesOfText(
            page, [&](const QString& line) { return isTextTitle(reading, line); },
            [&](const QString& line) { return reading.sections.heading(line).has_value(); }, tableLines,
            reading.joiner);
        slides.insert(slides.end(), parts.begin(), parts.end());
    }
    return slides;
}

// A text without page marks: its slides, told by their titles, stand for pages.
void numberSlides(std::vector<Slide>& slides) {
    for (std::size_t i = 0; i < slides.size(); ++i) slides[i].page = static_cast<int>(i) + 1;
}

std::vector<Slide> slidesOf(const Reading& reading) {
    const bool text = reading.document.format == DocumentFormat::PlainText;
    std::vector<Slide> slides = text ? textSlides(reading) : pageSlides(reading);
    if (text && reading.document.pages.size() == 1) numberSlides(slides);
    removeStrayNumbers(slides, strayNumbersOf(reading.document));
    return slides;
}

std::vector<IndicatorTableRow> indicatorRowsOf(const Reading& reading) {
    std::vector<IndicatorTableRow> rows;
    const auto add = [&](std::vector<IndicatorTableRow> more) {
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    };
    const bool text = reading.document.format == DocumentFormat::PlainText;
    for (const Page& page : reading.document.pages)
        if (text)
            add(indicatorRowsIn(page, reading.programme, reading.morphology).rows);
        else
            add(indicatorRowsOn(page, reading.programme, reading.joiner, reading.morphology));
    return rows;
}

std::set<int> indicatorLinesOf(const Reading& reading) {
    std::set<int> lines;
    if (reading.document.format != DocumentFormat::PlainText) return lines;
    for (const Page& page : reading.document.pages)
        lines.merge(indicatorRowsIn(page, reading.programme, reading.morphology).lines);
    return lines;
}

std::vector<Slide> notesOf(const Document& document) {
    std::vector<Slide> notes;
    for (const Page& page : document.pages) {
        Slide slide;
        slide.page = page.number;
        for (const QString& line : page.notes.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            slide.paragraphs.push_back({line, std::nullopt, 0, 0, false});
        if (!slide.paragraphs.empty()) notes.push_back(std::move(slide));
    }
    return notes;
}

OrganisationCode organisationOf(const std::vector<Slide>& slides, const OrganisationIndex& organisations) {
    const OrganisationCode titled = documentOrganisation(slides, organisations);
    return titled.isEmpty() ? reportOrganisation(slides, organisations) : titled;
}

} // namespace

std::vector<PageArea> tableAreas(const Reading& reading) {
    std::vector<PageArea> areas;
    for (const OrganisationTable& table : reading.tables) areas.push_back({table.page, table.box});
    for (const LightGrid& grid : reading.lightGrids) areas.push_back({grid.page, grid.box});
    for (const MoneyTable& table : reading.moneyTables) areas.push_back({table.page, table.box});
    return areas;
}

Reading::Reading(const Document& readDocument, const Programme& readProgramme)
    : document(readDocument)
    , programme(readProgramme)
    , morphology(Morphology::finnish())
    , organisations(programme, morphology)
    , calls(programme)
    , investments(programme)
    , sections(programme)
    , joiner(joinerFor(document.pages, morphology))
    , tables(tablesOf(document, organisations, investments))
    , lightGrids(gridsOf(document, organisations, programme, investments))
    , textTables(textTablesOf(document, organisations))
    , moneyTables(moneyTablesOf(document, {programme, organisations, joiner}))
    , indicatorRows(indicatorRowsOf(*this))
    , indicatorLines(indicatorLinesOf(*this))
    , slides(slidesOf(*this))
    , topics(topicsOf(slides, investments, sections))
    , notes(notesOf(document))
    , period(documentPeriod(slides, programme))
    , organisation(organisationOf(slides, organisations)) {}

bool namesProgress(const QString& text, const Programme& programme) {
    const QString lower = text.toLower();
    const auto tokens = tokensOf(text);
    const auto isNamed = [&](const QString& progressWord) {
        const QString word = progressWord.toLower();
        if (!word.back().isLetterOrNumber()) return lower.contains(word); // "edistymis-%"
        const QString stem = word.chopped(word.size() > 5 ? 1 : 0);
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const TextToken& token) { return token.lower.startsWith(stem); });
    };
    return std::any_of(programme.progressWords.begin(), programme.progressWords.end(), isNamed);
}

} // namespace salkku
