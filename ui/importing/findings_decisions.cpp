// SPDX-License-Identifier: GPL-3.0-or-later
// The findings model's decisions: what is accepted, rejected or corrected, each a step that can be taken
// back.
#include "ui/importing/findings_model.h"

#include "ingest/findings_json.h"
#include "ui/importing/finding_text.h"

#include <utility>

namespace salkku::ui {

namespace {

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

} // namespace salkku::ui
