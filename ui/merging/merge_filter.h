// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace salkku::ui {

/// In the order of the choice in the dialog.
enum class MergeShown { Differing, Conflicts, All };

/// Narrows the lines to those that need a person's eye; packages always stay.
class MergeFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MergeFilter(QObject* parent = nullptr);
    void setShown(MergeShown shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    MergeShown m_shown = MergeShown::Differing;
};

} // namespace salkku::ui
