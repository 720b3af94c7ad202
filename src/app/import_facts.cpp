// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_facts.h"

#include "storage/field_value.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

// What a single finding says, ready for its field.
struct Reading {
    FieldName field;
    FieldValue value;
    std::vector<NarrativeItem> items; ///< narrative only
};

std::optional<Reading> readingOf(const Fact& fact) {
    return std::visit(Overloaded{
                          [](const LightFinding& light) -> std::optional<Reading> {
                              const FieldName field =
                                  light.dimension ? FieldName::light(*light.dimension) : FieldName::overall();
                              return Reading{field, lightValue(ReportedLight{light.light, {}}), {}};
                          },
                          [](const ProgressFinding& progress) -> std::optional<Reading> {
                              return Reading{FieldName::percent(), percentValue(progress.percent), {}};
                          },
                          [](const NarrativeFinding& narrative) -> std::optional<Reading> {
                              return Reading{FieldName::narrative(narrative.section), {}, narrative.items};
                          },
                          [](const auto&) -> std::optional<Reading> { return std::nullopt; },
                      },
                      fact);
}

// The period given by the person stands for the document's own, not for another one that a single table
// names.
std::optional<Period> periodOf(const Finding& finding, const Findings& findings,
                               const ImportOptions& options) {
    const auto own = finding.period ? finding.period : findings.period;
    if (options.period && (!own || own == findings.period)) return options.period;
    return own;
}

QString whyUnusable(const Programme& programme, const Finding& finding) {
    const bool isNarrative = std::holds_alternative<NarrativeFinding>(finding.fact);
    if (!finding.organisation.isEmpty() && !programme.organisation(finding.organisation))
        return Text::tr("the programme does not know the organisation \"%1\"")
            .arg(finding.organisation.value);
    if (finding.organisation.isEmpty() && !isNarrative) return Text::tr("the organisation is not known");
    if (finding.investment != 0 && !programme.investment(finding.investment))
        return Text::tr("the programme has no investment %1").arg(finding.investment);
    if (finding.investment == 0 && !isNarrative) return Text::tr("the investment is not known");
    if (!finding.call.isEmpty() && !programme.call(finding.call))
        return Text::tr("the programme does not know the call \"%1\"").arg(finding.call.value);
    return {};
}

class Gathering {
public:
    Gathering(const Programme& programme, const Findings& findings, const ImportOptions& options,
              bool isChosen)
        : m_programme(programme)
        , m_findings(findings)
        , m_options(options)
        , m_isChosen(isChosen) {}

    void add(std::size_t index) {
        const Finding& finding = m_findings.findings[index];
        const auto reading = readingOf(finding.fact);
        if (!reading) return refuse(index, Text::tr("findings of this kind are not kept in a portfolio yet"));
        if (const QString reason = whyUnusable(m_programme, finding); !reason.isEmpty())
            return refuse(index, reason);
        if (!m_isChosen && finding.confidence < m_options.minConfidence)
            return refuse(index, Text::tr("the confidence %1 is below %2")
                                     .arg(QLocale().toString(finding.confidence, 'f', 2),
                                          QLocale().toString(m_options.minConfidence, 'f', 2)));
        const auto period = periodOf(finding, m_findings, m_options);
        if (!period)
            return refuse(index, Text::tr("the period is not known; give it with --period or choose it"));
        const CallId call = finding.call.isEmpty() ? m_options.call : finding.call;
        merge(index, {finding.organisation, call, finding.investment, finding.part, 0, *period}, *reading);
    }

    ImportFacts take() {
        for (const auto& [place, items] : m_items) m_result.facts[place].value = narrativeValue(items);
        return std::move(m_result);
    }

private:
    void refuse(std::size_t index, const QString& reason) { m_result.unusable.push_back({index, reason}); }

    void merge(std::size_t index, const StatusKey& report, const Reading& reading) {
        const auto [entry, isNew] = m_places.insert({{report, reading.field}, m_result.facts.size()});
        if (isNew) m_result.facts.push_back({report, reading.field, {}, reading.value, false});
        ImportFact& fact = m_result.facts[entry->second];
        fact.findings.push_back(index);
        if (!reading.items.empty()) {
            auto& items = m_items[entry->second];
            items.insert(items.end(), reading.items.begin(), reading.items.end());
        } else if (fact.value != reading.value)
            fact.contradictory = true;
    }

    const Programme& m_programme;
    const Findings& m_findings;
    const ImportOptions& m_options;
    bool m_isChosen;
    ImportFacts m_result;
    std::map<std::pair<StatusKey, FieldName>, std::size_t> m_places;
    std::map<std::size_t, std::vector<NarrativeItem>> m_items; ///< by place of the fact
};

} // namespace

ImportFacts gatherFacts(const Programme& programme, const Findings& findings, const ImportOptions& options,
                        const std::optional<std::vector<std::size_t>>& chosen) {
    Gathering gathering(programme, findings, options, chosen.has_value());
    const auto isChosen = [&](std::size_t index) {
        return !chosen || std::find(chosen->begin(), chosen->end(), index) != chosen->end();
    };
    for (std::size_t index = 0; index < findings.findings.size(); ++index)
        if (isChosen(index)) gathering.add(index);
    return gathering.take();
}

} // namespace salkku
