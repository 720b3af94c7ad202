// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tile_model.h"

#include "ui/models/chart_roles.h"

#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int narrowest = 4; ///< columns, where few regions or none have a place

} // namespace

void TileModel::setLines(std::vector<FigureLine> lines, const LightWords& words) {
    beginResetModel();
    m_lines = std::move(lines);
    m_words = words;
    layOut();
    endResetModel();
}

void TileModel::layOut() {
    int rows = 0;
    m_columns = narrowest;
    for (const FigureLine& line : m_lines) {
        if (!line.tile) continue;
        rows = std::max(rows, line.tile->row + 1);
        m_columns = std::max(m_columns, line.tile->column + 1);
    }
    const std::vector<int> empty(static_cast<std::size_t>(m_columns), -1);
    m_grid.assign(static_cast<std::size_t>(rows), empty);
    int below = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& tile = m_lines[i].tile;
        const int row = tile ? tile->row : rows + below / m_columns;
        const int column = tile ? tile->column : below++ % m_columns;
        if (row >= static_cast<int>(m_grid.size())) m_grid.push_back(empty);
        m_grid[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = static_cast<int>(i);
    }
}

const FigureLine* TileModel::lineAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= m_columns) return nullptr;
    const int line = m_grid[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    return line < 0 ? nullptr : &m_lines[static_cast<std::size_t>(line)];
}

QModelIndex TileModel::indexOf(const OrganisationCode& organisation) const {
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < m_columns; ++column)
            if (const FigureLine* line = lineAt(index(row, column)))
                if (line->cell.place.organisation == organisation) return index(row, column);
    return {};
}

int TileModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_grid.size());
}

int TileModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant TileModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const FigureLine* line = lineAt(index);
    if (!line) return {};
    switch (role) {
    case Qt::DisplayRole:
        return line->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return figureText(*line, m_words);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(line->name, figureText(*line, m_words));
    case FadedRole:
        return !line->matches;
    default:
        return {};
    }
}

QVariant TileModel::headerData(int, Qt::Orientation, int) const {
    return {};
}

Qt::ItemFlags TileModel::flags(const QModelIndex& index) const {
    return lineAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::NoItemFlags;
}

} // namespace salkku::ui
