// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/findings_model.h"

#include "ingest/findings_json.h"
#include "ui/importing/finding_text.h"
#include "ui/text/words.h"

#include <QFont>
#include <algorithm>
#include <tuple>
#include <utility>

namespace salkku::ui {

namespace {

// The internal id of a group; findings carry their group's row plus one.
constexpr quintptr groupId = 0;

// Lights and percentages in the order of their tables: dimension by dimension, from the top down; anything
// else as it was read.
std::tuple<int, int, int, double> placeOf(const Finding& finding, const Programme& programme) {
    const auto* light = std::get_if<LightFinding>(&finding.fact);
    const bool inTable = light || std::holds_alternative<ProgressFinding>(finding.fact);
    if (!inTable || !finding.source.box) return {finding.source.page, 0, 0, 0};
    int dimension = -1;
    for (std::size_t i = 0; light && light->dimension && i < programme.dimensions.size(); ++i)
        if (programme.dimensions[i].id == *light->dimension) dimension = static_cast<int>(i);
    return {finding.source.page, finding.investment, dimension, finding.source.box->y0};
}

class ReviewStep : public QUndoCommand {
public:
    ReviewStep(FindingsModel& model, const QString& title, ReviewedFindings before, ReviewedFindings after)
        : QUndoCommand(title)
        , m_model(model)
        , m_before(std::move(before))
        , m_after(std::move(after)) {}
    void undo() override { m_model.restore(m_before); }
    void redo() override { m_model.restore(m_after); }

private:
    FindingsModel& m_model;
    ReviewedFindings m_before, m_after;
};

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

void FindingsModel::buildGroups() {
    m_groups.clear();
    for (std::size_t i = 0; i < m_findings.findings.size(); ++i) {
        const QString kind = findingKindId(m_findings.findings[i]);
        auto group =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& g) { return g.kind == kind; });
        if (group == m_groups.end()) group = m_groups.insert(m_groups.end(), {kind, {}});
        group->findings.push_back(i);
    }
    for (Group& group : m_groups)
        std::stable_sort(group.findings.begin(), group.findings.end(), [this](std::size_t a, std::size_t b) {
            return placeOf(m_findings.findings[a], m_programme) <
                   placeOf(m_findings.findings[b], m_programme);
        });
}

void FindingsModel::decideFirst(Line& line, std::size_t finding) const {
    const bool sure = m_findings.findings[finding].confidence >= m_ticked;
    line.decision = sure && line.plan.outcome == ImportOutcome::Stored ? Decision::Accepted : Decision::Open;
}

// What was accepted before it turned out to differ from something is not accepted any more.
void FindingsModel::takePlan(const ImportResult& plan) {
    for (const ImportLine& planned : plan.lines) {
        if (planned.finding >= m_lines.size()) continue;
        Line& line = m_lines[planned.finding];
        const ImportOutcome before = std::exchange(line.plan, planned).outcome;
        if (before == planned.outcome || line.decision == Decision::Rejected) continue;
        if (line.asRead && planned.outcome != ImportOutcome::Conflict) continue;
        decideFirst(line, planned.finding);
    }
}

bool FindingsModel::canBeChosen(const Line& line) const {
    return line.plan.outcome == ImportOutcome::Stored || line.plan.outcome == ImportOutcome::Conflict;
}

bool FindingsModel::isChosen(const Line& line) const {
    return line.decision == Decision::Accepted && canBeChosen(line);
}

std::vector<std::size_t> FindingsModel::chosen() const {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (isChosen(m_lines[i])) chosen.push_back(i);
    return chosen;
}

std::vector<std::size_t> FindingsModel::sureAbove(double confidence) const {
    std::vector<std::size_t> sure;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].plan.outcome == ImportOutcome::Stored && m_lines[i].decision != Decision::Rejected &&
            m_findings.findings[i].confidence >= confidence)
            sure.push_back(i);
    return sure;
}

std::map<std::size_t, QString> FindingsModel::corrected() const {
    std::map<std::size_t, QString> corrected;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (const auto& asRead = m_lines[i].asRead)
            corrected[i] = findingSubject(*asRead, m_programme, m_language) + QStringLiteral(" · ") +
                           findingText(*asRead, m_programme, m_language);
    return corrected;
}

QStringList FindingsModel::unknownNames() const {
    QStringList names;
    for (const Warning& warning : m_findings.warnings)
        if (!warning.name.isEmpty()) names.append(warning.name);
    for (const Finding& finding : m_findings.findings)
        if (subjectIsUnknown(finding)) names.append(finding.label);
    names.removeDuplicates();
    return names;
}

ReviewedFinding FindingsModel::reviewed(std::size_t finding) const {
    return {m_findings.findings[finding], m_lines[finding].decision, m_lines[finding].asRead.has_value()};
}

void FindingsModel::step(const QString& title, ReviewedFindings after) {
    if (after.empty()) return;
    ReviewedFindings before;
    for (const auto& [finding, state] : after) before.emplace(finding, reviewed(finding));
    m_steps.push(new ReviewStep(*this, title, std::move(before), std::move(after)));
}

void FindingsModel::decide(const std::vector<std::size_t>& findings, Decision decision) {
    ReviewedFindings after;
    for (const std::size_t finding : findings) {
        const Line& line = m_lines[finding];
        if (line.decision == decision || (decision == Decision::Accepted && !canBeChosen(line))) continue;
        ReviewedFinding state = reviewed(finding);
        state.decision = decision;
        after.emplace(finding, std::move(state));
    }
    const int count = static_cast<int>(after.size());
    step(decision == Decision::Accepted   ? tr("accept %n finding(s)", nullptr, count)
         : decision == Decision::Rejected ? tr("reject %n finding(s)", nullptr, count)
                                          : tr("leave %n finding(s) open", nullptr, count),
         std::move(after));
}

void FindingsModel::acceptAbove(double confidence) {
    decide(sureAbove(confidence), Decision::Accepted);
}

// A person has looked at it: it is as sure as can be.
void FindingsModel::correct(std::size_t finding, const Finding& corrected) {
    ReviewedFinding state{corrected, Decision::Accepted, true};
    state.finding.confidence = 1;
    step(tr("correct a finding"), {{finding, std::move(state)}});
}

void FindingsModel::restore(const ReviewedFindings& state) {
    bool otherWords = false;
    for (const auto& [index, reviewed] : state) {
        Line& line = m_lines[index];
        line.decision = reviewed.decision;
        if (!reviewed.corrected && !line.asRead) continue;
        if (reviewed.corrected && !line.asRead) line.asRead = m_findings.findings[index];
        m_findings.findings[index] = reviewed.finding;
        if (!reviewed.corrected) line.asRead.reset();
        otherWords = true;
    }
    if (otherWords) {
        setWords(m_programme, m_language);
        emit findingsCorrected();
    }
    announceTicks();
}

std::map<QByteArray, ReviewedFinding> FindingsModel::decisions() const {
    std::map<QByteArray, ReviewedFinding> decisions;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& asRead = m_lines[i].asRead;
        decisions.emplace(findingToJson(asRead ? *asRead : m_findings.findings[i]), reviewed(i));
    }
    return decisions;
}

void FindingsModel::adopt(const std::map<QByteArray, ReviewedFinding>& earlier) {
    ReviewedFindings state;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (const auto found = earlier.find(findingToJson(m_findings.findings[i])); found != earlier.end())
            state.emplace(i, found->second);
    restore(state);
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
    const Group& group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    return findingData(group.findings[static_cast<std::size_t>(index.row())], index.column(), role);
}

Qt::CheckState FindingsModel::groupState(const Group& group) const {
    const auto chosen = std::count_if(group.findings.begin(), group.findings.end(),
                                      [this](std::size_t i) { return isChosen(m_lines[i]); });
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
    case KindRole:
        return group.kind;
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

// A group's tick leaves conflicts and rejected findings alone.
bool FindingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != SubjectColumn || !index.isValid()) return false;
    const bool on = value.toInt() != Qt::Unchecked;
    std::vector<std::size_t> findings = findingsAt(index);
    if (index.internalId() == groupId)
        std::erase_if(findings, [&](std::size_t i) {
            return m_lines[i].decision == Decision::Rejected ||
                   (on && m_lines[i].plan.outcome != ImportOutcome::Stored);
        });
    else if (!canBeChosen(m_lines[findings.front()]))
        return false;
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
