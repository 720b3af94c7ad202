// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/money.h"
#include "ui/text/words.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// Grants, one line of a document a row.
class MoneyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        RegionColumn,
        CallColumn,
        InvestmentColumn,
        GrantedColumn,
        PaidColumn,
        RemainingColumn,
        ShareColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<MoneyRow> rows, const Programme& programme, Language language);
    const MoneyRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString amount(const std::optional<Money>& money) const;
    std::vector<MoneyRow> m_rows;
    std::vector<QString> m_names;
    Language m_language = Language::Finnish;
};

/// What remains: as the document says, else granted less paid.
std::optional<Money> remainingOf(const MoneyRow& row);

} // namespace salkku::ui
