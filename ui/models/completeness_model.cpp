// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completeness_model.h"

#include "ui/text/name_order.h"
#include "ui/text/words.h"

#include <set>

namespace salkku::ui {

void CompletenessModel::setRows(std::vector<CompletenessRow> rows, const Programme& programme,
                                Language language) {
    std::vector<QString> names; // looked up once: there may be hundreds
    for (const CompletenessRow& row : rows)
        names.push_back(organisationName(programme, row.organisation, language));
    beginResetModel();
    m_rows.clear();
    m_names.clear();
    for (const std::size_t place : nameOrder(names, language)) {
        m_rows.push_back(std::move(rows[place]));
        m_names.push_back(names[place]);
    }
    m_investments.clear();
    m_investmentNames.clear();
    for (const Investment& investment : programme.investments) {
        m_investments.push_back(investment.number);
        m_investmentNames.push_back(investmentName(programme, investment.number, language));
    }
    endResetModel();
}

OrganisationCode CompletenessModel::organisationAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].organisation
                                        : OrganisationCode();
}

int CompletenessModel::investmentAt(int column) const {
    return column > 0 && column < columnCount() ? m_investments[static_cast<std::size_t>(column) - 1] : 0;
}

int CompletenessModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompletenessModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_investments.size()) + 1;
}

QModelIndexList CompletenessModel::oneOfEachState() const {
    QModelIndexList cells;
    std::set<Reception> seen;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (std::size_t column = 0; column < m_rows[row].investments.size(); ++column)
            if (seen.insert(m_rows[row].investments[column]).second)
                cells.append(index(static_cast<int>(row), static_cast<int>(column) + 1));
    return cells;
}

Reception CompletenessModel::receptionAt(const QModelIndex& index) const {
    const auto& investments = m_rows[static_cast<std::size_t>(index.row())].investments;
    const auto column = static_cast<std::size_t>(index.column()) - 1;
    return column < investments.size() ? investments[column] : Reception::NotExpected;
}

QVariant CompletenessModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const QString& name = m_names[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) return role == Qt::DisplayRole ? QVariant(name) : QVariant();
    const QString state = receptionText(receptionAt(index));
    switch (role) {
    case Qt::DisplayRole:
        return state;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(name, m_investmentNames[static_cast<std::size_t>(index.column()) - 1], state);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ReceptionRole:
        return static_cast<int>(receptionAt(index));
    default:
        return {};
    }
}

QVariant CompletenessModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole && section == 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("Region")) : QVariant();
    if (role == Qt::DisplayRole) return investmentShort(investmentAt(section));
    if (role == Qt::ToolTipRole) return m_investmentNames[static_cast<std::size_t>(section) - 1];
    return {};
}

} // namespace salkku::ui
