// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_plan.h"

#include "app/translations.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// A stored value in words, to stand beside the new one.
QString inWords(const Programme& programme, const FieldChange& change, const QString& value) {
    if (change.field == FieldName::percent()) return value + QStringLiteral(" %");
    if (change.field == FieldName::amount())
        return formatMoney(Money::fromCents(value.toLongLong()), QLocale(languageCode(currentLanguage())));
    if (!std::holds_alternative<StatusKey>(change.entity)) return value;
    if (const auto light = lightFrom(value)) return programme.light(light->light).names.in(currentLanguage());
    const auto items = narrativeFrom(value);
    QStringList lines;
    for (const NarrativeItem& item : items) lines.append(item.text);
    return lines.join(QLatin1Char('\n'));
}

bool isOfNewDocument(const EntityKey& key) {
    const auto* grant = std::get_if<GrantKey>(&key);
    return grant && grant->document <= 0;
}

class Planner {
public:
    Planner(const Portfolio& portfolio, const std::vector<ImportDocument>& documents,
            const ImportOptions& options)
        : m_portfolio(portfolio)
        , m_documents(documents)
        , m_options(options) {}

    Result<ImportPlan> make() {
        m_plan.results.resize(m_documents.size());
        if (const auto done = lookUpDocuments(); !done) return done.error();
        m_plan.facts = gatherFacts(m_portfolio.programme(), m_documents, m_plan.documentIds, m_options);
        for (std::size_t i = 0; i < m_plan.facts.facts.size(); ++i)
            if (const auto done = planFact(i); !done) return done.error();
        for (const UnusableFinding& unusable : m_plan.facts.unusable)
            addLine(unusable.finding, {0, ImportOutcome::Skipped, unusable.reason, {}, {}});
        for (ImportResult& result : m_plan.results)
            std::sort(result.lines.begin(), result.lines.end(),
                      [](const ImportLine& a, const ImportLine& b) { return a.finding < b.finding; });
        return std::move(m_plan);
    }

private:
    Result<void> lookUpDocuments() {
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            const auto known = m_portfolio.documentByHash(m_documents[i].findings.sha256);
            if (!known) return known.error();
            m_plan.results[i].seenBefore = known->has_value();
            m_plan.documentIds.push_back(known->has_value() ? (*known)->id : -1 - static_cast<int>(i));
        }
        return {};
    }

    Result<void> planFact(std::size_t index) {
        const ImportFact& fact = m_plan.facts.facts[index];
        if (!fact.rivals.empty()) {
            addLines(fact, {0, ImportOutcome::Conflict, whyRivals(fact), {}, fact.rivals});
            return {};
        }
        const auto found = compareWithStored(fact);
        if (!found) return found.error();
        const bool replaces = m_options.replace || m_documents[fact.findings.front().document].chosen;
        ImportLine line{0, ImportOutcome::Stored, {}, found->before, {}};
        if (!found->differs)
            line.outcome = ImportOutcome::Unchanged;
        else if (!found->before.text.isEmpty() && !replaces)
            line = {
                0, ImportOutcome::Conflict, Text::tr("the portfolio holds another value"), found->before, {}};
        else
            m_plan.stored.push_back(index);
        addLines(fact, line);
        return {};
    }

    struct Comparison {
        bool differs = false; ///< the fact says something that is not stored
        StoredValue before;   ///< the first field that holds another value
    };

    Result<Comparison> compareWithStored(const ImportFact& fact) const {
        Comparison comparison;
        for (const FieldChange& change : fact.fields) {
            if (!change.newValue) continue;
            if (isOfNewDocument(change.entity)) return Comparison{true, {}};
            const auto before = m_portfolio.field(change.entity, change.field);
            if (!before) return before.error();
            if (*before == change.newValue) continue;
            comparison.differs = true;
            if (*before && comparison.before.text.isEmpty())
                comparison.before = storedValue(change, **before);
        }
        return comparison;
    }

    // Where the stored value comes from is an aid: without it the value is still shown.
    StoredValue storedValue(const FieldChange& change, const QString& before) const {
        StoredValue stored;
        stored.text = inWords(m_portfolio.programme(), change, before);
        if (const auto source = m_portfolio.provenance(change.entity, change.field); source && *source) {
            stored.file = (*source)->file;
            stored.page = (*source)->page;
        }
        if (const auto last = m_portfolio.lastChange(change.entity, change.field); last && *last) {
            stored.author = (*last)->author;
            stored.at = (*last)->at;
        }
        return stored;
    }

    QString whyRivals(const ImportFact& fact) const {
        const std::size_t document = fact.findings.front().document;
        for (const FindingPlace& rival : fact.rivals)
            if (rival.document != document)
                return Text::tr("%1, page %2, says something else")
                    .arg(m_documents[rival.document].findings.file)
                    .arg(m_documents[rival.document].findings.findings[rival.finding].source.page);
        return Text::tr("the document gives several values for this");
    }

    void addLines(const ImportFact& fact, const ImportLine& line) {
        for (const FindingPlace& place : fact.findings) addLine(place, line);
    }

    void addLine(const FindingPlace& place, ImportLine line) {
        ImportResult& result = m_plan.results[place.document];
        line.finding = place.finding;
        switch (line.outcome) {
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
        result.lines.push_back(std::move(line));
    }

    const Portfolio& m_portfolio;
    const std::vector<ImportDocument>& m_documents;
    const ImportOptions& m_options;
    ImportPlan m_plan;
};

} // namespace

Result<ImportPlan> makeImportPlan(const Portfolio& portfolio, const std::vector<ImportDocument>& documents,
                                  const ImportOptions& options) {
    return Planner(portfolio, documents, options).make();
}

} // namespace salkku
