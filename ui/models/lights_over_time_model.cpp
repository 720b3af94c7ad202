// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lights_over_time_model.h"

#include "domain/period_text.h"
#include "ui/models/chart_roles.h"

namespace salkku::ui {

void LightsOverTimeModel::setLights(std::vector<PeriodLights> lights, const LightWords& words) {
    beginResetModel();
    m_lights = std::move(lights);
    m_words = words;
    endResetModel();
}

int LightsOverTimeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lights.size());
}

int LightsOverTimeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LightsOverTimeModel::description(const PeriodLights& lights) const {
    QStringList parts;
    for (const Light light : allLights)
        parts.append(
            tr("%1: %2").arg(m_words.name(light)).arg(lights.counts[static_cast<std::size_t>(light)]));
    return parts.join(QStringLiteral(", "));
}

QVariant LightsOverTimeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const PeriodLights& lights = m_lights[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == PeriodColumn) return periodShort(lights.period);
        if (index.column() == BarColumn) return description(lights);
        return QString::number(lights.counts[static_cast<std::size_t>(index.column() - FirstColour)]);
    case Qt::ToolTipRole:
        return description(lights);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(periodShort(lights.period), description(lights));
    case Qt::TextAlignmentRole:
        return index.column() >= FirstColour ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case CountsRole:
        if (index.column() != BarColumn) return {};
        return QVariantList{lights.counts[0], lights.counts[1], lights.counts[2], lights.counts[3]};
    default:
        return {};
    }
}

QVariant LightsOverTimeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= FirstColour)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    if (section == PeriodColumn) return tr("Period");
    if (section == BarColumn) return tr("Lights");
    return m_words.names[static_cast<std::size_t>(section - FirstColour)];
}

} // namespace salkku::ui
