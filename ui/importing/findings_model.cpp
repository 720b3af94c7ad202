// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_model.h"

#include "ui/importing/finding_text.h"
#include "ui/text/words.h"

#include <QFont>
#include <algorithm>

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
    buildGroups();
    applyPlan(plan, ticked);
    setWords(programme, language);
    endResetModel();
    emit chosenChanged();
}

void FindingsModel::setPlan(const ImportResult& plan, double ticked) {
    applyPlan(plan, ticked);
    announceTicks();
}

void FindingsModel::setWords(const Programme& programme, Language language) {
    m_language = language;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].subject = findingSubject(m_findings.findings[i], programme, language);
        m_lines[i].text = findingText(m_findings.findings[i], programme, language);
    }
}

void FindingsModel::buildGroups() {
    m_groups.clear();
    for (std::size_t i = 0; i < m_findings.findings.size(); ++i) {
        const QString kind = findingKindId(m_findings.findings[i]);
        auto group =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& g) { return g.kind == kind; });
        if (group == m_groups.end()) group = m_groups.insert(m_groups.end(), {kind, {}});
        group->findings.push_back(i);
    }
}

void FindingsModel::applyPlan(const ImportResult& plan, double ticked) {
    for (const ImportLine& planned : plan.lines) {
        if (planned.finding >= m_lines.size()) continue;
        Line& line = m_lines[planned.finding];
        line.outcome = planned.outcome;
        line.reason = planned.reason;
        line.before = planned.before.text;
        line.chosen = planned.outcome == ImportOutcome::Stored &&
                      m_findings.findings[planned.finding].confidence >= ticked;
    }
}

bool FindingsModel::canBeChosen(const Line& line) const {
    return line.outcome == ImportOutcome::Stored || line.outcome == ImportOutcome::Conflict;
}

std::vector<std::size_t> FindingsModel::chosen() const {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].chosen) chosen.push_back(i);
    return chosen;
}

void FindingsModel::chooseAbove(double confidence) {
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].chosen =
            m_lines[i].outcome == ImportOutcome::Stored && m_findings.findings[i].confidence >= confidence;
    announceTicks();
}

void FindingsModel::announceTicks() {
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        emit dataChanged(parent, index(group, ColumnCount - 1));
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
    emit chosenChanged();
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
    const Group& group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    return findingData(group.findings[static_cast<std::size_t>(index.row())], index.column(), role);
}

Qt::CheckState FindingsModel::groupState(const Group& group) const {
    const auto chosen = std::count_if(group.findings.begin(), group.findings.end(),
                                      [this](std::size_t i) { return m_lines[i].chosen; });
    if (chosen == 0) return Qt::Unchecked;
    const auto possible = std::count_if(group.findings.begin(), group.findings.end(),
                                        [this](std::size_t i) { return canBeChosen(m_lines[i]); });
    return chosen == possible ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant FindingsModel::groupData(const Group& group, int column, int role) const {
    if (column != SubjectColumn) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)").arg(findingKindText(group.kind)).arg(group.findings.size());
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
    switch (line.outcome) {
    case ImportOutcome::Stored:
        return QString(QChar(0x2013));
    case ImportOutcome::Unchanged:
        return tr("same");
    case ImportOutcome::Conflict:
        return tr("differs: %1").arg(line.before);
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
        return confidenceText(source.confidence, m_language);
    case PresentColumn:
        return presentText(line);
    default:
        return {};
    }
}

QString FindingsModel::toolTip(std::size_t finding, int column) const {
    const Line& line = m_lines[finding];
    if (column == PresentColumn) return line.reason.isEmpty() ? presentText(line) : line.reason;
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
        return column == SubjectColumn ? QVariant(line.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case FindingRole:
        return static_cast<int>(finding);
    case OutcomeRole:
        return static_cast<int>(line.outcome);
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

bool FindingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != SubjectColumn || !index.isValid()) return false;
    const bool on = value.toInt() != Qt::Unchecked;
    if (index.internalId() == groupId) {
        for (const std::size_t i : m_groups[static_cast<std::size_t>(index.row())].findings)
            m_lines[i].chosen = on && m_lines[i].outcome == ImportOutcome::Stored;
    } else {
        Line& line = m_lines[static_cast<std::size_t>(index.data(FindingRole).toInt())];
        if (!canBeChosen(line)) return false;
        line.chosen = on;
    }
    announceTicks();
    return true;
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
