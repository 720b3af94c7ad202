// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary_form.h"

#include "app/summary_proposals.h"
#include "storage/field_value.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

const QLatin1String narrativePrefix("narrative:");

// The national report that stands already; of several calls the latest.
Result<std::optional<StatusReport>> nationalReport(const Portfolio& portfolio, const TextScope& scope) {
    ReportFilter filter{scope.period, {}, OrganisationCode(), scope.investment};
    if (!scope.call.isEmpty()) filter.call = scope.call;
    const auto reports = portfolio.reports(filter);
    if (!reports) return reports.error();
    std::optional<StatusReport> found;
    for (const StatusReport& report : *reports)
        if (report.key.part.isEmpty() && report.key.workPackage == 0) found = report;
    return found;
}

} // namespace

Result<SummaryForm> summaryText(const Portfolio& portfolio, const TextScope& scope,
                                const SectionId& section) {
    const auto national = nationalReport(portfolio, scope);
    if (!national) return national.error();
    SummaryForm form{
        {OrganisationCode(), scope.call, scope.investment.value_or(0), QString(), 0, scope.period},
        section,
        {},
        {},
        false,
        {},
        {}};
    if (*national) {
        form.key = (*national)->key;
        form.exists = true;
        form.stored = fieldOf(**national, FieldName::narrative(section));
        form.items = narrativeFrom(form.stored);
    }
    return form;
}

Result<SummaryForm> summaryForm(const Portfolio& portfolio, const TextScope& scope, const SectionId& section,
                                Language language) {
    auto form = summaryText(portfolio, scope, section);
    if (!form) return form;
    auto material = summaryMaterial(portfolio, scope, section);
    if (!material) return material.error();
    form->material = *std::move(material);
    form->proposals = proposalsOf(form->material, portfolio.programme(), form->key, section, language);
    return form;
}

Result<SummaryForm> readSummaryForm(const QString& path, const TextScope& scope, const SectionId& section,
                                    Language language) {
    const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    return summaryForm(*portfolio, scope, section, language);
}

std::vector<NarrativeItem> draftOf(const std::vector<SummaryProposal>& proposals) {
    std::vector<NarrativeItem> items;
    for (const SummaryProposal& proposal : proposals)
        if (proposal.reason != ProposalReason::New)
            items.insert(items.end(), proposal.items.begin(), proposal.items.end());
    return items;
}

EditSet summaryEdits(const SummaryForm& form, const std::vector<NarrativeItem>& items, bool typed) {
    EditSet edits{{}, Text::tr("National summary"), {}, typed};
    if (!form.exists)
        edits.edits.push_back(
            {{form.key, FieldName::state(), stateValue(ReportState::Accepted), 0}, std::nullopt});
    edits.edits.push_back(
        {{form.key, FieldName::narrative(form.section), narrativeValue(items), 0}, form.stored});
    return edits;
}

void keepSaved(SummaryForm& form, const std::vector<NarrativeItem>& items) {
    form.items = items;
    form.stored = narrativeValue(items);
    form.exists = true;
}

Result<bool> evidenceStands(const Portfolio& portfolio, const TextEvidence& evidence) {
    const auto value = portfolio.field(evidence.report, FieldName{evidence.field});
    if (!value) return value.error();
    if (evidence.words.isEmpty()) return value->has_value();
    if (evidence.field.startsWith(narrativePrefix)) {
        const auto items = narrativeFrom(*value);
        return std::any_of(items.begin(), items.end(),
                           [&](const NarrativeItem& item) { return item.text == evidence.words; });
    }
    const auto light = lightFrom(*value);
    return light && light->comment == evidence.words;
}

} // namespace salkku
