// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicator_model.h"

#include "domain/period_text.h"
#include "ui/models/chart_roles.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

bool isOfNumbers(int column) {
    return column == IndicatorModel::ResultColumn || column == IndicatorModel::TargetColumn;
}

class Text {
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

QString resultName(const QString& result) {
    if (result == QLatin1String("met")) return Text::tr("met");
    if (result == QLatin1String("partly")) return Text::tr("partly met");
    if (result == QLatin1String("not_met")) return Text::tr("not met");
    return {};
}

// A light beside the state, so that the eye finds what is late; what lies ahead has none.
std::optional<Light> lightOf(IndicatorState state) {
    switch (state) {
    case IndicatorState::Overdue:
        return Light::Red;
    case IndicatorState::DueNow:
    case IndicatorState::AtRisk:
        return Light::Yellow;
    case IndicatorState::Met:
        return Light::Green;
    default:
        return std::nullopt;
    }
}

} // namespace

QString indicatorStateText(IndicatorState state) {
    switch (state) {
    case IndicatorState::Overdue:
        return Text::tr("Overdue");
    case IndicatorState::DueNow:
        return Text::tr("Due this period");
    case IndicatorState::AtRisk:
        return Text::tr("At risk");
    case IndicatorState::Upcoming:
        return Text::tr("Upcoming");
    case IndicatorState::Partly:
        return Text::tr("Partly met");
    case IndicatorState::Met:
        return Text::tr("Met");
    case IndicatorState::Undated:
        break;
    }
    return Text::tr("No due date");
}

QString quarterText(const Quarter& quarter) {
    return QStringLiteral("Q%1/%2").arg(quarter.number).arg(quarter.year);
}

void IndicatorModel::setRows(std::vector<IndicatorRow> rows, const Programme& programme, Language language) {
    beginResetModel();
    m_rows = std::move(rows);
    m_language = language;
    m_names.clear();
    for (const IndicatorRow& row : m_rows)
        m_names.push_back(organisationName(programme, row.organisation, language));
    endResetModel();
}

int IndicatorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString IndicatorModel::number(double value, const QString& unit) const {
    const QString digits = localeOf(m_language).toString(value, 'g', 6);
    return unit.isEmpty() ? digits : tr("%1 %2", "a number and its unit").arg(digits, unit);
}

QString IndicatorModel::resultText(const IndicatorRow& row) const {
    if (row.value) return number(*row.value, row.unit);
    return resultName(row.result);
}

QString IndicatorModel::text(const IndicatorRow& row, int column) const {
    switch (column) {
    case StateColumn:
        return indicatorStateText(row.state);
    case DueColumn:
        return row.due ? quarterText(*row.due) : QString();
    case InvestmentColumn:
        return investmentShort(row.investment) + row.part;
    case StatementColumn:
        return row.statement;
    case ResultColumn:
        return resultText(row);
    case TargetColumn:
        return row.target ? number(*row.target, row.unit) : QString();
    default:
        return {};
    }
}

QVariant IndicatorModel::sortKey(const IndicatorRow& row, int column) const {
    switch (column) {
    case StateColumn:
        return static_cast<int>(row.state);
    case DueColumn:
        return row.due ? QVariant(row.due->year * 10 + row.due->number) : QVariant();
    case InvestmentColumn:
        return row.investment;
    case ResultColumn:
        return row.value ? QVariant(*row.value) : QVariant(resultText(row));
    case TargetColumn:
        return row.target ? QVariant(*row.target) : QVariant();
    default:
        return text(row, column);
    }
}

QString IndicatorModel::trailText(const IndicatorRow& row) const {
    QStringList parts{row.statement};
    for (const IndicatorPoint& point : row.trail) {
        const QString said = point.value ? number(*point.value, row.unit) : resultName(point.result);
        if (!said.isEmpty()) parts.append(tr("%1: %2").arg(periodShort(point.period), said));
    }
    if (!row.note.isEmpty()) parts.append(row.note);
    return parts.join(QLatin1Char('\n'));
}

QVariant IndicatorModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const IndicatorRow& row = rowAt(index.row());
    const QString& name = m_names[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == RegionColumn ? name : text(row, index.column());
    case Qt::ToolTipRole:
        return trailText(row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(name, row.statement, indicatorStateText(row.state));
    case Qt::TextAlignmentRole:
        return isOfNumbers(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return index.column() == RegionColumn ? QVariant(name) : sortKey(row, index.column());
    case LightRole: {
        const auto light = index.column() == StateColumn ? lightOf(row.state) : std::nullopt;
        return light ? QVariant(static_cast<int>(*light)) : QVariant();
    }
    case StateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isOfNumbers(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case DueColumn:
        return tr("Due");
    case RegionColumn:
        return tr("Region");
    case InvestmentColumn:
        return tr("Investment");
    case StatementColumn:
        return tr("Indicator");
    case ResultColumn:
        return tr("Result");
    case TargetColumn:
        return tr("Target");
    default:
        return {};
    }
}

} // namespace salkku::ui
