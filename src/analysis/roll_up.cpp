// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/roll_up.h"

#include <algorithm>
#include <tuple>

namespace salkku {

namespace {

using Reports = std::vector<const StatusReport*>;

// The reports stand by organisation and investment: large portfolios are not searched through for each.
Reports packagesOf(const Snapshot& snapshot, const OrganisationCode& organisation, int investment,
                   const QString& part) {
    const auto wanted = std::tie(organisation, investment);
    auto report = std::lower_bound(snapshot.reports.begin(), snapshot.reports.end(), wanted,
                                   [](const StatusReport& one, const auto& place) {
                                       return std::tie(one.key.organisation, one.key.investment) < place;
                                   });
    Reports packages;
    for (; report != snapshot.reports.end(); ++report) {
        const StatusKey& key = report->key;
        if (key.organisation != organisation || key.investment != investment) break;
        if (key.workPackage > 0 && (part.isEmpty() || key.part == part) && isReceived(report->state))
            packages.push_back(&*report);
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
