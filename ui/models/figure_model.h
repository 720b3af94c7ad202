// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_line.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// The regions as bars: light, progress beside the plan, how many lights of each colour.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// As FigureColumn.
    enum Column { RegionColumn, LightColumn, ProgressColumn, PlanColumn, LightsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Lines that do not match the filter are left out.
    void setLines(const std::vector<FigureLine>& lines, const LightWords& words);
    CellPlace placeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FigureLine& line, int column) const;
    QVariant sortKey(const FigureLine& line, int column) const;
    std::vector<FigureLine> m_lines;
    LightWords m_words;
};

} // namespace salkku::ui
