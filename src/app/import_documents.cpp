// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_documents.h"

#include "app/import_plan.h"
#include "ingest/findings_json.h"
#include "storage/entity_fields.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::optional<QString> boxText(const std::optional<Box>& box) {
    if (!box) return std::nullopt;
    return QStringLiteral("%1 %2 %3 %4").arg(box->x0).arg(box->y0).arg(box->x1).arg(box->y1);
}

// Writes a plan into the portfolio; runs inside its transaction.
class Storing {
public:
    Storing(Portfolio& portfolio, const std::vector<ImportDocument>& documents, const ImportOptions& options,
            ImportPlan& plan)
        : m_portfolio(portfolio)
        , m_documents(documents)
        , m_options(options)
        , m_plan(plan) {}

    Result<void> run() {
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            if (isWithoutNews(i)) continue;
            if (const auto done = storeDocument(i); !done) return done.error();
            if (const auto done = storeFindings(i); !done) return done.error();
        }
        const auto changes = m_portfolio.apply(changeSet());
        if (!changes) return changes.error();
        for (ImportResult& result : m_plan.results) result.changeSet = *changes;
        return {};
    }

private:
    // A document seen before of which nothing is stored now leaves no further trace.
    bool isWithoutNews(std::size_t document) const {
        return m_plan.results[document].seenBefore && m_plan.results[document].stored == 0;
    }

    Result<void> storeDocument(std::size_t index) {
        std::int64_t& id = m_plan.documentIds[index];
        if (id > 0) return {};
        const Findings& findings = m_documents[index].findings;
        const auto added = m_portfolio.addDocument(
            {findings.file, QFileInfo(m_documents[index].path).absoluteFilePath(), findings.sha256,
             documentKindId(findings.kind), findings.pages, findings.period});
        if (!added) return added.error();
        id = *added;
        return {};
    }

    // Of a document seen before only what is stored now is new.
    Result<void> storeFindings(std::size_t document) {
        const ImportResult& result = m_plan.results[document];
        for (const ImportLine& line : result.lines) {
            if (result.seenBefore && line.outcome != ImportOutcome::Stored) continue;
            const auto added = m_portfolio.addFinding(newFinding({document, line.finding}, line));
            if (!added) return added.error();
            m_storedFindings[{document, line.finding}] = *added;
        }
        return {};
    }

    NewFinding newFinding(const FindingPlace& place, const ImportLine& line) const {
        const ImportDocument& document = m_documents[place.document];
        const Finding& finding = document.findings.findings[place.finding];
        const bool isStored = line.outcome == ImportOutcome::Stored;
        const auto corrected = document.corrected.find(place.finding);
        const QString reason = corrected == document.corrected.end()
                                   ? line.reason
                                   : Text::tr("corrected in the review; read was: %1").arg(corrected->second);
        return {m_plan.documentIds[place.document],
                findingKindId(finding),
                QString::fromUtf8(findingToJson(finding)),
                finding.source.page,
                boxText(finding.source.box),
                finding.source.text,
                finding.confidence,
                isStored ? QStringLiteral("stored") : QStringLiteral("skipped"),
                reason};
    }

    QString title() const {
        if (m_documents.size() == 1) return Text::tr("Import: %1").arg(m_documents.front().findings.file);
        QStringList files;
        for (const ImportDocument& document : m_documents) files.append(document.findings.file);
        return Text::tr("Import of %n document(s): %1", nullptr, static_cast<int>(files.size()))
            .arg(files.join(QStringLiteral(", ")));
    }

    ChangeSet changeSet() const {
        ChangeSet changes{m_options.author, title(), {}};
        std::set<StatusKey> reports;
        for (const std::size_t index : m_plan.stored) addFact(m_plan.facts.facts[index], changes, reports);
        for (const StatusKey& key : reports) {
            const auto report = m_portfolio.report(key);
            if (report && !report->has_value())
                changes.changes.push_back({key, FieldName::state(), stateValue(ReportState::Imported), 0});
        }
        for (const OrganisationAlias& alias : m_options.aliases)
            for (const FieldChange& change : fieldsOf(alias)) changes.changes.push_back(change);
        return changes;
    }

    void addFact(const ImportFact& fact, ChangeSet& changes, std::set<StatusKey>& reports) const {
        const FindingPlace& first = fact.findings.front();
        for (FieldChange change : fact.fields) {
            if (!change.newValue) continue; // what a document does not say takes nothing away
            change.finding = m_storedFindings.at(first);
            if (auto* grant = std::get_if<GrantKey>(&change.entity))
                grant->document = m_plan.documentIds[first.document];
            if (const auto* report = std::get_if<StatusKey>(&change.entity)) reports.insert(*report);
            changes.changes.push_back(std::move(change));
        }
    }

    Portfolio& m_portfolio;
    const std::vector<ImportDocument>& m_documents;
    const ImportOptions& m_options;
    ImportPlan& m_plan;
    std::map<FindingPlace, std::int64_t> m_storedFindings; ///< → the id in the portfolio
};

} // namespace

Result<std::vector<ImportResult>> planImport(const Portfolio& portfolio,
                                             const std::vector<ImportDocument>& documents,
                                             const ImportOptions& options) {
    auto plan = makeImportPlan(portfolio, documents, options);
    if (!plan) return plan.error();
    return std::move(plan->results);
}

Result<std::vector<ImportResult>> importDocuments(Portfolio& portfolio,
                                                  const std::vector<ImportDocument>& documents,
                                                  const ImportOptions& options) {
    auto plan = makeImportPlan(portfolio, documents, options);
    if (!plan) return plan.error();
    Storing storing(portfolio, documents, options, *plan);
    if (const auto done = portfolio.inTransaction([&] { return storing.run(); }); !done) return done.error();
    return std::move(plan->results);
}

Result<ImportResult> planImport(const Portfolio& portfolio, const Findings& findings,
                                const ImportOptions& options) {
    auto results = planImport(portfolio, {ImportDocument{findings, {}, {}, {}, {}, {}}}, options);
    if (!results) return results.error();
    return std::move(results->front());
}

Result<ImportResult> importFindings(Portfolio& portfolio, const Findings& findings, const QString& path,
                                    const ImportOptions& options,
                                    const std::optional<std::vector<std::size_t>>& chosen) {
    auto results = importDocuments(portfolio, {ImportDocument{findings, path, {}, {}, chosen, {}}}, options);
    if (!results) return results.error();
    return std::move(results->front());
}

} // namespace salkku
