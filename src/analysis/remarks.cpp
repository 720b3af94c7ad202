// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/remarks.h"

#include "analysis/roll_up.h"
#include "analysis/statistics.h"
#include "domain/report_check.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

constexpr double farOut = 3.5;           ///< of a robust score: the usual bound for the modified z-score
constexpr std::size_t fewestRegions = 8; ///< of fewer, none can be called odd

using Remarks = std::vector<RegionRemark>;

const StatusReport* received(const StatusReport* report) {
    return report && isReceived(report->state) ? report : nullptr;
}

RegionRemark remark(RegionRemarkKind kind, const StatusReport& report) {
    RegionRemark made;
    made.kind = kind;
    made.organisation = report.key.organisation;
    made.investment = report.key.investment;
    made.percent = report.percent;
    return made;
}

Light worstDimension(const StatusReport& report) {
    std::vector<Light> lights;
    for (const auto& [dimension, light] : report.lights) lights.push_back(light.light);
    return worstOf(lights);
}

bool allGreen(const StatusReport& report) {
    const auto isGreen = [](const auto& light) { return light.second.light == Light::Green; };
    return !report.lights.empty() && std::all_of(report.lights.begin(), report.lights.end(), isGreen) &&
           (!report.overall || report.overall->light == Light::Green);
}

// Published documents have no comments at all; what nobody could write is not missing.
void remarkReds(const StatusReport& report, Remarks& remarks) {
    if (report.state == ReportState::Imported) return;
    for (const auto& [dimension, light] : report.lights) {
        if (light.light != Light::Red || !light.comment.trimmed().isEmpty()) continue;
        remarks.push_back(remark(RegionRemarkKind::RedWithoutComment, report));
        remarks.back().dimension = dimension;
    }
}

void remarkOverall(const StatusReport& report, Remarks& remarks) {
    if (!report.overall) return;
    const auto worst = severity(worstDimension(report));
    const auto stated = severity(report.overall->light);
    if (worst && stated && *stated < *worst)
        remarks.push_back(remark(RegionRemarkKind::BrighterThanParts, report));
}

void remarkPackages(const StatusReport& report, const Snapshot& snapshot, Remarks& remarks) {
    const auto packages = packagesRollUp(snapshot, report.key.organisation, report.key.investment);
    if (!packages) return;
    for (const auto& [dimension, light] : report.lights) {
        const auto found = packages->calculated.lights.find(dimension);
        if (found == packages->calculated.lights.end() || !light.comment.trimmed().isEmpty() ||
            !isBrighter(light.light, found->second))
            continue;
        remarks.push_back(remark(RegionRemarkKind::BrighterThanPackages, report));
        remarks.back().dimension = dimension;
    }
}

// The same words as in the form (ReportRules::graveWords).
void remarkTexts(const StatusReport& report, const Programme& programme, Remarks& remarks) {
    if (report.narrative.empty() || !allGreen(report)) return;
    RegionRemark found = remark(RegionRemarkKind::GraveWordsBesideGreen, report);
    for (const auto& [section, items] : report.narrative)
        for (const NarrativeItem& item : items) {
            const QStringList words = graveWordsIn(item.text, programme.reportRules);
            if (found.words.isEmpty() && !words.isEmpty()) found.section = section;
            for (const QString& word : words)
                if (!found.words.contains(word, Qt::CaseInsensitive)) found.words << word;
        }
    if (!found.words.isEmpty()) remarks.push_back(std::move(found));
}

void remarkPlan(const StatusReport& report, const ReportRules& rules, Remarks& remarks) {
    if (!report.percent || !report.plannedPercent || !allGreen(report)) return;
    if (report.plannedPercent->value() - report.percent->value() < rules.planTolerance) return;
    remarks.push_back(remark(RegionRemarkKind::GreenBehindPlan, report));
    remarks.back().expected = report.plannedPercent->value();
}

void remarkStandstill(const StatusReport& report, const StatusReport* before, Remarks& remarks) {
    const bool finished = report.percent && report.percent->value() == 100;
    if (!before || finished || report.lights.empty() || report.lights != before->lights ||
        report.percent != before->percent)
        return;
    remarks.push_back(remark(RegionRemarkKind::EverythingUnchanged, report));
}

void remarkOutliers(const std::vector<const StatusReport*>& reports, Remarks& remarks) {
    std::vector<double> percents;
    for (const StatusReport* report : reports) percents.push_back(report->percent->value());
    if (percents.size() < fewestRegions) return;
    const std::vector<double> scores = robustScores(percents);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (std::abs(scores[i]) <= farOut) continue;
        const auto kind =
            scores[i] < 0 ? RegionRemarkKind::ProgressFarBelow : RegionRemarkKind::ProgressFarAbove;
        remarks.push_back(remark(kind, *reports[i]));
        remarks.back().expected = median(percents);
    }
}

} // namespace

std::vector<RegionRemark> remarksOf(const Programme& programme, const Snapshot& snapshot) {
    Remarks remarks;
    for (const Investment& investment : programme.investments) {
        std::vector<const StatusReport*> withPercent;
        for (const Organisation& organisation : programme.organisations) {
            const auto* report = received(snapshot.report(organisation.code, investment.number));
            if (!report) continue;
            remarkReds(*report, remarks);
            remarkOverall(*report, remarks);
            remarkPackages(*report, snapshot, remarks);
            remarkPlan(*report, programme.reportRules, remarks);
            remarkTexts(*report, programme, remarks);
            remarkStandstill(*report, received(snapshot.earlierReport(organisation.code, investment.number)),
                             remarks);
            if (report->percent) withPercent.push_back(report);
        }
        remarkOutliers(withPercent, remarks);
    }
    return remarks;
}

} // namespace salkku
