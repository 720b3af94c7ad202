// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include <algorithm>

namespace salkku {

namespace {

using Reported = const StatusReport*;

std::optional<ReportedLight> dimensionLight(Reported report, const DimensionId& dimension) {
    if (!report) return std::nullopt;
    const auto found = report->lights.find(dimension);
    return found == report->lights.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ReportedLight> overallLight(Reported report) {
    if (!report) return std::nullopt;
    if (report->overall) return report->overall;
    if (report->lights.empty()) return std::nullopt;
    return ReportedLight{report->effectiveOverall(), {}};
}

// Grey is no report.
std::optional<Light> reportedLight(std::optional<Light> light) {
    return light == Light::Grey ? std::nullopt : light;
}

LightCell lightCell(const std::optional<ReportedLight>& before, const std::optional<ReportedLight>& now,
                    bool comparable) {
    const auto lightOf = [](const std::optional<ReportedLight>& reported) {
        return reported ? std::optional(reported->light) : std::nullopt;
    };
    LightCell cell{lightOf(now), comparable ? changeOf(lightOf(before), lightOf(now)) : Change::Unknown,
                   now ? now->comment : QString()};
    if (!cell.light) cell.earlier = reportedLight(lightOf(before));
    return cell;
}

PercentCell percentCell(Reported before, Reported now, bool comparable) {
    PercentCell cell;
    if (now) cell.percent = now->percent;
    if (now) cell.planned = now->plannedPercent;
    if (before) cell.before = before->percent;
    cell.change = comparable ? changeOf(cell.before, cell.percent) : Change::Unknown;
    return cell;
}

// Drafts are not yet the ministry's to compare.
Reported received(Reported report) {
    return report && isReceived(report->state) ? report : nullptr;
}

bool hasReport(const Snapshot& snapshot, const OrganisationCode& organisation) {
    return std::any_of(snapshot.reports.begin(), snapshot.reports.end(), [&](const StatusReport& report) {
        return report.key.organisation == organisation && isReceived(report.state);
    });
}

std::vector<OrganisationCode> comparedOrganisations(const Programme& programme, const Snapshot& snapshot) {
    std::vector<OrganisationCode> codes;
    for (const Organisation& organisation : programme.organisations)
        if (organisation.reports || hasReport(snapshot, organisation.code))
            codes.push_back(organisation.code);
    return codes;
}

template <class Value, class Rank>
Change changeByRank(const std::optional<Value>& before, const std::optional<Value>& now, Rank rank) {
    if (!before && !now) return Change::None;
    if (!before) return Change::New;
    if (!now) return Change::Gone;
    if (rank(*now) == rank(*before)) return Change::None;
    return rank(*now) > rank(*before) ? Change::Better : Change::Worse;
}

} // namespace

Change changeOf(std::optional<Light> before, std::optional<Light> now) {
    return changeByRank(reportedLight(before), reportedLight(now),
                        [](Light light) { return -*severity(light); });
}

Change changeOf(std::optional<Percent> before, std::optional<Percent> now) {
    return changeByRank(before, now, [](Percent percent) { return percent.value(); });
}

DimensionRow dimensionRow(const Programme& programme, const Snapshot& snapshot,
                          const OrganisationCode& organisation, int investment,
                          const InvestmentScope& scope) {
    const Reported now = received(snapshot.report(organisation, investment, scope));
    const Reported before = received(snapshot.earlierReport(organisation, investment, scope));
    const bool comparable = snapshot.previous.has_value();
    DimensionRow row;
    row.organisation = organisation;
    for (const Dimension& dimension : programme.dimensions)
        row.lights.push_back(
            lightCell(dimensionLight(before, dimension.id), dimensionLight(now, dimension.id), comparable));
    row.overall = lightCell(overallLight(before), overallLight(now), comparable);
    row.progress = percentCell(before, now, comparable);
    row.received = now != nullptr;
    if (now) row.receivedAt = now->received;
    return row;
}

DimensionMatrix dimensionMatrix(const Programme& programme, const Snapshot& snapshot, int investment,
                                const InvestmentScope& scope) {
    DimensionMatrix matrix{investment, {}};
    for (const OrganisationCode& organisation : comparedOrganisations(programme, snapshot))
        matrix.rows.push_back(dimensionRow(programme, snapshot, organisation, investment, scope));
    return matrix;
}

InvestmentMatrix investmentMatrix(const Programme& programme, const Snapshot& snapshot) {
    InvestmentMatrix matrix;
    for (const OrganisationCode& organisation : comparedOrganisations(programme, snapshot)) {
        InvestmentRow row{organisation, {}};
        for (const Investment& investment : programme.investments) {
            const DimensionRow whole = dimensionRow(programme, snapshot, organisation, investment.number);
            row.investments.push_back({whole.overall, whole.progress});
        }
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

} // namespace salkku
