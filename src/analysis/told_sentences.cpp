// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/told_sentences.h"

#include "storage/portfolio.h"

#include <algorithm>

namespace salkku {

namespace {

const QLatin1String narrativePrefix("narrative:");

void addSection(const StatusReport& report, const SectionId& section, const std::vector<NarrativeItem>& items,
                std::vector<ToldSentence>& told) {
    int position = 0;
    for (const NarrativeItem& item : items) {
        if (!item.heading) told.push_back({report.key, narrativePrefix + section.value, position, item});
        ++position;
    }
}

void addComment(const StatusReport& report, const QString& field, const ReportedLight& light,
                std::vector<ToldSentence>& told) {
    if (!light.comment.trimmed().isEmpty())
        told.push_back({report.key, field, 0, {light.comment}, light.light});
}

void addReport(const StatusReport& report, std::vector<ToldSentence>& told) {
    for (const auto& [section, items] : report.narrative) addSection(report, section, items, told);
    for (const auto& [dimension, light] : report.lights)
        addComment(report, QStringLiteral("light:") + dimension.value, light, told);
    if (report.overall) addComment(report, QStringLiteral("overall"), *report.overall, told);
}

} // namespace

Result<std::vector<ToldSentence>> toldSentences(const Portfolio& portfolio, const TextScope& scope) {
    ReportFilter filter{scope.period, {}, {}, scope.investment};
    if (!scope.call.isEmpty()) filter.call = scope.call;
    const auto reports = portfolio.reports(filter);
    if (!reports) return reports.error();
    std::vector<ToldSentence> told;
    for (const StatusReport& report : *reports) {
        const bool wanted =
            scope.organisations.empty() || scope.organisations.count(report.key.organisation) > 0;
        if (wanted && !report.key.isNational() && isReceived(report.state)) addReport(report, told);
    }
    return told;
}

bool tellsOfProblem(const Programme& programme, const ToldSentence& sentence) {
    if (sentence.light) return *sentence.light == Light::Yellow || *sentence.light == Light::Red;
    const auto& sections = programme.reportRules.riskSections;
    const SectionId section(sentence.field.mid(narrativePrefix.size()));
    return sections.empty() || std::find(sections.begin(), sections.end(), section) != sections.end();
}

TextEvidence evidenceOf(const ToldSentence& sentence) {
    return {sentence.report, sentence.field, sentence.item.text};
}

} // namespace salkku
