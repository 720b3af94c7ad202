// SPDX-License-Identifier: GPL-3.0-or-later
// A document taken apart once for all recognisers: slides, tables, topics, and readers of the programme's
// words.
#pragma once

#include "documents/document.h"
#include "domain/programme.h"
#include "ingest/call_reader.h"
#include "ingest/indicator_table.h"
#include "ingest/investment_reader.h"
#include "ingest/light_grid.h"
#include "ingest/money_page_tables.h"
#include "ingest/organisation_index.h"
#include "ingest/progress_text_table.h"
#include "ingest/section_reader.h"
#include "ingest/slides.h"
#include "ingest/table_grid.h"
#include "ingest/topics.h"

#include <set>

namespace salkku {

/// The document and the programme outlive it.
struct Reading {
    Reading(const Document& readDocument, const Programme& readProgramme);

    const Document& document;
    const Programme& programme;
    Morphology morphology;
    OrganisationIndex organisations;
    CallReader calls;
    InvestmentReader investments;
    SectionReader sections;
    LineJoiner joiner;
    std::vector<OrganisationTable> tables;
    std::vector<LightGrid> lightGrids;
    std::vector<TextTable> textTables;
    std::vector<MoneyTable> moneyTables;
    std::vector<IndicatorTableRow> indicatorRows; ///< of tables, in the document's order
    std::set<int> indicatorLines;                 ///< plain text only: the lines of those tables
    std::vector<Slide> slides;
    std::vector<Topic> topics;     ///< one for each slide
    std::vector<Slide> notes;      ///< what the speaker of a slide has beside it; no part of the narrative
    std::optional<Period> period;  ///< of the whole document
    OrganisationCode organisation; ///< where the whole document is one organisation's
};

/// Where the document's tables stand: what is read as a table is no running text.
std::vector<PageArea> tableAreas(const Reading& reading);

/// Whether the text speaks of progress, by the programme's words for it.
bool namesProgress(const QString& text, const Programme& programme);

} // namespace salkku
