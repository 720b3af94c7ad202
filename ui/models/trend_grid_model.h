// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/over_time.h"
#include "domain/programme.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// Small multiples: each region's progress over time in a cell of its own, by name from left to right.
class TrendGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTrends(std::vector<RegionTrend> trends, const Programme& programme, Language language);
    void setColumns(int columns);
    const RegionTrend* trendAt(const QModelIndex& index) const; ///< nothing in what is left of the last row

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<std::pair<QString, RegionTrend>> m_trends; ///< with the regions' names
    int m_columns = 4;
};

/// First and last percentage in words, for tooltips and screen readers.
QString trendText(const RegionTrend& trend);

} // namespace salkku::ui
