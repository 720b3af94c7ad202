// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/data_set.h"

#include "exporting/report/report_scope.h"
#include "storage/entity_fields.h"
#include "storage/package_record.h"
#include "storage/portfolio.h"

#include <algorithm>
#include <set>

namespace salkku {

namespace {

bool isChosen(const Period& period, const ReportOptions& options) {
    return period <= options.period && period >= options.from.value_or(options.period);
}

// A value goes on until there is a newer one, so that several periods tell it.
using KnownValues = std::set<std::pair<IndicatorKey, std::optional<Period>>>;

// Those of the reports that are chosen; a reason is of a later version.
Result<void> addStandings(const Portfolio& portfolio, const Period& period,
                          const std::vector<StatusReport>& reports, DataSet& data) {
    auto standings = PackageRecord(portfolio).standings(period);
    if (!standings) return standings.error();
    std::set<StatusKey> chosen;
    for (const StatusReport& report : reports) chosen.insert(report.key);
    for (ReportStanding& standing : *standings) {
        if (standing.version.isEmpty()) standing.reason.clear();
        const bool saysAny = !standing.version.isEmpty() || !standing.message.isEmpty();
        if (saysAny && chosen.contains(standing.key)) data.standings.push_back(std::move(standing));
    }
    return {};
}

Result<void> addDocuments(const Portfolio& portfolio, DataSet& data) {
    auto documents = portfolio.documents();
    if (!documents) return documents.error();
    for (StoredDocument& document : *documents) {
        const bool isTold =
            std::any_of(data.grants.begin(), data.grants.end(),
                        [&](const StoredGrant& grant) { return grant.document == document.id; });
        document.path.clear();
        if (isTold) data.documents.push_back(std::move(document));
    }
    return {};
}

Result<void> addPeriod(const Portfolio& portfolio, const ReportOptions& options, const Period& period,
                       KnownValues& known, DataSet& data) {
    const auto call = options.call.isEmpty() ? std::nullopt : std::optional(options.call);
    auto reports = portfolio.reports({period, call, {}, {}});
    if (!reports) return reports.error();
    std::erase_if(*reports, [](const StatusReport& report) { return !isReceived(report.state); });
    ReportScope(options).narrow(*reports);
    if (const auto added = addStandings(portfolio, period, *reports, data); !added) return added;
    std::move(reports->begin(), reports->end(), std::back_inserter(data.reports));
    auto indicators = portfolio.indicators(period);
    if (!indicators) return indicators.error();
    ReportScope(options).narrow(*indicators);
    for (StoredIndicator& indicator : *indicators)
        if (known.emplace(keyOf(indicator), indicator.period).second)
            data.indicators.push_back(std::move(indicator));
    return {};
}

} // namespace

Result<DataSet> collectDataSet(const Portfolio& portfolio, const ReportOptions& options) {
    DataSet data{portfolio.programmeJson(), portfolio.isDemo(), {}, {}, {}, {}};
    KnownValues known;
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    for (const Period& period : *periods)
        if (isChosen(period, options))
            if (const auto added = addPeriod(portfolio, options, period, known, data); !added)
                return added.error();
    auto grants = portfolio.grants();
    if (!grants) return grants.error();
    ReportScope(options).narrow(*grants);
    data.grants = *std::move(grants);
    auto packages = portfolio.workPackages();
    if (!packages) return packages.error();
    ReportScope(options).narrow(*packages);
    data.workPackages = *std::move(packages);
    if (const auto added = addDocuments(portfolio, data); !added) return added.error();
    auto aliases = portfolio.aliases();
    if (!aliases) return aliases.error();
    data.aliases = *std::move(aliases);
    data.date = portfolio.date();
    if (const auto at = portfolio.asOf()) data.asOf = at->toLocalTime().date();
    return data;
}

} // namespace salkku
