// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_facts.h"

#include "app/finding_fields.h"
#include "ingest/reconcile.h"
#include "storage/field_value.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// The period given by the person stands for the document's own, not for another one that a single table
// names.
std::optional<Period> periodOf(const Finding& finding, const ImportDocument& document,
                               const ImportOptions& options) {
    const auto given = document.period ? document.period : options.period;
    const auto own = finding.period ? finding.period : document.findings.period;
    if (given && (!own || own == document.findings.period)) return given;
    return own;
}

CallId callOf(const Finding& finding, const ImportDocument& document, const ImportOptions& options) {
    if (!finding.call.isEmpty()) return finding.call;
    return document.call.isEmpty() ? options.call : document.call;
}

bool saysTheSame(const ImportFact& a, const ImportFact& b) {
    return std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
                      [](const FieldChange& x, const FieldChange& y) {
                          return x.field == y.field && x.newValue == y.newValue;
                      });
}

void appendItems(FieldChange& to, const FieldChange& from) {
    auto items = narrativeFrom(to.newValue);
    const auto more = narrativeFrom(from.newValue);
    items.insert(items.end(), more.begin(), more.end());
    to.newValue = narrativeValue(items);
}

class Gathering {
public:
    Gathering(const Programme& programme, const std::vector<ImportDocument>& documents,
              const std::vector<std::int64_t>& documentIds, const ImportOptions& options)
        : m_programme(programme)
        , m_documents(documents)
        , m_documentIds(documentIds)
        , m_options(options) {}

    ImportFacts gather() {
        for (std::size_t i = 0; i < m_documents.size(); ++i) gatherDocument(i);
        compareDocuments();
        compareContradictions();
        return std::move(m_result);
    }

private:
    using Place = std::pair<EntityKey, FieldName>;

    void gatherDocument(std::size_t document) {
        m_places.clear();
        const ImportDocument& source = m_documents[document];
        std::set<std::size_t> chosen;
        if (source.chosen) chosen.insert(source.chosen->begin(), source.chosen->end());
        for (std::size_t i = 0; i < source.findings.findings.size(); ++i) {
            if (source.chosen && chosen.count(i) == 0)
                refuse({document, i}, Text::tr("not accepted in the review"));
            else
                add({document, i});
        }
    }

    void refuse(const FindingPlace& place, const QString& reason) {
        m_result.unusable.push_back({place, reason});
    }

    void add(const FindingPlace& place) {
        const ImportDocument& document = m_documents[place.document];
        Finding finding = document.findings.findings[place.finding];
        const auto period = periodOf(finding, document, m_options);
        finding.call = callOf(finding, document, m_options);
        if (const QString why = whyUnusable(m_programme, finding, period); !why.isEmpty())
            return refuse(place, why);
        if (!document.chosen && finding.confidence < m_options.minConfidence)
            return refuse(place, Text::tr("the confidence %1 is below %2")
                                     .arg(QLocale().toString(finding.confidence, 'f', 2),
                                          QLocale().toString(m_options.minConfidence, 'f', 2)));
        auto fields = fieldsOf(finding, period, m_documentIds[place.document]);
        if (!fields.front().newValue) return refuse(place, Text::tr("it has no words"));
        merge({std::move(fields), {place}, {}}, std::holds_alternative<NarrativeFinding>(finding.fact));
    }

    // Within one document narrative goes on from slide to slide; anything else said again is said twice.
    void merge(ImportFact fact, bool goesOn) {
        const Place place{fact.fields.front().entity, fact.fields.front().field};
        const auto found = m_places.find(place);
        if (found != m_places.end()) {
            ImportFact& known = m_result.facts[found->second];
            if (goesOn || saysTheSame(known, fact)) {
                if (goesOn) appendItems(known.fields.front(), fact.fields.front());
                known.findings.push_back(fact.findings.front());
                return;
            }
        } else
            m_places.emplace(place, m_result.facts.size());
        m_result.facts.push_back(std::move(fact));
    }

    // Facts about the same thing that say different things; the same said by two documents is one fact.
    void compareDocuments() {
        std::map<Place, std::vector<std::size_t>> byPlace;
        for (std::size_t i = 0; i < m_result.facts.size(); ++i)
            byPlace[{m_result.facts[i].fields.front().entity, m_result.facts[i].fields.front().field}]
                .push_back(i);
        for (const auto& [place, facts] : byPlace)
            for (const std::size_t a : facts)
                for (const std::size_t b : facts)
                    if (a < b && !saysTheSame(m_result.facts[a], m_result.facts[b])) makeRivals(a, b);
    }

    void makeRivals(std::size_t a, std::size_t b) {
        ImportFact &one = m_result.facts[a], &other = m_result.facts[b];
        one.rivals.insert(one.rivals.end(), other.findings.begin(), other.findings.end());
        other.rivals.insert(other.rivals.end(), one.findings.begin(), one.findings.end());
    }

    // What a document says twice with different calls would be stored side by side; it still contradicts
    // itself.
    void compareContradictions() {
        std::map<FindingPlace, std::size_t> factOf;
        for (std::size_t i = 0; i < m_result.facts.size(); ++i)
            for (const FindingPlace& place : m_result.facts[i].findings) factOf[place] = i;
        for (std::size_t d = 0; d < m_documents.size(); ++d)
            for (const Contradiction& pair : contradictionsAmong(m_documents[d].findings.findings)) {
                const auto a = factOf.find({d, pair.first}), b = factOf.find({d, pair.second});
                if (a == factOf.end() || b == factOf.end() || a->second == b->second) continue;
                addRival(a->second, {d, pair.second});
                addRival(b->second, {d, pair.first});
            }
    }

    void addRival(std::size_t fact, const FindingPlace& place) {
        auto& rivals = m_result.facts[fact].rivals;
        if (std::find(rivals.begin(), rivals.end(), place) == rivals.end()) rivals.push_back(place);
    }

    const Programme& m_programme;
    const std::vector<ImportDocument>& m_documents;
    const std::vector<std::int64_t>& m_documentIds;
    const ImportOptions& m_options;
    ImportFacts m_result;
    std::map<Place, std::size_t> m_places; ///< of the document being gathered
};

} // namespace

ImportFacts gatherFacts(const Programme& programme, const std::vector<ImportDocument>& documents,
                        const std::vector<std::int64_t>& documentIds, const ImportOptions& options) {
    return Gathering(programme, documents, documentIds, options).gather();
}

} // namespace salkku
