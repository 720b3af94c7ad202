// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/money_model.h"

#include "ui/models/chart_roles.h"

namespace salkku::ui {

namespace {

std::optional<Money> moneyAt(const MoneyRow& row, int column) {
    switch (column) {
    case MoneyModel::GrantedColumn:
        return row.granted;
    case MoneyModel::PaidColumn:
        return row.paid;
    case MoneyModel::RemainingColumn:
        return remainingOf(row);
    default:
        return std::nullopt;
    }
}

std::optional<double> paidShare(const MoneyRow& row) {
    if (!row.granted || !row.paid || row.granted->cents() <= 0) return std::nullopt;
    return static_cast<double>(row.paid->cents()) / static_cast<double>(row.granted->cents());
}

bool isAmount(int column) {
    return column == MoneyModel::GrantedColumn || column == MoneyModel::PaidColumn ||
           column == MoneyModel::RemainingColumn;
}

} // namespace

std::optional<Money> remainingOf(const MoneyRow& row) {
    return row.remaining ? row.remaining : row.remainder;
}

void MoneyModel::setRows(std::vector<MoneyRow> rows, const Programme& programme, Language language) {
    beginResetModel();
    m_rows = std::move(rows);
    m_language = language;
    m_names.clear();
    for (const MoneyRow& row : m_rows)
        m_names.push_back(
            row.organisation.isEmpty() ? row.label : organisationName(programme, row.organisation, language));
    endResetModel();
}

int MoneyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MoneyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString MoneyModel::amount(const std::optional<Money>& money) const {
    return money ? formatMoney(*money, localeOf(m_language)) : QString(QChar(0x2013));
}

QString MoneyModel::text(int row, int column) const {
    const MoneyRow& line = rowAt(row);
    switch (column) {
    case RegionColumn:
        return m_names[static_cast<std::size_t>(row)];
    case CallColumn:
        return line.call.value;
    case InvestmentColumn:
        return line.investment > 0 ? investmentShort(line.investment) : tr("All");
    case ShareColumn: {
        const auto share = paidShare(line);
        return share ? meanPercentText(*share * 100) : QString(QChar(0x2013));
    }
    default:
        return amount(moneyAt(line, column));
    }
}

QVariant MoneyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const MoneyRow& row = rowAt(index.row());
    const auto money = moneyAt(row, index.column());
    const auto share = paidShare(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: granted %3, paid %4, remaining %5")
            .arg(text(index.row(), RegionColumn), text(index.row(), InvestmentColumn), amount(row.granted),
                 amount(row.paid), amount(remainingOf(row)));
    case Qt::TextAlignmentRole:
        return isAmount(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        if (isAmount(index.column())) return money ? QVariant(qint64(money->cents())) : QVariant();
        if (index.column() == ShareColumn) return share ? QVariant(*share) : QVariant();
        if (index.column() == InvestmentColumn) return row.investment;
        return text(index.row(), index.column());
    case ShareRole:
        return index.column() == ShareColumn && share ? QVariant(*share) : QVariant();
    default:
        return {};
    }
}

QVariant MoneyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isAmount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case RegionColumn:
        return tr("Region");
    case CallColumn:
        return tr("Call");
    case InvestmentColumn:
        return tr("Investment");
    case GrantedColumn:
        return tr("Granted");
    case PaidColumn:
        return tr("Paid");
    case RemainingColumn:
        return tr("Remaining");
    case ShareColumn:
        return tr("Paid of the grant");
    default:
        return {};
    }
}

} // namespace salkku::ui
