// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/snapshot.h"

#include "storage/portfolio.h"

#include <algorithm>
#include <set>

namespace salkku {

namespace {

// Whether the report stands behind all of the organisation's on the investment.
bool standsAfter(const OrganisationCode& organisation, int investment, const StatusReport& report) {
    if (report.key.organisation != organisation) return organisation < report.key.organisation;
    return investment < report.key.investment;
}

// Of several calls the latest stands last.
const StatusReport* reportOn(const std::vector<StatusReport>& reports, const OrganisationCode& organisation,
                             int investment, const InvestmentScope& scope) {
    auto end = std::upper_bound(
        reports.begin(), reports.end(), investment,
        [&](int number, const StatusReport& report) { return standsAfter(organisation, number, report); });
    while (end != reports.begin()) {
        const StatusReport& report = *--end;
        if (report.key.organisation != organisation || report.key.investment != investment) return nullptr;
        if (scope.holds(report.key)) return &report;
    }
    return nullptr;
}

std::optional<CallId> narrowed(const CallId& call) {
    if (call.isEmpty()) return std::nullopt;
    return call;
}

} // namespace

const StatusReport* Snapshot::report(const OrganisationCode& organisation, int investment,
                                     const InvestmentScope& scope) const {
    return reportOn(reports, organisation, investment, scope);
}

const StatusReport* Snapshot::earlierReport(const OrganisationCode& organisation, int investment,
                                            const InvestmentScope& scope) const {
    return reportOn(earlierReports, organisation, investment, scope);
}

const StatusReport* Snapshot::nationalReport(int investment) const {
    return reportOn(reports, OrganisationCode(), investment, {});
}

std::vector<InvestmentScope> scopesOf(const Snapshot& snapshot, int investment) {
    std::set<InvestmentScope> scopes{InvestmentScope()};
    for (const StatusReport& report : snapshot.reports)
        if (report.key.investment == investment && !report.key.isNational())
            scopes.insert(scopeOf(report.key));
    return {scopes.begin(), scopes.end()};
}

std::optional<Period> previousPeriod(const std::vector<Period>& periods, const Period& period) {
    const auto found = std::lower_bound(periods.begin(), periods.end(), period);
    if (found == periods.begin()) return std::nullopt;
    return *std::prev(found);
}

Result<Snapshot> loadSnapshot(const Portfolio& portfolio, const Period& period, const CallId& call,
                              SnapshotTexts texts) {
    return loadSnapshot(
        portfolio, period,
        [&](const Period& wanted, SnapshotTexts wantedTexts) {
            return portfolio.reports({wanted, narrowed(call), {}, {}, wantedTexts == SnapshotTexts::All});
        },
        texts);
}

Result<Snapshot> loadSnapshot(const Portfolio& portfolio, const Period& period, const ReportsOfPeriod& read,
                              SnapshotTexts texts) {
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    const auto standing = portfolio.periodStanding(period);
    if (!standing) return standing.error();
    Snapshot snapshot{period, previousPeriod(*periods, period), {}, {}, *standing};
    auto reports = read(period, texts);
    if (!reports) return reports.error();
    snapshot.reports = *std::move(reports);
    if (!snapshot.previous) return snapshot;
    auto earlier = read(*snapshot.previous, SnapshotTexts::None);
    if (!earlier) return earlier.error();
    snapshot.earlierReports = *std::move(earlier);
    return snapshot;
}

} // namespace salkku
