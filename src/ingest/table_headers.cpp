// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_headers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace salkku {

namespace {

using Headers = std::vector<TableHeader>;

constexpr double endless = std::numeric_limits<double>::max();

using Edge = double (*)(const Box&);
constexpr Edge edges[] = {[](const Box& b) { return b.x0; }, [](const Box& b) { return b.x1; },
                          [](const Box& b) { return b.centreX(); }};

// How sure it is that a name is meant of which a picture shows all but a letter or two.
constexpr double misspelt = 0.85;

Headers namedCells(const std::vector<Cell>& cells, const OrganisationIndex& organisations) {
    Headers named;
    for (const Cell& cell : cells)
        if (const auto organisation = organisations.named(cell.text))
            named.push_back({cell.text, cell.box, organisation, cell.certainty, cell.typeSize});
        else if (const auto meant = cell.certainty < 1 ? organisations.resembled(cell.text) : std::nullopt)
            named.push_back({cell.text, cell.box, meant, misspelt * cell.certainty, cell.typeSize});
    return named;
}

Box boxOf(const Headers& headers) {
    Box box = headers.front().box;
    for (const TableHeader& header : headers) box = box.united(header.box);
    return box;
}

void sortDownwards(Headers& headers) {
    std::sort(headers.begin(), headers.end(),
              [](const TableHeader& a, const TableHeader& b) { return a.box.centreY() < b.box.centreY(); });
}

// Headers of one column stand clear of each other.
bool standApart(const Headers& headers) {
    for (std::size_t i = 1; i < headers.size(); ++i)
        if (headers[i].box.centreY() - headers[i - 1].box.centreY() < 0.5 * headers[i].box.height())
            return false;
    return true;
}

Headers largestAligned(const Headers& named) {
    Headers best;
    for (const Edge edge : edges)
        for (const TableHeader& anchor : named) {
            Headers aligned;
            for (const TableHeader& other : named)
                if (std::abs(edge(anchor.box) - edge(other.box)) <= columnAlignment) aligned.push_back(other);
            sortDownwards(aligned);
            if (aligned.size() > best.size() && standApart(aligned)) best = std::move(aligned);
        }
    return best.size() < fewestOrganisations ? Headers() : best;
}

bool overlapsAcross(const Box& a, const Box& b) {
    return a.x0 < b.x1 && b.x0 < a.x1;
}

// Takes the column and all names in its width, indented ones too, out of the others.
Headers takeColumn(Headers& named) {
    Headers column = largestAligned(named);
    if (column.empty()) return column;
    const Box box = boxOf(column);
    const auto rest = std::stable_partition(named.begin(), named.end(), [&](const TableHeader& header) {
        return !overlapsAcross(header.box, box);
    });
    Headers all(rest, named.end());
    named.erase(rest, named.end());
    sortDownwards(all);
    return standApart(all) ? all : column;
}

std::size_t firstRepeated(const Headers& headers) {
    std::set<OrganisationCode> seen;
    for (std::size_t i = 0; i < headers.size(); ++i)
        if (!seen.insert(*headers[i].organisation).second) return i;
    return headers.size();
}

// Where names begin anew, the widest gap before them parts two tables.
std::vector<Headers> partedAtRepeats(const Headers& headers) {
    const std::size_t repeated = firstRepeated(headers);
    if (repeated == headers.size() || repeated < fewestOrganisations) return {headers};
    std::size_t widest = 1;
    const auto gap = [&](std::size_t i) { return headers[i].box.centreY() - headers[i - 1].box.centreY(); };
    for (std::size_t i = 2; i <= repeated; ++i)
        if (gap(i) > gap(widest)) widest = i;
    const auto middle = headers.begin() + static_cast<std::ptrdiff_t>(widest);
    std::vector<Headers> parts = {Headers(headers.begin(), middle)};
    for (Headers& part : partedAtRepeats(Headers(middle, headers.end()))) parts.push_back(std::move(part));
    return parts;
}

void addTables(const Headers& column, std::vector<HeaderColumn>& columns) {
    double top = -endless;
    for (Headers& part : partedAtRepeats(column)) {
        const Box box = boxOf(part);
        columns.push_back({std::move(part), box, endless, top});
        top = box.y1;
    }
}

// A table ends where the next one to its right begins.
void limitToTheRight(std::vector<HeaderColumn>& columns) {
    for (HeaderColumn& column : columns)
        for (const HeaderColumn& other : columns)
            if (other.box.x0 > column.box.x1) column.right = std::min(column.right, other.box.x0);
}

} // namespace

bool areAligned(const Box& a, const Box& b) {
    return std::any_of(std::begin(edges), std::end(edges),
                       [&](Edge edge) { return std::abs(edge(a) - edge(b)) <= columnAlignment; });
}

std::vector<HeaderColumn> headerColumnsOf(const std::vector<Cell>& cells,
                                          const OrganisationIndex& organisations) {
    Headers named = namedCells(cells, organisations);
    std::vector<HeaderColumn> columns;
    for (Headers column = takeColumn(named); !column.empty(); column = takeColumn(named))
        addTables(column, columns);
    limitToTheRight(columns);
    return columns;
}

double typeSizeOf(const std::vector<TableHeader>& headers) {
    std::vector<double> sizes;
    for (const TableHeader& header : headers) sizes.push_back(header.typeSize);
    const auto middle = sizes.begin() + std::ssize(sizes) / 2;
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

double rowPitch(const std::vector<TableHeader>& headers) {
    double pitch = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < headers.size(); ++i)
        pitch = std::min(pitch, headers[i].box.centreY() - headers[i - 1].box.centreY());
    return pitch;
}

std::size_t mostHeaders(const std::vector<HeaderColumn>& columns) {
    std::size_t most = 0;
    for (const HeaderColumn& column : columns) most = std::max(most, column.headers.size());
    return most;
}

} // namespace salkku
