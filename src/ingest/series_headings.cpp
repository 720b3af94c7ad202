// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/series_headings.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

using Cells = std::vector<Cell>;

// The size of the type, however the cell is turned.
double thickness(const Cell& cell) {
    return cell.typeSize > 0 ? cell.typeSize : std::min(cell.box.width(), cell.box.height());
}

// Bands of header cells above the first row, the uppermost first. Titles are larger than what a table holds
// and do not count.
std::vector<Cells> headerBands(const Cells& cells, const HeaderColumn& rows, double pitch, double typeSize) {
    Cells above;
    for (const Cell& cell : cells)
        if (cell.box.y1 <= rows.headers.front().box.y0 + 0.3 * pitch && cell.box.centreY() > rows.top &&
            cell.box.centreX() > rows.box.x1 && cell.box.centreX() < rows.right &&
            thickness(cell) < 1.5 * typeSize)
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

} // namespace

SeriesHeadings seriesHeadings(const Cells& cells, const HeaderColumn& rows, double pitch, double typeSize,
                              const std::vector<Box>& series) {
    SeriesHeadings headings{std::vector<QString>(series.size()), std::nullopt};
    for (Cells& band : headerBands(cells, rows, pitch, typeSize)) {
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
