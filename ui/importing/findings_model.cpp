// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_model.h"

#include "ui/importing/finding_text.h"
#include "ui/text/words.h"

#include <QFont>
#include <algorithm>
#include <utility>

namespace salkku::ui {

namespace {

// The internal id of a group; findings carry their group's row plus one.
constexpr quintptr groupId = 0;

} // namespace

void FindingsModel::setFindings(Findings findings, const ImportResult& plan, const Programme& programme,
                                Language language, double ticked) {
    beginResetModel();
    m_findings = std::move(findings);
    m_lines.assign(m_findings.findings.size(), {});
    m_ticked = ticked;
    m_programme = programme;
    m_steps.clear();
    buildGroups();
    takePlan(plan);
    for (std::size_t i = 0; i < m_lines.size(); ++i) decideFirst(m_lines[i], i);
    setWords(programme, language);
    endResetModel();
    emit chosenChanged();
}

void FindingsModel::setPlan(const ImportResult& plan) {
    takePlan(plan);
    announceTicks();
}

void FindingsModel::setWords(const Programme& programme, Language language) {
    m_programme = programme;
    m_language = language;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].subject = findingSubject(m_findings.findings[i], programme, language);
        m_lines[i].text = findingText(m_findings.findings[i], programme, language);
    }
}

void FindingsModel::setGrouping(Grouping grouping) {
    if (m_grouping == grouping) return;
    beginResetModel();
    m_grouping = grouping;
    buildGroups();
    endResetModel();
}

// A corrected finding stays where it was found until findings are grouped anew.
void FindingsModel::buildGroups() {
    m_groups = groupsOf(m_findings.findings, m_grouping, m_programme);
}

void FindingsModel::announceTicks() {
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        emit dataChanged(parent, index(group, ColumnCount - 1));
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
    emit chosenChanged();
}

std::vector<std::size_t> FindingsModel::findingsAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (index.internalId() == groupId) return m_groups[static_cast<std::size_t>(index.row())].findings;
    return {static_cast<std::size_t>(index.data(FindingRole).toInt())};
}

QModelIndex FindingsModel::indexOf(std::size_t finding) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& members = m_groups[group].findings;
        const auto found = std::find(members.begin(), members.end(), finding);
        if (found != members.end())
            return index(static_cast<int>(found - members.begin()), 0, index(static_cast<int>(group), 0));
    }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == groupId) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, groupId);
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].findings.size());
}

int FindingsModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (index.internalId() == groupId)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const FindingsGroup& group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    return findingData(group.findings[static_cast<std::size_t>(index.row())], index.column(), role);
}

Qt::CheckState FindingsModel::groupState(const FindingsGroup& group) const {
    const auto chosen = std::count_if(group.findings.begin(), group.findings.end(),
                                      [this](std::size_t i) { return isChosen(m_lines[i]); });
    if (chosen == 0) return Qt::Unchecked;
    const auto possible = std::count_if(group.findings.begin(), group.findings.end(),
                                        [this](std::size_t i) { return canBeChosen(m_lines[i]); });
    return chosen == possible ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant FindingsModel::groupData(const FindingsGroup& group, int column, int role) const {
    if (column != SubjectColumn) return {};
    switch (role) {
    case TitleRole:
        return groupTitle(m_grouping, m_findings.findings[group.findings.front()], m_programme, m_language);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)").arg(groupData(group, column, TitleRole).toString()).arg(group.findings.size());
    case Qt::CheckStateRole:
        return groupState(group);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QString FindingsModel::presentText(const Line& line) const {
    if (line.decision == Decision::Rejected) return tr("rejected");
    switch (line.plan.outcome) {
    case ImportOutcome::Stored:
        return QString(QChar(0x2013));
    case ImportOutcome::Unchanged:
        return tr("same");
    case ImportOutcome::Conflict:
        return line.plan.rivals.empty()
                   ? tr("differs: %1").arg(line.plan.before.text.section(QLatin1Char('\n'), 0, 0))
                   : tr("contradicted");
    case ImportOutcome::Skipped:
        break;
    }
    return tr("cannot be stored");
}

QString FindingsModel::columnText(std::size_t finding, int column) const {
    const Line& line = m_lines[finding];
    const Finding& source = m_findings.findings[finding];
    switch (column) {
    case SubjectColumn:
        return line.subject;
    case InvestmentColumn:
        return source.investment > 0 ? QString::number(source.investment) + source.part : tr("all");
    case FindingColumn:
        return line.text;
    case ConfidenceColumn:
        return line.asRead ? tr("corrected") : confidenceText(source.confidence, m_language);
    case PresentColumn:
        return presentText(line);
    default:
        return {};
    }
}

QString FindingsModel::toolTip(std::size_t finding, int column) const {
    const Line& line = m_lines[finding];
    if (column == PresentColumn) return line.plan.reason.isEmpty() ? presentText(line) : line.plan.reason;
    if (column == SubjectColumn && !m_findings.findings[finding].label.isEmpty())
        return m_findings.findings[finding].label;
    return findingToolTip(m_findings.findings[finding]);
}

QVariant FindingsModel::findingData(std::size_t finding, int column, int role) const {
    const Line& line = m_lines[finding];
    switch (role) {
    case Qt::DisplayRole:
        return columnText(finding, column);
    case Qt::ToolTipRole:
        return toolTip(finding, column);
    case Qt::CheckStateRole:
        return column == SubjectColumn ? QVariant(isChosen(line) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case FindingRole:
        return static_cast<int>(finding);
    case KindRole:
        return findingKindId(m_findings.findings[finding]);
    case OutcomeRole:
        return static_cast<int>(line.plan.outcome);
    case DecisionRole:
        return static_cast<int>(line.decision);
    case Qt::FontRole:
        return fontOf(line);
    case ConfidenceRole:
        return m_findings.findings[finding].confidence;
    case LightRole: {
        const auto light = findingLight(m_findings.findings[finding]);
        return column == FindingColumn && light ? QVariant(static_cast<int>(*light)) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return column == SubjectColumn
                   ? tr("%1: %2, confidence %3")
                         .arg(line.subject, line.text, columnText(finding, ConfidenceColumn))
                   : columnText(finding, column);
    default:
        return {};
    }
}

void FindingsModel::decideGroup(std::vector<std::size_t> findings, bool accept) {
    std::erase_if(findings, [&](std::size_t i) {
        return m_lines[i].decision == Decision::Rejected ||
               (accept && m_lines[i].plan.outcome != ImportOutcome::Stored);
    });
    decide(findings, accept ? Decision::Accepted : Decision::Open);
}

bool FindingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != SubjectColumn || !index.isValid()) return false;
    const bool on = value.toInt() != Qt::Unchecked;
    const std::vector<std::size_t> findings = findingsAt(index);
    if (index.internalId() == groupId) {
        decideGroup(findings, on);
        return true;
    }
    if (!canBeChosen(m_lines[findings.front()])) return false;
    decide(findings, on ? Decision::Accepted : Decision::Open);
    return true;
}

QVariant FindingsModel::fontOf(const Line& line) const {
    if (line.decision != Decision::Rejected && !line.asRead) return {};
    QFont font;
    font.setStrikeOut(line.decision == Decision::Rejected);
    font.setItalic(line.asRead.has_value());
    return font;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case SubjectColumn:
        return tr("Region");
    case InvestmentColumn:
        return tr("Inv.");
    case FindingColumn:
        return tr("Finding");
    case ConfidenceColumn:
        return tr("Confidence");
    case PresentColumn:
        return tr("Stored now");
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() != SubjectColumn) return flags;
    const bool group = index.internalId() == groupId;
    if (group || canBeChosen(m_lines[static_cast<std::size_t>(index.data(FindingRole).toInt())]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace salkku::ui
