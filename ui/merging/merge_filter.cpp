// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/merge_filter.h"

#include "ui/merging/merge_model.h"

namespace salkku::ui {

MergeFilter::MergeFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {}

void MergeFilter::setShown(MergeShown shown) {
    m_shown = shown;
    invalidateFilter();
}

bool MergeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!parent.isValid()) return true;
    const auto outcome =
        static_cast<MergeOutcome>(sourceModel()->index(row, 0, parent).data(MergeModel::OutcomeRole).toInt());
    switch (m_shown) {
    case MergeShown::Differing:
        return outcome != MergeOutcome::Same;
    case MergeShown::Conflicts:
        return outcome == MergeOutcome::Conflict;
    case MergeShown::All:
        break;
    }
    return true;
}

} // namespace salkku::ui
