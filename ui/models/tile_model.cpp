// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tile_model.h"

#include "analysis/tile_grid.h"
#include "ui/models/chart_roles.h"

namespace salkku::ui {

void TileModel::setLines(std::vector<FigureLine> lines, const LightWords& words) {
    beginResetModel();
    m_lines = std::move(lines);
    m_words = words;
    layOut();
    endResetModel();
}

void TileModel::layOut() {
    std::vector<std::optional<MapTile>> tiles;
    for (const FigureLine& line : m_lines) tiles.push_back(line.tile);
    m_grid = tileGrid(tiles);
    m_columns = m_grid.empty() ? 0 : static_cast<int>(m_grid.front().size());
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
