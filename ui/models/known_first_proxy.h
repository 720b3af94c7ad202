// SPDX-License-Identifier: GPL-3.0-or-later
// Rows sorted by SortRole; those without a value stand last, whichever way the others go.
#pragma once

#include <QSortFilterProxyModel>

namespace salkku::ui {

class KnownFirstProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit KnownFirstProxy(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace salkku::ui
