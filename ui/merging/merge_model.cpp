// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/merge_model.h"

#include "app/package_text.h"
#include "domain/period_text.h"
#include "ui/text/words.h"

#include <QFont>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr quintptr packageId = 0; // of a package's own row; a line has its package's row + 1

MergeDecision firstDecision(MergeOutcome outcome) {
    switch (outcome) {
    case MergeOutcome::New:
    case MergeOutcome::Changed:
        return MergeDecision::Theirs;
    case MergeOutcome::Conflict:
        return MergeDecision::Undecided;
    case MergeOutcome::Same:
    case MergeOutcome::Kept:
        break;
    }
    return MergeDecision::Mine;
}

} // namespace

MergeModel::MergeModel(QObject* parent)
    : QAbstractItemModel(parent) {}

void MergeModel::setReviews(std::vector<PackageReview> reviews, const Programme& programme,
                            Language language) {
    beginResetModel();
    m_reviews = std::move(reviews);
    m_programme = programme;
    m_language = language;
    m_decisions.clear();
    for (const PackageReview& review : m_reviews) {
        m_decisions.emplace_back();
        for (const MergeLine& line : review.lines) m_decisions.back().push_back(firstDecision(line.outcome));
    }
    endResetModel();
    emit decisionsChanged();
}

MergeDecision& MergeModel::decisionAt(const QModelIndex& line) {
    return m_decisions[line.internalId() - 1][static_cast<std::size_t>(line.row())];
}

void MergeModel::decide(const QModelIndex& line, MergeDecision decision) {
    if (!lineAt(line) || lineAt(line)->outcome == MergeOutcome::Same) return;
    decisionAt(line) = decision;
    emit dataChanged(line.siblingAtColumn(0), line.siblingAtColumn(ColumnCount - 1));
    emit decisionsChanged();
}

void MergeModel::decideConflicts(MergeDecision decision) {
    for (std::size_t i = 0; i < m_reviews.size(); ++i) {
        for (std::size_t k = 0; k < m_decisions[i].size(); ++k)
            if (m_reviews[i].lines[k].outcome == MergeOutcome::Conflict) m_decisions[i][k] = decision;
        const QModelIndex package = index(static_cast<int>(i), 0);
        if (rowCount(package) > 0)
            emit dataChanged(index(0, 0, package), index(rowCount(package) - 1, ColumnCount - 1, package));
    }
    emit decisionsChanged();
}

std::vector<std::vector<std::size_t>> MergeModel::taken() const {
    std::vector<std::vector<std::size_t>> taken;
    for (const auto& decisions : m_decisions) {
        taken.emplace_back();
        for (std::size_t i = 0; i < decisions.size(); ++i)
            if (decisions[i] == MergeDecision::Theirs) taken.back().push_back(i);
    }
    return taken;
}

int MergeModel::takenCount() const {
    std::size_t count = 0;
    for (const auto& lines : taken()) count += lines.size();
    return static_cast<int>(count);
}

int MergeModel::undecidedCount() const {
    auto count = std::ptrdiff_t(0);
    for (const auto& decisions : m_decisions)
        count += std::count(decisions.begin(), decisions.end(), MergeDecision::Undecided);
    return static_cast<int>(count);
}

int MergeModel::count(MergeOutcome outcome) const {
    int sum = 0;
    for (const PackageReview& review : m_reviews) sum += review.count(outcome);
    return sum;
}

const MergeLine* MergeModel::lineAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == packageId) return nullptr;
    const auto& lines = m_reviews[index.internalId() - 1].lines;
    return &lines[static_cast<std::size_t>(index.row())];
}

QModelIndex MergeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : packageId);
}

QModelIndex MergeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == packageId) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, packageId);
}

int MergeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_reviews.size());
    if (parent.internalId() != packageId || parent.column() != 0) return 0;
    return static_cast<int>(m_reviews[static_cast<std::size_t>(parent.row())].lines.size());
}

int MergeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

// The field first: places are long, and the column's end is what is cut.
QString MergeModel::lineText(const PackageReview& review, const MergeLine& line) const {
    return tr("%1, %2").arg(mergeFieldText(line, m_programme, m_language),
                            mergePlaceText(line, review.received.content, m_programme, m_language));
}

QString MergeModel::whole(const QModelIndex& index, Column side) const {
    const MergeLine* line = lineAt(index);
    if (!line) return {};
    const PackageReview& review = m_reviews[index.internalId() - 1];
    return side == Here
               ? mergeValueText(*line, line->mine, review.mine, m_programme, m_language)
               : mergeValueText(*line, line->theirs, review.received.content, m_programme, m_language);
}

QVariant MergeModel::packageData(const PackageReview& review, int column, int role) const {
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const PackageContent& content = review.received.content;
    if (column == What)
        return tr("%1, %2 (%3)")
            .arg(organisationName(m_programme, content.organisation, m_language), periodShort(content.period),
                 review.received.file);
    if (column == There && !review.received.author.isEmpty())
        return review.received.created.isValid()
                   ? tr("%1, %2").arg(
                         review.received.author,
                         localeOf(m_language)
                             .toString(review.received.created.toLocalTime(), QLocale::ShortFormat))
                   : review.received.author;
    return {};
}

Qt::CheckState MergeModel::checkState(const QModelIndex& line) const {
    switch (m_decisions[line.internalId() - 1][static_cast<std::size_t>(line.row())]) {
    case MergeDecision::Theirs:
        return Qt::Checked;
    case MergeDecision::Mine:
        return Qt::Unchecked;
    case MergeDecision::Undecided:
        break;
    }
    return Qt::PartiallyChecked;
}

QVariant MergeModel::lineData(const QModelIndex& index, int role) const {
    const MergeLine& line = *lineAt(index);
    if (role == OutcomeRole) return static_cast<int>(line.outcome);
    if (role == UndecidedRole) return checkState(index) == Qt::PartiallyChecked;
    if (role == Qt::CheckStateRole && index.column() == What && line.outcome != MergeOutcome::Same)
        return checkState(index);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case What:
        return lineText(m_reviews[index.internalId() - 1], line);
    case Outcome:
        return mergeOutcomeText(line.outcome);
    case Here:
    case There: {
        const QString text = whole(index, static_cast<Column>(index.column()));
        return role == Qt::ToolTipRole ? text : text.simplified();
    }
    default:
        return {};
    }
}

QVariant MergeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (lineAt(index)) return lineData(index, role);
    return packageData(m_reviews[static_cast<std::size_t>(index.row())], index.column(), role);
}

bool MergeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !lineAt(index)) return false;
    decide(index, value.toInt() == Qt::Unchecked ? MergeDecision::Mine : MergeDecision::Theirs);
    return true;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What:
        return tr("Field");
    case Outcome:
        return tr("What happened");
    case Here:
        return tr("In this portfolio");
    case There:
        return tr("Received");
    default:
        return {};
    }
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    const MergeLine* line = lineAt(index);
    const bool canChoose = line && line->outcome != MergeOutcome::Same && index.column() == What;
    return canChoose ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace salkku::ui
