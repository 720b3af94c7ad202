// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrix_model.h"

#include "ui/text/counts_text.h"

#include <QFont>

namespace salkku::ui {

namespace {

QString cellText(const MatrixCell& cell, const LightWords& words) {
    QStringList parts;
    if (cell.light && cell.light->light) parts.append(words.name(*cell.light->light));
    if (cell.progress && cell.progress->percent) parts.append(percentText(*cell.progress->percent));
    return parts.join(QLatin1Char(' '));
}

QString cellDescription(const MatrixCell& cell, const LightWords& words) {
    QStringList parts;
    if (cell.light) parts.append(lightDescription(*cell.light, words));
    if (cell.progress) parts.append(progressDescription(*cell.progress));
    if (!cell.reception.isEmpty()) parts.append(MatrixModel::tr("Report: %1.").arg(cell.reception));
    if (cell.light && !cell.light->comment.isEmpty()) parts.append(cell.light->comment);
    return parts.join(QLatin1Char('\n'));
}

} // namespace

void MatrixModel::setContent(MatrixContent content) {
    beginResetModel();
    m_content = std::move(content);
    m_rows = arrange(m_content, m_arrangement);
    endResetModel();
}

void MatrixModel::setArrangement(MatrixArrangement arrangement) {
    beginResetModel();
    m_arrangement = std::move(arrangement);
    m_rows = arrange(m_content, m_arrangement);
    endResetModel();
}

bool MatrixModel::isGroup(int row) const {
    return row >= 0 && row < rowCount() && !m_rows[static_cast<std::size_t>(row)].row;
}

void MatrixModel::toggleFold(int row) {
    if (!isGroup(row)) return;
    MatrixArrangement next = m_arrangement;
    const QString group = m_rows[static_cast<std::size_t>(row)].group;
    if (!next.folded.erase(group)) next.folded.insert(group);
    setArrangement(std::move(next));
}

const MatrixRow* MatrixModel::rowAt(int row) const {
    if (row < 0 || row >= rowCount() || isGroup(row)) return nullptr;
    return &m_content.rows[*m_rows[static_cast<std::size_t>(row)].row];
}

const MatrixCell* MatrixModel::cellAt(const QModelIndex& index) const {
    const MatrixRow* row = rowAt(index.row());
    const auto cell = static_cast<std::size_t>(index.column()) - 1;
    return row && index.column() > 0 && cell < row->cells.size() ? &row->cells[cell] : nullptr;
}

QModelIndex MatrixModel::indexOf(const CellPlace& place) const {
    for (int row = 0; row < rowCount(); ++row) {
        const MatrixRow* candidate = rowAt(row);
        if (!candidate || candidate->organisation != place.organisation) continue;
        for (std::size_t i = 0; i < candidate->cells.size(); ++i)
            if (candidate->cells[i].place == place) return index(row, static_cast<int>(i) + 1);
    }
    return {};
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size()) + 1;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ArrangedRow& arranged = m_rows[static_cast<std::size_t>(index.row())];
    if (!arranged.row) return groupData(arranged, index.column(), role);
    const MatrixRow& row = m_content.rows[*arranged.row];
    return index.column() == 0 ? titleData(row, role) : cellData(row, index.column(), role);
}

QVariant MatrixModel::groupData(const ArrangedRow& row, int column, int role) const {
    if (column != 0 && role != Qt::AccessibleTextRole) return {}; // the name spans the row
    const QString name = row.group.isEmpty() ? tr("Outside the areas") : row.group;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(tr("%1, %n region(s)", nullptr, row.members).arg(name),
                                groupLights(row.group));
    case Qt::CheckStateRole:
        return {};
    default:
        return {};
    }
}

// All lights of the group's rows together.
QString MatrixModel::groupLights(const QString& group) const {
    std::array<int, 4> counts{};
    for (const MatrixRow& row : m_content.rows) {
        if (row.group != group) continue;
        for (const MatrixCell& cell : row.cells)
            if (cell.light && cell.light->light) ++counts[static_cast<std::size_t>(*cell.light->light)];
    }
    return countsText(counts, m_content.words);
}

QVariant MatrixModel::titleData(const MatrixRow& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.toolTip;
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const MatrixRow& row, int column, int role) const {
    const auto place = static_cast<std::size_t>(column) - 1;
    if (place >= row.cells.size()) return {};
    const MatrixCell& cell = row.cells[place];
    const MatrixColumn& heading = m_content.columns[place];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell, m_content.words);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cellDescription(cell, m_content.words);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(row.title, heading.toolTip, cellDescription(cell, m_content.words));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case CellRole:
        return QVariant::fromValue(cell);
    case ColumnKindRole:
        return static_cast<int>(heading.kind);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = section == 0 ? Qt::AlignLeft : Qt::AlignHCenter;
        return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (section == 0) return m_content.rowHeading;
    const MatrixColumn& column = m_content.columns[static_cast<std::size_t>(section) - 1];
    return role == Qt::DisplayRole ? column.title : column.toolTip;
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void MatrixModel::sort(int column, Qt::SortOrder order) {
    MatrixArrangement next = m_arrangement;
    next.sortColumn = column < 0 ? 0 : column;
    next.order = order;
    setArrangement(std::move(next));
}

} // namespace salkku::ui
