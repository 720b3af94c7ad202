// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/organisation_headers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace salkku {

namespace {

constexpr double alignment = 4; // points by which cells of one column may differ

constexpr Edge edges[] = {[](const Box& b) { return b.x0; }, [](const Box& b) { return b.x1; },
                          [](const Box& b) { return b.centreX(); }};

Box boxOf(const std::vector<TableHeader>& headers) {
    Box box = headers.front().box;
    for (const TableHeader& header : headers) box = box.united(header.box);
    return box;
}

// Headers of one column stand clear of each other.
bool standApart(const std::vector<TableHeader>& headers) {
    for (std::size_t i = 1; i < headers.size(); ++i)
        if (headers[i].box.centreY() - headers[i - 1].box.centreY() < 0.5 * headers[i].box.height())
            return false;
    return true;
}

HeaderColumn largestColumn(const std::vector<TableHeader>& named) {
    HeaderColumn best;
    for (const Edge edge : edges)
        for (const TableHeader& anchor : named) {
            HeaderColumn column{{}, edge, {}};
            for (const TableHeader& other : named)
                if (isAligned(anchor.box, other.box, edge)) column.headers.push_back(other);
            if (column.headers.size() > best.headers.size()) best = std::move(column);
        }
    std::sort(best.headers.begin(), best.headers.end(),
              [](const TableHeader& a, const TableHeader& b) { return a.box.centreY() < b.box.centreY(); });
    if (best.headers.size() < fewestOrganisations || !standApart(best.headers)) return {};
    best.box = boxOf(best.headers);
    return best;
}

std::vector<TableHeader> namedCells(const std::vector<Cell>& cells, const OrganisationIndex& organisations) {
    std::vector<TableHeader> named;
    for (const Cell& cell : cells)
        if (const auto organisation = organisations.named(cell.text))
            named.push_back({cell.text, cell.box, organisation});
    return named;
}

} // namespace

bool isAligned(const Box& a, const Box& b, Edge edge) {
    return std::abs(edge(a) - edge(b)) <= alignment;
}

double rowPitch(const std::vector<TableHeader>& headers) {
    double pitch = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < headers.size(); ++i)
        pitch = std::min(pitch, headers[i].box.centreY() - headers[i - 1].box.centreY());
    return pitch;
}

HeaderColumn headerColumnOf(const std::vector<Cell>& cells, const OrganisationIndex& organisations) {
    return largestColumn(namedCells(cells, organisations));
}

} // namespace salkku
