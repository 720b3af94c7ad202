// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_documents.h"

#include "app/import_facts.h"
#include "app/translations.h"
#include "ingest/findings_json.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// A plan, and the facts that its lines speak of.
struct Plan {
    ImportResult result;
    ImportFacts facts;
    std::vector<std::size_t> stored; ///< facts to store
};

// A stored value in words, to stand beside the new one.
QString inWords(const Programme& programme, const FieldName& field, const FieldValue& value) {
    if (field == FieldName::percent()) return *value + QStringLiteral(" %");
    const auto light = lightFrom(value);
    if (light) return programme.light(light->light).names.in(currentLanguage());
    return Text::tr("%n item(s)", nullptr, static_cast<int>(narrativeFrom(value).size()));
}

class Planner {
public:
    Planner(const Portfolio& portfolio, const Findings& findings, const ImportOptions& options,
            const std::optional<std::vector<std::size_t>>& chosen)
        : m_portfolio(portfolio)
        , m_isChosen(chosen.has_value())
        , m_replace(options.replace) {
        m_plan.facts = gatherFacts(portfolio.programme(), findings, options, chosen);
    }

    Result<Plan> make(const QString& sha256) {
        const auto document = m_portfolio.documentByHash(sha256);
        if (!document) return document.error();
        m_plan.result.seenBefore = document->has_value();
        for (std::size_t i = 0; i < m_plan.facts.facts.size(); ++i)
            if (const auto done = planFact(i); !done) return done.error();
        for (const UnusableFinding& unusable : m_plan.facts.unusable)
            addLine(unusable.finding, ImportOutcome::Skipped, unusable.reason, {});
        std::sort(m_plan.result.lines.begin(), m_plan.result.lines.end(),
                  [](const ImportLine& a, const ImportLine& b) { return a.finding < b.finding; });
        return std::move(m_plan);
    }

private:
    Result<void> planFact(std::size_t index) {
        const ImportFact& fact = m_plan.facts.facts[index];
        if (fact.contradictory) {
            addLines(fact, ImportOutcome::Conflict, Text::tr("the document gives several values for this"),
                     {});
            return {};
        }
        const auto report = m_portfolio.report(fact.report);
        if (!report) return report.error();
        const FieldValue before = *report ? fieldOf(**report, fact.field) : std::nullopt;
        if (before == fact.value) {
            addLines(fact, ImportOutcome::Unchanged, {}, {});
            return {};
        }
        const QString beforeText = before ? inWords(m_portfolio.programme(), fact.field, before) : QString();
        if (before && !m_isChosen && !m_replace) {
            addLines(fact, ImportOutcome::Conflict, Text::tr("the portfolio holds another value"),
                     beforeText);
            return {};
        }
        m_plan.stored.push_back(index);
        addLines(fact, ImportOutcome::Stored, {}, beforeText);
        return {};
    }

    void addLines(const ImportFact& fact, ImportOutcome outcome, const QString& reason,
                  const QString& before) {
        for (const std::size_t finding : fact.findings) addLine(finding, outcome, reason, before);
    }

    void addLine(std::size_t finding, ImportOutcome outcome, const QString& reason, const QString& before) {
        ImportResult& result = m_plan.result;
        result.lines.push_back({finding, outcome, reason, before});
        switch (outcome) {
        case ImportOutcome::Stored:
            ++result.stored;
            break;
        case ImportOutcome::Unchanged:
            ++result.unchanged;
            break;
        case ImportOutcome::Skipped:
            ++result.skipped;
            break;
        case ImportOutcome::Conflict:
            ++result.conflicts;
            break;
        }
    }

    const Portfolio& m_portfolio;
    bool m_isChosen;
    bool m_replace;
    Plan m_plan;
};

std::optional<QString> boxText(const std::optional<Box>& box) {
    if (!box) return std::nullopt;
    return QStringLiteral("%1 %2 %3 %4").arg(box->x0).arg(box->y0).arg(box->x1).arg(box->y1);
}

// Writes a plan into the portfolio; runs inside its transaction.
class Storing {
public:
    Storing(Portfolio& portfolio, const Findings& findings, const QString& path, const ImportOptions& options,
            Plan& plan)
        : m_portfolio(portfolio)
        , m_findings(findings)
        , m_path(path)
        , m_options(options)
        , m_plan(plan) {}

    Result<void> run() {
        if (const auto document = storeDocument(); !document) return document.error();
        if (const auto done = storeFindings(); !done) return done.error();
        const auto changes = m_portfolio.apply(changeSet());
        if (!changes) return changes.error();
        m_plan.result.changeSet = *changes;
        return {};
    }

private:
    Result<void> storeDocument() {
        const auto known = m_portfolio.documentByHash(m_findings.sha256);
        if (!known) return known.error();
        if (known->has_value()) {
            m_document = (*known)->id;
            return {};
        }
        const auto added =
            m_portfolio.addDocument({m_findings.file, QFileInfo(m_path).absoluteFilePath(), m_findings.sha256,
                                     documentKindId(m_findings.kind), m_findings.pages, m_findings.period});
        if (!added) return added.error();
        m_document = *added;
        return {};
    }

    // Of a document seen before only what is stored now is new.
    Result<void> storeFindings() {
        for (const ImportLine& line : m_plan.result.lines) {
            const bool isStored = line.outcome == ImportOutcome::Stored;
            if (m_plan.result.seenBefore && !isStored) continue;
            const Finding& finding = m_findings.findings[line.finding];
            const auto added = m_portfolio.addFinding(
                {m_document, findingKindId(finding), QString::fromUtf8(findingToJson(finding)),
                 finding.source.page, boxText(finding.source.box), finding.source.text, finding.confidence,
                 isStored ? QStringLiteral("stored") : QStringLiteral("skipped"), line.reason});
            if (!added) return added.error();
            m_storedFindings[line.finding] = *added;
        }
        return {};
    }

    ChangeSet changeSet() const {
        ChangeSet changes{m_options.author, Text::tr("Import: %1").arg(m_findings.file), {}};
        std::set<StatusKey> reports;
        for (const std::size_t index : m_plan.stored) {
            const ImportFact& fact = m_plan.facts.facts[index];
            reports.insert(fact.report);
            changes.changes.push_back(
                {fact.report, fact.field, fact.value, m_storedFindings.at(fact.findings.front())});
        }
        for (const StatusKey& key : reports) {
            const auto report = m_portfolio.report(key);
            if (report && !report->has_value())
                changes.changes.push_back({key, FieldName::state(), stateValue(ReportState::Imported), 0});
        }
        return changes;
    }

    Portfolio& m_portfolio;
    const Findings& m_findings;
    QString m_path;
    const ImportOptions& m_options;
    Plan& m_plan;
    std::int64_t m_document = 0;
    std::map<std::size_t, std::int64_t> m_storedFindings; ///< index of a finding → its id in the portfolio
};

} // namespace

Result<ImportResult> planImport(const Portfolio& portfolio, const Findings& findings,
                                const ImportOptions& options) {
    auto plan = Planner(portfolio, findings, options, std::nullopt).make(findings.sha256);
    if (!plan) return plan.error();
    return std::move(plan->result);
}

Result<ImportResult> importFindings(Portfolio& portfolio, const Findings& findings, const QString& path,
                                    const ImportOptions& options,
                                    const std::optional<std::vector<std::size_t>>& chosen) {
    auto plan = Planner(portfolio, findings, options, chosen).make(findings.sha256);
    if (!plan) return plan.error();
    if (plan->stored.empty() && plan->result.seenBefore) return std::move(plan->result);
    Storing storing(portfolio, findings, path, options, *plan);
    if (const auto done = portfolio.inTransaction([&] { return storing.run(); }); !done) return done.error();
    return std::move(plan->result);
}

} // namespace salkku
