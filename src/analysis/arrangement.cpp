// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/arrangement.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

namespace salkku {

namespace {

bool changed(Change change) {
    return change != Change::None && change != Change::Unknown;
}

bool hasChange(const CellValues& cell) {
    return (cell.light && changed(cell.light->change)) || (cell.progress && changed(cell.progress->change));
}

bool isWorse(const CellValues& cell) {
    return (cell.light && cell.light->change == Change::Worse) ||
           (cell.progress && cell.progress->change == Change::Worse);
}

bool hasLight(const CellValues& cell, Light light) {
    return cell.light && cell.light->light == light;
}

bool isMissing(const CellValues& cell) {
    return cell.light && !cell.light->light;
}

using Rows = std::vector<RowValues>;

bool isOf(const CellValues& cell, const DimensionId& dimension) {
    return cell.dimension && *cell.dimension == dimension;
}

bool hasDimension(const Rows& rows, const std::optional<DimensionId>& dimension) {
    return dimension && !rows.empty() &&
           std::any_of(rows.front().cells.begin(), rows.front().cells.end(),
                       [&](const CellValues& cell) { return isOf(cell, *dimension); });
}

bool rowMatches(const RowValues& row, MatrixFilter filter, const std::optional<DimensionId>& dimension) {
    return filter == MatrixFilter::All ||
           std::any_of(row.cells.begin(), row.cells.end(), [&](const CellValues& cell) {
               return (!dimension || isOf(cell, *dimension)) && matches(cell, filter);
           });
}

// Lights sort by severity and then by per cent; what is not reported has no key and stands last.
std::optional<int> sortKey(const CellValues& cell) {
    const auto weight = cell.light && cell.light->light ? severity(*cell.light->light) : std::nullopt;
    const auto percent = cell.progress ? cell.progress->percent : std::nullopt;
    if (!cell.light) return percent ? std::optional(percent->value()) : std::nullopt;
    if (!weight) return std::nullopt;
    return *weight * 101 + (percent ? 100 - percent->value() : 0);
}

class RowOrder {
public:
    RowOrder(const Rows& rows, const MatrixArrangement& arrangement, Language language)
        : m_rows(rows)
        , m_column(arrangement.sortColumn)
        , m_ascending(arrangement.order == Qt::AscendingOrder)
        , m_collator(localeOf(language)) {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool operator()(std::size_t a, std::size_t b) const {
        if (m_column > 0) {
            const auto first = key(a), second = key(b);
            if (first.has_value() != second.has_value()) return first.has_value();
            if (first != second) return m_ascending ? *first < *second : *second < *first;
        }
        const int byTitle = m_collator.compare(m_rows[a].title, m_rows[b].title);
        return m_column > 0 || m_ascending ? byTitle < 0 : byTitle > 0;
    }

private:
    std::optional<int> key(std::size_t row) const {
        const auto& cells = m_rows[row].cells;
        const auto cell = static_cast<std::size_t>(m_column) - 1;
        return cell < cells.size() ? sortKey(cells[cell]) : std::nullopt;
    }
    const Rows& m_rows;
    int m_column;
    bool m_ascending;
    QCollator m_collator;
};

std::vector<std::size_t> sortedRows(const Rows& rows, const MatrixArrangement& arrangement,
                                    Language language) {
    std::vector<std::size_t> order;
    const auto dimension = hasDimension(rows, arrangement.dimension) ? arrangement.dimension : std::nullopt;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rowMatches(rows[i], arrangement.filter, dimension)) order.push_back(i);
    if (arrangement.sortColumn >= 0)
        std::stable_sort(order.begin(), order.end(), RowOrder(rows, arrangement, language));
    return order;
}

// In the order of their names; what belongs to no group stands last.
std::vector<QString> groupsOf(const Rows& rows, Language language) {
    const QCollator collator(localeOf(language));
    std::vector<QString> groups;
    for (const RowValues& row : rows)
        if (std::find(groups.begin(), groups.end(), row.group) == groups.end()) groups.push_back(row.group);
    std::sort(groups.begin(), groups.end(), [&](const QString& a, const QString& b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : collator.compare(a, b) < 0;
    });
    return groups;
}

} // namespace

bool matches(const CellValues& cell, MatrixFilter filter) {
    switch (filter) {
    case MatrixFilter::Changed:
        return hasChange(cell);
    case MatrixFilter::Worse:
        return isWorse(cell);
    case MatrixFilter::Red:
        return hasLight(cell, Light::Red);
    case MatrixFilter::Yellow:
        return hasLight(cell, Light::Yellow);
    case MatrixFilter::Missing:
        return isMissing(cell);
    case MatrixFilter::All:
        break;
    }
    return true;
}

std::vector<ArrangedRow> arrange(const Rows& rows, const MatrixArrangement& arrangement, Language language) {
    const std::vector<std::size_t> order = sortedRows(rows, arrangement, language);
    std::vector<ArrangedRow> arranged;
    if (!arrangement.grouped) {
        for (const std::size_t row : order) arranged.push_back({row, rows[row].group, 0});
        return arranged;
    }
    for (const QString& group : groupsOf(rows, language)) {
        std::vector<ArrangedRow> members;
        for (const std::size_t row : order)
            if (rows[row].group == group) members.push_back({row, group, 0});
        if (members.empty()) continue;
        arranged.push_back({std::nullopt, group, static_cast<int>(members.size())});
        if (!arrangement.folded.count(group)) arranged.insert(arranged.end(), members.begin(), members.end());
    }
    return arranged;
}

std::optional<MatrixFilter> matrixFilterFromName(const QString& name) {
    for (std::size_t i = 0; i < std::size(matrixFilterNames); ++i)
        if (name == QLatin1String(matrixFilterNames[i])) return allMatrixFilters[i];
    return std::nullopt;
}

} // namespace salkku
