// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of lights, found by geometry: organisations' names along one side, and coloured patches in their
// rows or columns.
#pragma once

#include "ingest/light_colours.h"
#include "ingest/organisation_index.h"
#include "ingest/table_grid.h"

#include <vector>

namespace salkku {

struct LightPatch {
    std::size_t header = 0;
    std::size_t series = 0;
    Light light = Light::Grey;
    double confidence = 0;
    Box box;
    bool isPale = false;
};

struct LightGrid {
    int page = 1;
    std::vector<TableHeader> headers;
    std::vector<TableSeries> series;
    std::vector<LightPatch> patches;
    Box box;
    QString caption; ///< the text above the table
    QString above;   ///< all text above its first row: caption and headings
};

/// The page's tables of lights.
std::vector<LightGrid> lightGridsOf(const Page& page, const OrganisationIndex& organisations,
                                    const LightColours& colours);

} // namespace salkku
