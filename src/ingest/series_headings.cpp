// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/series_headings.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

using Cells = std::vector<Cell>;

// Bands of header cells above the first row, the uppermost first. Titles are larger than what a table holds
// and do not count.
std::vector<Cells> headerBands(const Cells& cells, const HeaderColumn& rows, double pitch, double typeSize) {
    Cells above;
    for (const Cell& cell : cells)
        if (cell.box.y1 <= rows.headers.front().box.y0 + 0.3 * pitch && cell.box.centreY() > rows.top &&
            cell.box.centreX() > rows.box.x1 && cell.box.centreX() < rows.right &&
            cell.typeSize < 1.5 * typeSize)
            above.push_back(cell);
    std::sort(above.begin(), above.end(), [](const Cell& a, const Cell& b) { return a.box.y0 < b.box.y0; });
    std::vector<Cells> bands;
    double reach = 0;
    for (const Cell& cell : above) {
        if (bands.empty() || cell.box.y0 >= reach) bands.emplace_back();
        bands.back().push_back(cell);
        reach = std::max(bands.back().size() > 1 ? reach : 0.0, cell.box.y1);
    }
    return bands;
}

std::size_t nearest(const Cells& band, const Box& span) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < band.size(); ++i)
        if (std::abs(band[i].box.centreX() - span.centreX()) <
            std::abs(band[best].box.centreX() - span.centreX()))
            best = i;
    return best;
}

// Each series takes the header nearest to it; where two of them would share one although there are as many
// headers, the order decides.
std::vector<std::size_t> assigned(const Cells& band, const std::vector<Box>& series) {
    std::vector<std::size_t> result;
    for (const Box& span : series) result.push_back(nearest(band, span));
    const bool shared = std::adjacent_find(result.begin(), result.end()) != result.end();
    if (shared && band.size() == series.size())
        for (std::size_t i = 0; i < result.size(); ++i) result[i] = i;
    return result;
}

// Half-way between neighbouring series.
std::vector<double> bordersOf(const std::vector<Box>& series) {
    std::vector<double> borders;
    for (std::size_t i = 1; i < series.size(); ++i)
        borders.push_back((series[i - 1].centreX() + series[i].centreX()) / 2);
    return borders;
}

double gapBefore(const Cell& cell, std::size_t word) {
    return cell.words[word].box.x0 - cell.words[word - 1].box.x1;
}

double narrowestGap(const Cell& cell) {
    double narrowest = gapBefore(cell, 1);
    for (std::size_t i = 2; i < cell.words.size(); ++i) narrowest = std::min(narrowest, gapBefore(cell, i));
    return narrowest;
}

// Headings that nearly touch were taken for one: they part at a gap over a border that is wider than the
// spaces of the words around it.
Cells partedAtBorders(const Cell& cell, const std::vector<double>& borders) {
    if (cell.words.size() < 2) return {cell};
    constexpr double widerThanSpace = 1.25;
    constexpr double reach = 0.5; // of the type's size
    const double least = cell.words.size() == 2 ? 0.4 * cell.typeSize : widerThanSpace * narrowestGap(cell);
    Cells parts;
    std::size_t first = 0;
    for (std::size_t i = 1; i < cell.words.size(); ++i) {
        const double left = cell.words[i - 1].box.x1 - reach * cell.typeSize;
        const double right = cell.words[i].box.x0 + reach * cell.typeSize;
        const bool isOverBorder = std::any_of(borders.begin(), borders.end(),
                                              [&](double border) { return left < border && border < right; });
        if (!isOverBorder || gapBefore(cell, i) < least) continue;
        parts.push_back(partOf(cell, first, i));
        first = i;
    }
    parts.push_back(partOf(cell, first, cell.words.size()));
    return parts;
}

Cells partedBand(const Cells& band, const std::vector<double>& borders) {
    Cells parted;
    for (const Cell& cell : band)
        for (Cell& part : partedAtBorders(cell, borders)) parted.push_back(std::move(part));
    return parted;
}

} // namespace

SeriesHeadings seriesHeadings(const Cells& cells, const HeaderColumn& rows, double pitch, double typeSize,
                              const std::vector<Box>& series) {
    SeriesHeadings headings{std::vector<QString>(series.size()), std::nullopt};
    const std::vector<double> borders = bordersOf(series);
    for (const Cells& whole : headerBands(cells, rows, pitch, typeSize)) {
        Cells band = partedBand(whole, borders);
        std::sort(band.begin(), band.end(), [](const Cell& a, const Cell& b) { return a.box.x0 < b.box.x0; });
        const auto headerOf = assigned(band, series);
        for (std::size_t i = 0; i < series.size(); ++i) {
            QString& heading = headings.texts[i];
            heading += (heading.isEmpty() ? QString() : QStringLiteral(" ")) + band[headerOf[i]].text;
        }
        for (const Cell& cell : band) headings.box = headings.box ? headings.box->united(cell.box) : cell.box;
    }
    return headings;
}

QString captionAbove(const Cells& cells, const Box& table) {
    QStringList caption;
    for (const Cell& cell : cells)
        if (cell.box.y1 <= table.y0 + 2) caption.append(cell.text);
    return caption.join(QLatin1Char(' '));
}

} // namespace salkku
