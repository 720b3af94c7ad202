// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

class QSortFilterProxyModel;

namespace salkku::ui {

/// A table of a model with the roles of chart_roles.h that sorts, is filtered by words and copies.
class ChartTable : public QTableView {
    Q_OBJECT
public:
    explicit ChartTable(QAbstractItemModel* model, QWidget* parent = nullptr);

    void filterBy(const QString& words); ///< rows that hold all of them, in any column
    void filterByNumber(int column, int role, const QSet<int>& wanted); ///< an empty set takes all
    void sizeColumns(int stretched);
    QSortFilterProxyModel& sorted() const;
    int sourceRow(const QModelIndex& index) const; ///< -1 for none

signals:
    void rowActivated(int sourceRow);

private:
    class Proxy;
    Proxy* m_proxy;
};

} // namespace salkku::ui
