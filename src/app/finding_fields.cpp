// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding_fields.h"

#include "storage/entity_fields.h"
#include "storage/field_value.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

StatusKey reportKey(const Finding& finding, const Period& period) {
    return {finding.organisation, finding.call, finding.investment, finding.part, 0, period};
}

struct FieldsOfFact {
    const Finding& finding;
    const std::optional<Period>& period;
    std::int64_t document;

    std::vector<FieldChange> ofReport(const FieldName& field, const FieldValue& value) const {
        return {{reportKey(finding, *period), field, value, 0}};
    }
    std::vector<FieldChange> operator()(const LightFinding& fact) const {
        return ofReport(fact.dimension ? FieldName::light(*fact.dimension) : FieldName::overall(),
                        lightValue(ReportedLight{fact.light, {}}));
    }
    std::vector<FieldChange> operator()(const ProgressFinding& fact) const {
        return ofReport(FieldName::percent(), percentValue(fact.percent));
    }
    std::vector<FieldChange> operator()(const NarrativeFinding& fact) const {
        return ofReport(FieldName::narrative(fact.section), narrativeValue(fact.items));
    }
    std::vector<FieldChange> operator()(const IndicatorFinding& fact) const {
        return fieldsOf(StoredIndicator{finding.organisation, finding.call, finding.investment, finding.part,
                                        fact.sectionNumber, fact.workPackage, fact.number, fact.statement,
                                        fact.due, period, indicatorResultId(fact.result), fact.achieved,
                                        fact.note, 0});
    }
    std::vector<FieldChange> operator()(const WorkPackageFinding& fact) const {
        return fieldsOf(StoredWorkPackage{finding.organisation, finding.call, finding.investment,
                                          finding.part, fact.number, fact.title, 0});
    }
    std::vector<FieldChange> operator()(const GrantFinding& fact) const {
        return fieldsOf(StoredGrant{finding.organisation, finding.label, finding.call, finding.investment,
                                    fact.column, fact.amount, 0, document});
    }
};

QString whyUnknown(const Programme& programme, const Finding& finding) {
    if (!finding.organisation.isEmpty() && !programme.organisation(finding.organisation))
        return Text::tr("the programme does not know the organisation \"%1\"")
            .arg(finding.organisation.value);
    if (finding.investment != 0 && !programme.investment(finding.investment))
        return Text::tr("the programme has no investment %1").arg(finding.investment);
    if (!finding.call.isEmpty() && !programme.call(finding.call))
        return Text::tr("the programme does not know the call \"%1\"").arg(finding.call.value);
    return {};
}

// What each kind cannot do without.
struct Needs {
    bool organisation = true;
    bool investment = true;
    bool period = true;
};

Needs needsOf(const Fact& fact) {
    if (std::holds_alternative<NarrativeFinding>(fact)) return {false, false, true};
    if (std::holds_alternative<GrantFinding>(fact)) return {false, false, false};
    if (std::holds_alternative<WorkPackageFinding>(fact)) return {true, true, false};
    if (std::holds_alternative<IndicatorFinding>(fact)) return {true, true, false};
    return {};
}

} // namespace

QString whyUnusable(const Programme& programme, const Finding& finding, const std::optional<Period>& period) {
    if (const QString unknown = whyUnknown(programme, finding); !unknown.isEmpty()) return unknown;
    const Needs needs = needsOf(finding.fact);
    if (needs.organisation && finding.organisation.isEmpty())
        return Text::tr("the organisation is not known");
    if (needs.investment && finding.investment == 0) return Text::tr("the investment is not known");
    if (needs.period && !period)
        return Text::tr("the period is not known; give it with --period or choose it");
    return {};
}

std::vector<FieldChange> fieldsOf(const Finding& finding, const std::optional<Period>& period,
                                  std::int64_t document) {
    return std::visit(FieldsOfFact{finding, period, document}, finding.fact);
}

} // namespace salkku
