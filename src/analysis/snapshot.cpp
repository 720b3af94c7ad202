// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/snapshot.h"

#include "storage/portfolio.h"

#include <algorithm>

namespace salkku {

namespace {

// The report on the investment as a whole. Reports stand in StatusKey order, so the last one is of the latest
// call.
const StatusReport* wholeReport(const std::vector<StatusReport>& reports,
                                const OrganisationCode& organisation, int investment) {
    const auto found = std::find_if(reports.rbegin(), reports.rend(), [&](const StatusReport& report) {
        return report.key.organisation == organisation && report.key.investment == investment &&
               report.key.workPackage == 0 && report.key.part.isEmpty();
    });
    return found == reports.rend() ? nullptr : &*found;
}

std::optional<CallId> narrowed(const CallId& call) {
    if (call.isEmpty()) return std::nullopt;
    return call;
}

std::optional<Period> latestBefore(const std::vector<Period>& periods, const Period& period) {
    const auto found = std::lower_bound(periods.begin(), periods.end(), period);
    if (found == periods.begin()) return std::nullopt;
    return *std::prev(found);
}

} // namespace

const StatusReport* Snapshot::report(const OrganisationCode& organisation, int investment) const {
    return wholeReport(reports, organisation, investment);
}

const StatusReport* Snapshot::earlierReport(const OrganisationCode& organisation, int investment) const {
    return wholeReport(earlierReports, organisation, investment);
}

const StatusReport* Snapshot::nationalReport(int investment) const {
    return wholeReport(reports, OrganisationCode(), investment);
}

Result<Snapshot> loadSnapshot(const Portfolio& portfolio, const Period& period, const CallId& call) {
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    Snapshot snapshot{period, latestBefore(*periods, period), {}, {}};
    auto reports = portfolio.reports({period, narrowed(call), {}, {}});
    if (!reports) return reports.error();
    snapshot.reports = *std::move(reports);
    if (!snapshot.previous) return snapshot;
    auto earlier = portfolio.reports({snapshot.previous, narrowed(call), {}, {}});
    if (!earlier) return earlier.error();
    snapshot.earlierReports = *std::move(earlier);
    return snapshot;
}

} // namespace salkku
