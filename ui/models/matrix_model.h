// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrix_arrangement.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// A matrix as a table: first the row's title, then its cells.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { CellRole = Qt::UserRole + 1, ColumnKindRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(MatrixContent content);
    const MatrixContent& content() const { return m_content; }
    void setArrangement(MatrixArrangement arrangement);
    const MatrixArrangement& arrangement() const { return m_arrangement; }

    bool isGroup(int row) const;
    void toggleFold(int row);              ///< of a group's heading
    const MatrixRow* rowAt(int row) const; ///< nothing for a group's heading
    const MatrixCell* cellAt(const QModelIndex& index) const;
    QModelIndex indexOf(const CellPlace& place) const; ///< invalid where the place is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString groupLights(const QString& group) const;
    QVariant groupData(const ArrangedRow& row, int column, int role) const;
    QVariant titleData(const MatrixRow& row, int role) const;
    QVariant cellData(const MatrixRow& row, int column, int role) const;
    MatrixContent m_content;
    MatrixArrangement m_arrangement;
    std::vector<ArrangedRow> m_rows;
};

} // namespace salkku::ui
