// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trend_grid_model.h"

#include "domain/period_text.h"
#include "ui/text/name_order.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

QString trendText(const RegionTrend& trend) {
    const auto hasPercent = [](const TrendPoint& point) { return point.percent.has_value(); };
    const auto first = std::find_if(trend.points.begin(), trend.points.end(), hasPercent);
    const auto last = std::find_if(trend.points.rbegin(), trend.points.rend(), hasPercent);
    if (first == trend.points.end()) return Text::tr("No percentage reported");
    return Text::tr("%1 in %2, %3 in %4")
        .arg(percentText(*first->percent), periodShort(first->period), percentText(*last->percent),
             periodShort(last->period));
}

void TrendGridModel::setTrends(std::vector<RegionTrend> trends, const Programme& programme,
                               Language language) {
    beginResetModel();
    m_trends.clear();
    for (RegionTrend& trend : trends) {
        const QString name = organisationName(programme, trend.organisation, language);
        m_trends.emplace_back(name, std::move(trend));
    }
    sortByName(m_trends, language, [](const auto& named) { return named.first; });
    endResetModel();
}

void TrendGridModel::setColumns(int columns) {
    if (columns == m_columns || columns < 1) return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

const RegionTrend* TrendGridModel::trendAt(const QModelIndex& index) const {
    const auto place = static_cast<std::size_t>(index.row() * m_columns + index.column());
    return index.isValid() && place < m_trends.size() ? &m_trends[place].second : nullptr;
}

int TrendGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : (static_cast<int>(m_trends.size()) + m_columns - 1) / m_columns;
}

int TrendGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant TrendGridModel::data(const QModelIndex& index, int role) const {
    const RegionTrend* trend = trendAt(index);
    if (!trend) return {};
    const QString& name = m_trends[static_cast<std::size_t>(index.row() * m_columns + index.column())].first;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return trendText(*trend);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name, trendText(*trend));
    default:
        return {};
    }
}

QVariant TrendGridModel::headerData(int, Qt::Orientation, int) const {
    return {};
}

Qt::ItemFlags TrendGridModel::flags(const QModelIndex& index) const {
    return trendAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::NoItemFlags;
}

} // namespace salkku::ui
