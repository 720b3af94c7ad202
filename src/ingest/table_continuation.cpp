// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_continuation.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace salkku {

namespace {

constexpr double sameColumn = 15; // points

const std::vector<LightPatch>& valuesOf(const LightGrid& grid) {
    return grid.patches;
}

const std::vector<TableValue>& valuesOf(const OrganisationTable& table) {
    return table.values;
}

template <typename Table>
std::set<OrganisationCode> organisationsOf(const Table& table) {
    std::set<OrganisationCode> organisations;
    for (const TableHeader& header : table.headers)
        if (header.organisation) organisations.insert(*header.organisation);
    return organisations;
}

template <typename Table>
bool shareOrganisations(const Table& a, const Table& b) {
    const auto ofA = organisationsOf(a);
    const auto ofB = organisationsOf(b);
    return std::any_of(ofA.begin(), ofA.end(), [&](const auto& code) { return ofB.count(code) > 0; });
}

// The middle of each series, the first of its values for all.
template <typename Table>
std::vector<double> placesOf(const Table& table) {
    std::vector<double> places(table.series.size(), -1);
    for (const auto& value : valuesOf(table))
        if (places[value.series] < 0) places[value.series] = value.box.centreX();
    return places;
}

// For each series of the table the one of the table before that stands at its place; nothing where one has
// none. The last rows may leave a column empty.
template <typename Table>
std::optional<std::vector<std::size_t>> columnsBefore(const Table& before, const Table& table) {
    const auto places = placesOf(before);
    std::vector<std::size_t> columns;
    for (const double place : placesOf(table)) {
        const auto found = std::find_if(places.begin(), places.end(),
                                        [&](double other) { return std::abs(other - place) < sameColumn; });
        if (found == places.end()) return std::nullopt;
        columns.push_back(static_cast<std::size_t>(found - places.begin()));
    }
    return columns;
}

template <typename Table>
bool haveSameHeadings(const Table& before, const Table& table, const std::vector<std::size_t>& columns) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!table.series[i].heading.isEmpty() &&
            table.series[i].heading != before.series[columns[i]].heading)
            return false;
    return true;
}

template <typename Table>
bool namesInvestment(const Table& table, const InvestmentReader& investments) {
    return !investments.mentionsIn(table.caption).empty() ||
           std::any_of(table.series.begin(), table.series.end(), [&](const TableSeries& series) {
               return !investments.mentionsIn(series.heading).empty();
           });
}

template <typename Table>
bool goesOn(const Table& before, const Table& table, const InvestmentReader& investments) {
    const auto columns = columnsBefore(before, table);
    return table.page == before.page + 1 && columns && haveSameHeadings(before, table, *columns) &&
           !shareOrganisations(before, table) && !namesInvestment(table, investments);
}

template <typename Table>
void join(std::vector<Table>& tables, const InvestmentReader& investments) {
    for (std::size_t i = 1; i < tables.size(); ++i) {
        const Table& before = tables[i - 1];
        Table& table = tables[i];
        if (!goesOn(before, table, investments)) continue;
        table.caption = (before.caption + QLatin1Char(' ') + table.caption).trimmed();
        const auto columns = *columnsBefore(before, table);
        for (std::size_t s = 0; s < columns.size(); ++s) table.series[s] = before.series[columns[s]];
    }
}

} // namespace

void joinContinued(std::vector<LightGrid>& grids, const InvestmentReader& investments) {
    join(grids, investments);
}

void joinContinued(std::vector<OrganisationTable>& tables, const InvestmentReader& investments) {
    join(tables, investments);
}

} // namespace salkku
