// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_model.h"

#include "ui/models/chart_roles.h"

namespace salkku::ui {

namespace {

QString orDash(const std::optional<Percent>& percent) {
    return percent ? percentText(*percent) : QString(QChar(0x2013));
}

QVariant numberOf(const std::optional<Percent>& percent) {
    return percent ? QVariant(percent->value()) : QVariant();
}

QVariant severityOf(const FigureLine& line) {
    const auto light = line.cell.light ? line.cell.light->light : std::nullopt;
    const auto weight = light ? severity(*light) : std::nullopt;
    return weight ? QVariant(*weight) : QVariant();
}

QVariant countsOf(const std::array<int, 4>& counts) {
    return QVariantList{counts[0], counts[1], counts[2], counts[3]};
}

} // namespace

void FigureModel::setLines(const std::vector<FigureLine>& lines, const LightWords& words) {
    beginResetModel();
    m_words = words;
    m_lines.clear();
    for (const FigureLine& line : lines)
        if (line.matches) m_lines.push_back(line);
    endResetModel();
}

CellPlace FigureModel::placeAt(int row) const {
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].cell.place : CellPlace{};
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FigureModel::text(const FigureLine& line, int column) const {
    const PercentCell progress = line.cell.progress.value_or(PercentCell{});
    switch (column) {
    case RegionColumn:
        return line.name;
    case LightColumn:
        return line.cell.light && line.cell.light->light ? m_words.name(*line.cell.light->light)
                                                         : QString(QChar(0x2013));
    case ProgressColumn:
        return orDash(progress.percent);
    case PlanColumn:
        return orDash(progress.planned);
    default:
        return tr("%1 / %2 / %3 / %4")
            .arg(line.counts[0])
            .arg(line.counts[1])
            .arg(line.counts[2])
            .arg(line.counts[3]);
    }
}

QVariant FigureModel::sortKey(const FigureLine& line, int column) const {
    const PercentCell progress = line.cell.progress.value_or(PercentCell{});
    switch (column) {
    case LightColumn:
        return severityOf(line);
    case ProgressColumn:
        return numberOf(progress.percent);
    case PlanColumn:
        return numberOf(progress.planned);
    case LightsColumn: // reds count most
        return line.counts[2] * 1000 + line.counts[1];
    default:
        return line.name;
    }
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const FigureLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return figureText(line, m_words);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(line.name, figureText(line, m_words));
    case SortRole:
        return sortKey(line, index.column());
    case LightRole:
        if (index.column() != LightColumn || !line.cell.light || !line.cell.light->light) return {};
        return static_cast<int>(*line.cell.light->light);
    case ProgressRole:
        return index.column() == ProgressColumn && line.cell.progress
                   ? QVariant::fromValue(*line.cell.progress)
                   : QVariant();
    case CountsRole:
        return index.column() == LightsColumn ? countsOf(line.counts) : QVariant();
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case RegionColumn:
        return tr("Region");
    case LightColumn:
        return tr("Light");
    case ProgressColumn:
        return tr("Progress");
    case PlanColumn:
        return tr("Plan");
    case LightsColumn:
        return tr("Lights");
    default:
        return {};
    }
}

} // namespace salkku::ui
