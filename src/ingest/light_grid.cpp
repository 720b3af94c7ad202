// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/light_grid.h"

#include "ingest/light_columns.h"
#include "ingest/series_headings.h"
#include "ingest/table_headers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace salkku {

namespace {

using Cells = std::vector<Cell>;

Box transposedBox(const Box& box) {
    return {box.y0, box.x0, box.y1, box.x1};
}

// Not a dash, a number or a mark.
bool isName(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= 2;
}

bool holdsPoint(const Box& box, double x, double y) {
    return box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1;
}

// A table whose organisations are rows; one with organisations in columns comes here transposed.
class RowLights {
public:
    RowLights(const Cells& cells, const std::vector<Fill>& fills, const LightColours& colours,
              const OrganisationIndex& organisations, HeaderColumn column)
        : m_cells(cells)
        , m_fills(fills)
        , m_colours(colours)
        , m_organisations(organisations)
        , m_column(std::move(column))
        , m_pitch(rowPitch(m_column.headers)) {}

    std::optional<LightGrid> build() {
        addUnknownHeaders();
        collectPatches();
        dropPaleBands();
        dropBars();
        cutAtColumns(m_grid.patches);
        findSeries();
        keepSeriesOfLights();
        if (m_grid.patches.empty() || rowsWithPatches() < fewestOrganisations) return std::nullopt;
        m_grid.headers = m_column.headers;
        nameSeries();
        return m_grid;
    }

private:
    // The names within the box's height.
    std::vector<std::size_t> rowsWithin(const Box& box) const {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < m_column.headers.size(); ++i) {
            const double y = m_column.headers[i].box.centreY();
            if (box.y0 < y && y < box.y1) rows.push_back(i);
        }
        return rows;
    }

    // A cell holds its name's height, wherever in the row the name stands; a disc may stand beside it.
    std::optional<std::size_t> rowOf(const Box& box) const {
        const auto within = rowsWithin(box);
        if (within.size() == 1) return within.front();
        if (!within.empty()) return std::nullopt;
        for (std::size_t i = 0; i < m_column.headers.size(); ++i)
            if (std::abs(m_column.headers[i].box.centreY() - box.centreY()) < 0.5 * m_pitch) return i;
        return std::nullopt;
    }

    // In a row beside the names and no higher than the row: neither a band over the whole table nor a
    // background. Rows of names over two lines are higher than others.
    bool isInTable(const Fill& fill) const {
        constexpr double highestRow = 3;
        const std::size_t rows = rowsWithin(fill.box).size();
        if (rows > 1 || fill.box.height() > (rows == 1 ? highestRow : 1.3) * m_pitch) return false;
        if (fill.box.x0 < m_column.box.x1 - 2) return false;
        if (fill.box.centreX() > m_column.right) return false;
        return fill.box.y1 > m_column.box.y0 - m_pitch && fill.box.y0 < m_column.box.y1 + m_pitch;
    }

    bool isHeader(const Box& box) const {
        return std::any_of(m_column.headers.begin(), m_column.headers.end(),
                           [&](const TableHeader& header) { return header.box == box; });
    }

    bool alignsWithHeaders(const Box& box) const {
        const auto aligned =
            std::count_if(m_column.headers.begin(), m_column.headers.end(),
                          [&](const TableHeader& header) { return areAligned(header.box, box); });
        return 2 * aligned > std::ssize(m_column.headers);
    }

    bool hasLightBeside(const Box& header) const {
        return std::any_of(m_fills.begin(), m_fills.end(), [&](const Fill& fill) {
            return isInTable(fill) && m_colours.read(fill.rgb) &&
                   std::abs(fill.box.centreY() - header.centreY()) < 0.4 * m_pitch;
        });
    }

    // Rows of names that the programme does not know, to be warned of.
    void addUnknownHeaders() {
        std::vector<TableHeader> unknown;
        for (const Cell& cell : m_cells) {
            const bool among = cell.box.centreY() > m_column.box.y0 - 1.5 * m_pitch &&
                               cell.box.centreY() < m_column.box.y1 + 1.5 * m_pitch;
            if (among && alignsWithHeaders(cell.box) && !isHeader(cell.box) && hasLightBeside(cell.box) &&
                !cell.isFurniture && isName(cell.text) && !m_organisations.named(cell.text))
                unknown.push_back({cell.text, cell.box, std::nullopt, cell.certainty, cell.typeSize});
        }
        m_column.headers.insert(m_column.headers.end(), unknown.begin(), unknown.end());
        std::sort(
            m_column.headers.begin(), m_column.headers.end(),
            [](const TableHeader& a, const TableHeader& b) { return a.box.centreY() < b.box.centreY(); });
        m_pitch = std::min(m_pitch, rowPitch(m_column.headers));
    }

    // What is painted later lies on top.
    bool isCovered(std::size_t index) const {
        const Box& box = m_fills[index].box;
        for (std::size_t later = index + 1; later < m_fills.size(); ++later)
            if (holdsPoint(m_fills[later].box, box.centreX(), box.centreY())) return true;
        return false;
    }

    void collectPatches() {
        for (std::size_t i = 0; i < m_fills.size(); ++i) {
            const Fill& fill = m_fills[i];
            const auto row = isInTable(fill) ? rowOf(fill.box) : std::nullopt;
            const auto reading = row ? m_colours.read(fill.rgb) : std::nullopt;
            if (reading && !isCovered(i))
                m_grid.patches.push_back({*row, 0, reading->light, reading->confidence * fill.certainty,
                                          fill.box, reading->isPale});
        }
    }

    // One pale colour bands a table or shades a column; two or three of them are lights.
    void dropPaleBands() {
        std::set<Light> colours;
        for (const LightPatch& patch : m_grid.patches)
            if (patch.light != Light::Grey) colours.insert(patch.light);
        if (colours.size() < 2)
            std::erase_if(m_grid.patches, [](const LightPatch& patch) { return patch.isPale; });
    }

    std::vector<LightPatch> patchesOf(std::size_t series) const {
        std::vector<LightPatch> patches;
        std::copy_if(m_grid.patches.begin(), m_grid.patches.end(), std::back_inserter(patches),
                     [series](const LightPatch& patch) { return patch.series == series; });
        return patches;
    }

    void dropBars() {
        findSeries();
        std::vector<LightPatch> kept;
        for (std::size_t series = 0; series < m_spans.size(); ++series)
            if (const auto patches = patchesOf(series); !areBars(patches))
                kept.insert(kept.end(), patches.begin(), patches.end());
        m_grid.patches = std::move(kept);
    }

    // Patches over each other are one series.
    void findSeries() {
        m_spans.clear();
        std::sort(m_grid.patches.begin(), m_grid.patches.end(),
                  [](const LightPatch& a, const LightPatch& b) { return a.box.centreX() < b.box.centreX(); });
        for (LightPatch& patch : m_grid.patches) {
            if (m_spans.empty() || patch.box.centreX() > m_spans.back().x1) m_spans.push_back(patch.box);
            m_spans.back() = m_spans.back().united(patch.box);
            patch.series = m_spans.size() - 1;
        }
    }

    // A column of nothing but grey is banding or an empty column, unless it is the legend's grey in every
    // row. One that holds two patches in a row is none of lights.
    bool isOfLights(std::size_t series) const {
        constexpr double sure = 0.95;
        std::vector<int> inRow(m_column.headers.size());
        int colourful = 0;
        std::size_t sureGreys = 0;
        for (const LightPatch& patch : m_grid.patches) {
            if (patch.series != series) continue;
            ++inRow[patch.header];
            colourful += patch.light != Light::Grey;
            sureGreys += patch.light == Light::Grey && patch.confidence > sure;
        }
        const auto rows = static_cast<std::size_t>(
            inRow.size() - static_cast<std::size_t>(std::count(inRow.begin(), inRow.end(), 0)));
        return (colourful > 0 || sureGreys == inRow.size()) && rows >= fewestOrganisations &&
               std::all_of(inRow.begin(), inRow.end(), [](int count) { return count <= 1; });
    }

    void keepSeriesOfLights() {
        std::vector<Box> kept;
        std::vector<LightPatch> patches;
        for (std::size_t series = 0; series < m_spans.size(); ++series) {
            if (!isOfLights(series)) continue;
            for (LightPatch patch : m_grid.patches) {
                if (patch.series != series) continue;
                patch.series = kept.size();
                patches.push_back(patch);
            }
            kept.push_back(m_spans[series]);
        }
        m_spans = std::move(kept);
        m_grid.patches = std::move(patches);
        m_grid.series.resize(m_spans.size());
    }

    std::size_t rowsWithPatches() const {
        std::vector<bool> seen(m_column.headers.size());
        for (const LightPatch& patch : m_grid.patches) seen[patch.header] = true;
        return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
    }

    void nameSeries() {
        const SeriesHeadings headings =
            seriesHeadings(m_cells, m_column, m_pitch, typeSizeOf(m_column.headers), m_spans);
        for (std::size_t i = 0; i < m_spans.size(); ++i) m_grid.series[i].heading = headings.texts[i];
        for (std::size_t i = 0; i < m_spans.size(); ++i) m_grid.series[i].own = headings.own[i];
        m_grid.box = m_column.box;
        for (const LightPatch& patch : m_grid.patches) m_grid.box = m_grid.box.united(patch.box);
        if (headings.box) m_grid.box = m_grid.box.united(*headings.box);
    }

    const Cells& m_cells;
    const std::vector<Fill>& m_fills;
    const LightColours& m_colours;
    const OrganisationIndex& m_organisations;
    HeaderColumn m_column;
    double m_pitch;
    std::vector<Box> m_spans;
    LightGrid m_grid;
};

void transpose(LightGrid& grid) {
    for (TableHeader& header : grid.headers) header.box = transposedBox(header.box);
    for (LightPatch& patch : grid.patches) patch.box = transposedBox(patch.box);
    grid.box = transposedBox(grid.box);
}

} // namespace

std::vector<LightGrid> lightGridsOf(const Page& page, const OrganisationIndex& organisations,
                                    const LightColours& colours) {
    if (page.fills.size() < fewestOrganisations) return {};
    const Cells cells = cellsOf(page, organisations);
    Cells turnedCells;
    for (const Cell& cell : cells) turnedCells.push_back(transposed(cell));
    const auto inRows = headerColumnsOf(cells, organisations);
    const auto inColumns = headerColumnsOf(turnedCells, organisations);
    const bool rows = mostHeaders(inRows) >= mostHeaders(inColumns);
    std::vector<Fill> fills = page.fills;
    if (!rows)
        for (Fill& fill : fills) fill.box = transposedBox(fill.box);
    std::vector<LightGrid> grids;
    for (const HeaderColumn& column : rows ? inRows : inColumns) {
        auto grid = RowLights(rows ? cells : turnedCells, fills, colours, organisations, column).build();
        if (!grid) continue;
        if (!rows) transpose(*grid);
        grid->page = page.number;
        grid->caption = captionAbove(cells, grid->box);
        grid->above = captionAbove(cells, rows ? column.box : transposedBox(column.box));
        grids.push_back(*std::move(grid));
    }
    return grids;
}

} // namespace salkku
