// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/document_lights.h"

#include <algorithm>

namespace salkku {

namespace {

// The legend's own patches are no lights and its words no headings, wherever they happen to stand.
Page withoutLegend(Page page, const std::vector<LegendColour>& legend) {
    const auto isOfLegend = [&](const Fill& fill) {
        return std::any_of(legend.begin(), legend.end(), [&](const LegendColour& colour) {
            return !colour.isCell && colour.patch == fill.box;
        });
    };
    std::erase_if(page.fills, isOfLegend);
    std::erase_if(page.words, [&](const Word& word) {
        return std::any_of(legend.begin(), legend.end(), [&](const LegendColour& colour) {
            return !colour.isCell && colour.text.united(word.box) == colour.text;
        });
    });
    return page;
}

// Colours mean what the page's legend says, else the document's: decks often show it once.
std::vector<LightGrid> gridsOf(const Page& page, const OrganisationIndex& organisations,
                               const Programme& programme, const std::vector<LegendColour>& ofDocument) {
    if (page.fills.empty()) return {};
    const auto legend = legendOf(page, cellsOf(page, organisations), programme);
    return lightGridsOf(withoutLegend(page, legend), organisations,
                        LightColours(legend.empty() ? ofDocument : legend));
}

std::vector<LegendColour> documentLegend(const Document& document, const OrganisationIndex& organisations,
                                         const Programme& programme) {
    std::vector<LegendColour> all;
    for (const Page& page : document.pages) {
        if (page.fills.empty()) continue;
        const auto legend = legendOf(page, cellsOf(page, organisations), programme);
        all.insert(all.end(), legend.begin(), legend.end());
    }
    return all;
}

} // namespace

std::vector<LightGrid> documentLightGrids(const Document& document, const OrganisationIndex& organisations,
                                          const Programme& programme) {
    std::vector<LightGrid> grids;
    const auto ofDocument = documentLegend(document, organisations, programme);
    for (const Page& page : document.pages)
        for (LightGrid& grid : gridsOf(page, organisations, programme, ofDocument))
            grids.push_back(std::move(grid));
    return grids;
}

} // namespace salkku
