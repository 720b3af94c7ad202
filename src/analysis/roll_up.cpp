// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/roll_up.h"

namespace salkku {

namespace {

using Reports = std::vector<const StatusReport*>;

Reports packagesOf(const Snapshot& snapshot, const OrganisationCode& organisation, int investment,
                   const QString& part) {
    Reports packages;
    for (const StatusReport& report : snapshot.reports) {
        const StatusKey& key = report.key;
        const bool belongs = key.organisation == organisation && key.investment == investment;
        if (belongs && key.workPackage > 0 && (part.isEmpty() || key.part == part) &&
            isReceived(report.state))
            packages.push_back(&report);
    }
    return packages;
}

} // namespace

std::optional<PackagesRollUp> packagesRollUp(const Snapshot& snapshot, const OrganisationCode& organisation,
                                             int investment, const QString& part) {
    const Reports packages = packagesOf(snapshot, organisation, investment, part);
    if (packages.empty()) return std::nullopt;
    const StatusReport* whole = snapshot.report(organisation, investment, {part, 0});
    const CallId& call = whole ? whole->key.call : packages.back()->key.call;
    std::vector<WorkPackageShare> shares;
    std::vector<std::optional<Light>> lights;
    for (const StatusReport* report : packages) {
        if (report->key.call != call) continue;
        shares.push_back({report});
        lights.push_back(report->effectiveOverall());
    }
    PackagesRollUp sum{rollUp(shares), summaryOf(lights)};
    return sum.calculated.packages > 0 ? std::optional(sum) : std::nullopt;
}

bool isBrighter(Light reported, Light calculated) {
    const auto stated = severity(reported), worked = severity(calculated);
    return stated && worked && *stated < *worked;
}

} // namespace salkku
