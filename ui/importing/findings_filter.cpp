// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_filter.h"

#include "ui/importing/findings_model.h"

namespace salkku::ui {

FindingsFilter::FindingsFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &FindingsFilter::announceGroup);
}

void FindingsFilter::setShown(FindingsShown shown) {
    m_shown = shown;
    invalidateFilter();
}

void FindingsFilter::setKind(const QString& kindId) {
    m_kind = kindId;
    invalidateFilter();
}

void FindingsFilter::setWords(const QString& words) {
    m_words = words.trimmed();
    invalidateFilter();
}

void FindingsFilter::announceGroup(const QModelIndex& group) {
    if (group.isValid()) emit dataChanged(group, group.siblingAtColumn(columnCount() - 1));
}

// A group some of whose findings are not shown.
bool FindingsFilter::isNarrowed(const QModelIndex& index) const {
    return index.isValid() && !index.parent().isValid() && index.column() == FindingsModel::SubjectColumn &&
           rowCount(index) < sourceModel()->rowCount(mapToSource(index));
}

QVariant FindingsFilter::data(const QModelIndex& index, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if ((!isText && role != Qt::CheckStateRole) || !isNarrowed(index))
        return QSortFilterProxyModel::data(index, role);
    if (role == Qt::CheckStateRole) return groupState(index);
    return tr("%1 (%2 / %3)")
        .arg(index.data(FindingsModel::TitleRole).toString())
        .arg(rowCount(index))
        .arg(sourceModel()->rowCount(mapToSource(index)));
}

Qt::CheckState FindingsFilter::groupState(const QModelIndex& group) const {
    int possible = 0;
    int chosen = 0;
    for (int row = 0; row < rowCount(group); ++row) {
        const QModelIndex finding = this->index(row, FindingsModel::SubjectColumn, group);
        if (finding.flags() & Qt::ItemIsUserCheckable) ++possible;
        if (finding.data(Qt::CheckStateRole).toInt() == Qt::Checked) ++chosen;
    }
    if (chosen == 0) return Qt::Unchecked;
    return chosen == possible ? Qt::Checked : Qt::PartiallyChecked;
}

bool FindingsFilter::setData(const QModelIndex& index, const QVariant& value, int role) {
    auto* findings = qobject_cast<FindingsModel*>(sourceModel());
    if (!findings || role != Qt::CheckStateRole || !isNarrowed(index))
        return QSortFilterProxyModel::setData(index, value, role);
    std::vector<std::size_t> shown;
    for (int row = 0; row < rowCount(index); ++row)
        shown.push_back(
            static_cast<std::size_t>(this->index(row, 0, index).data(FindingsModel::FindingRole).toInt()));
    findings->decideGroup(std::move(shown), value.toInt() != Qt::Unchecked);
    return true;
}

// Groups show while one of their findings does.
bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!parent.isValid()) return false;
    const QModelIndex finding = sourceModel()->index(row, 0, parent);
    if (!isShown(finding)) return false;
    if (!m_kind.isEmpty() && finding.data(FindingsModel::KindRole).toString() != m_kind) return false;
    if (m_words.isEmpty()) return true;
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        if (finding.siblingAtColumn(column).data().toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    return false;
}

bool FindingsFilter::isShown(const QModelIndex& finding) const {
    const auto outcome = static_cast<ImportOutcome>(finding.data(FindingsModel::OutcomeRole).toInt());
    const auto decision = static_cast<Decision>(finding.data(FindingsModel::DecisionRole).toInt());
    switch (m_shown) {
    case FindingsShown::Open:
        return decision == Decision::Open;
    case FindingsShown::Accepted:
        return decision == Decision::Accepted;
    case FindingsShown::Rejected:
        return decision == Decision::Rejected;
    case FindingsShown::Unsure:
        return finding.data(FindingsModel::ConfidenceRole).toDouble() < sureFrom;
    case FindingsShown::Conflicts:
        return outcome == ImportOutcome::Conflict;
    case FindingsShown::NotStorable:
        return outcome == ImportOutcome::Skipped;
    case FindingsShown::All:
        break;
    }
    return true;
}

// Kinds keep their order; findings that compare alike stay in reading order.
bool FindingsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (!left.parent().isValid())
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    if (left.column() == FindingsModel::ConfidenceColumn)
        return left.data(FindingsModel::ConfidenceRole).toDouble() <
               right.data(FindingsModel::ConfidenceRole).toDouble();
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace salkku::ui
