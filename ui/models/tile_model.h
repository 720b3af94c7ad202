// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_line.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// The regions on a tile map: a table whose cells lie as the regions do. Those without a place on the map
/// stand in rows below it.
class TileModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<FigureLine> lines, const LightWords& words);
    const FigureLine* lineAt(const QModelIndex& index) const; ///< nothing for an empty place
    QModelIndex indexOf(const OrganisationCode& organisation) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void layOut();
    std::vector<FigureLine> m_lines;
    LightWords m_words;
    int m_columns = 0;
    std::vector<std::vector<int>> m_grid; ///< rows of places in m_lines; -1 for none
};

} // namespace salkku::ui
