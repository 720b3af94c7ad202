// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/overview.h"
#include "domain/programme.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// Which reports have come: organisation × investment.
class CompletenessModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ReceptionRole = Qt::UserRole + 1 }; ///< a Reception as a number

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CompletenessRow> rows, const Programme& programme, Language language);
    OrganisationCode organisationAt(int row) const;
    int investmentAt(int column) const;
    QModelIndexList oneOfEachState()
        const; ///< a cell for each of the states that stand in the table ///< 0 for the first column

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Reception receptionAt(const QModelIndex& index) const;
    std::vector<CompletenessRow> m_rows;
    std::vector<QString> m_names;
    std::vector<int> m_investments;
    std::vector<QString> m_investmentNames;
};

} // namespace salkku::ui
