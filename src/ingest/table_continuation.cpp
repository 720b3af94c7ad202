// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_continuation.h"

#include <algorithm>
#include <cmath>
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

template <typename Table>
bool haveSameColumns(const Table& a, const Table& b) {
    const auto ofA = placesOf(a);
    const auto ofB = placesOf(b);
    return std::equal(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(),
                      [](double x, double y) { return std::abs(x - y) < sameColumn; });
}

template <typename Table>
bool haveSameHeadings(const Table& before, const Table& table) {
    return std::equal(before.series.begin(), before.series.end(), table.series.begin(), table.series.end(),
                      [](const TableSeries& a, const TableSeries& b) {
                          return b.heading.isEmpty() || a.heading == b.heading;
                      });
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
    return table.page == before.page + 1 && haveSameColumns(before, table) &&
           haveSameHeadings(before, table) && !shareOrganisations(before, table) &&
           !namesInvestment(table, investments);
}

template <typename Table>
void join(std::vector<Table>& tables, const InvestmentReader& investments) {
    for (std::size_t i = 1; i < tables.size(); ++i) {
        const Table& before = tables[i - 1];
        Table& table = tables[i];
        if (!goesOn(before, table, investments)) continue;
        table.caption = (before.caption + QLatin1Char(' ') + table.caption).trimmed();
        table.series = before.series;
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
