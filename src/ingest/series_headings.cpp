// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/series_headings.h"

#include "ingest/heading_alignment.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

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

bool isOver(const Box& header, const Box& series) {
    return header.x0 <= series.centreX() && series.centreX() <= header.x1;
}

constexpr std::size_t noHeader = std::numeric_limits<std::size_t>::max();

double pitchOf(const std::vector<Box>& series) {
    double pitch = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < series.size(); ++i)
        pitch = std::min(pitch, series[i].centreX() - series[i - 1].centreX());
    return pitch;
}

double distance(const Cell& header, const Box& series) {
    return std::abs(header.box.centreX() - series.centreX());
}

bool standOver(const Cells& band, const std::vector<Box>& series) {
    constexpr double ofPitch = 0.8; // a whole one means that a header is missing and another one too many
    const double reach = ofPitch * pitchOf(series);
    for (std::size_t i = 0; i < series.size(); ++i)
        if (distance(band[i], series[i]) > reach) return false;
    return true;
}

// A header over several series stands over their middle; over one of them it is that one's, and the other's
// is missing.
void partShared(const Cells& band, const std::vector<Box>& series, std::vector<std::size_t>& result) {
    constexpr double ofPitch = 0.35;
    for (std::size_t first = 0, end = 0; first < result.size(); first = end) {
        for (end = first; end < result.size() && result[end] == result[first];) ++end;
        if (end - first < 2) continue;
        const Cell& header = band[result[first]];
        const double middle = (series[first].centreX() + series[end - 1].centreX()) / 2;
        const double pitch =
            (series[end - 1].centreX() - series[first].centreX()) / static_cast<double>(end - first - 1);
        if (std::abs(header.box.centreX() - middle) < ofPitch * pitch) continue;
        for (std::size_t i = first; i < end; ++i)
            if (distance(header, series[i]) > pitch / 2 && !isOver(header.box, series[i]))
                result[i] = noHeader;
    }
}

// Each series takes the header nearest to it; where two of them would share one although there are as many
// headers, the order decides if the places allow it.
std::vector<std::size_t> assigned(const Cells& band, const std::vector<Box>& series) {
    std::vector<std::size_t> result;
    for (const Box& span : series) result.push_back(nearest(band, span));
    const bool shared = std::adjacent_find(result.begin(), result.end()) != result.end();
    if (shared && band.size() == series.size() && standOver(band, series))
        for (std::size_t i = 0; i < result.size(); ++i) result[i] = i;
    else if (shared && band.size() > 1)
        partShared(band, series, result);
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
// spaces of the words around it. What was read in a picture has boxes of ink, lower than its type: spaces are
// wider in comparison.
Cells partedAtBorders(const Cell& cell, const std::vector<double>& borders) {
    if (cell.words.size() < 2) return {cell};
    constexpr double widerThanSpace = 1.25;
    constexpr double surelyNoSpace = 0.4; // of the type's size, as the reach
    constexpr double reach = 0.5;
    const double noSpace = surelyNoSpace * cell.typeSize;
    const double wider = widerThanSpace * narrowestGap(cell);
    const double least = cell.words.size() == 2 ? noSpace
                         : cell.certainty < 1   ? wider
                                                : std::min(noSpace, wider);
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

Cells partedBand(const Cells& band, const std::vector<Box>& series) {
    const std::vector<double> borders = bordersOf(series);
    Cells parted;
    for (const Cell& cell : band) {
        Cells parts = partedByAlignment(cell, series);
        if (parts.size() < 2) parts = partedAtBorders(cell, borders);
        std::move(parts.begin(), parts.end(), std::back_inserter(parted));
    }
    return parted;
}

bool standOnEachOther(const Cell& a, const Cell& b) {
    const double overlap = std::min(a.box.x1, b.box.x1) - std::max(a.box.x0, b.box.x0);
    return overlap > 0.5 * std::min(a.box.width(), b.box.width());
}

bool nearlyTouch(const Cell& before, const Cell& next) {
    constexpr double touching = 0.8; // of the type's size
    const double gap = next.box.x0 - before.box.x1;
    return gap > -before.typeSize && gap < touching * before.typeSize;
}

// A heading of two lines comes as two cells, over each other or, beside a row, one after the other.
QString wholeText(const Cells& band, const std::vector<std::size_t>& headerOf, std::size_t series) {
    const std::size_t header = headerOf[series];
    if (std::count(headerOf.begin(), headerOf.end(), header) > 1) return band[header].text;
    const auto isFree = [&](std::size_t i) {
        return std::find(headerOf.begin(), headerOf.end(), i) == headerOf.end();
    };
    Cells lines = {band[header]};
    for (std::size_t i = 0; i < band.size(); ++i)
        if (isFree(i) && standOnEachOther(band[i], band[header])) lines.push_back(band[i]);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Cell& a, const Cell& b) { return a.box.y0 < b.box.y0; });
    const bool isAlone = lines.size() == 1;
    for (std::size_t i = header; isAlone && i > 0 && isFree(i - 1) && nearlyTouch(band[i - 1], band[i]); --i)
        lines.insert(lines.begin(), band[i - 1]);
    for (std::size_t i = header + 1;
         isAlone && i < band.size() && isFree(i) && nearlyTouch(band[i - 1], band[i]); ++i)
        lines.push_back(band[i]);
    QStringList texts;
    for (const Cell& line : lines) texts.append(line.text);
    return texts.join(QLatin1Char(' '));
}

void append(QString& heading, const QString& text) {
    heading += (heading.isEmpty() ? QString() : QStringLiteral(" ")) + text;
}

} // namespace

SeriesHeadings seriesHeadings(const Cells& cells, const HeaderColumn& rows, double pitch, double typeSize,
                              const std::vector<Box>& series) {
    SeriesHeadings headings{std::vector<QString>(series.size()), std::vector<QString>(series.size()),
                            std::nullopt};
    for (const Cells& whole : headerBands(cells, rows, pitch, typeSize)) {
        Cells band = partedBand(whole, series);
        std::sort(band.begin(), band.end(), [](const Cell& a, const Cell& b) { return a.box.x0 < b.box.x0; });
        const auto headerOf = assigned(band, series);
        const bool isShared = band.size() == 1 && series.size() > 1;
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (headerOf[i] == noHeader) continue;
            const QString text = wholeText(band, headerOf, i);
            append(headings.texts[i], text);
            if (!isShared) append(headings.own[i], text);
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
