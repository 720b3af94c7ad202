// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/known_first_proxy.h"

#include "ui/models/chart_roles.h"

namespace salkku::ui {

KnownFirstProxy::KnownFirstProxy(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

bool KnownFirstProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool leftKnown = left.data(sortRole()).isValid(), rightKnown = right.data(sortRole()).isValid();
    if (leftKnown != rightKnown) return leftKnown == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace salkku::ui
