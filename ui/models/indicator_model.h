// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/indicators.h"
#include "ui/text/words.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// Indicators of all regions, one a row.
class IndicatorModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        DueColumn,
        RegionColumn,
        InvestmentColumn,
        StatementColumn,
        ResultColumn,
        TargetColumn,
        ColumnCount
    };
    enum Role { StateRole = Qt::UserRole + 1 }; ///< an IndicatorState as a number

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<IndicatorRow> rows, const Programme& programme, Language language);
    const IndicatorRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const IndicatorRow& row, int column) const;
    QString resultText(const IndicatorRow& row) const;
    QString trailText(const IndicatorRow& row) const;
    QVariant sortKey(const IndicatorRow& row, int column) const;
    QString number(double value, const QString& unit) const;
    std::vector<IndicatorRow> m_rows;
    std::vector<QString> m_names;
    Language m_language = Language::Finnish;
};

QString indicatorStateText(IndicatorState state);
QString quarterText(const Quarter& quarter); ///< "Q4/2025"

} // namespace salkku::ui
