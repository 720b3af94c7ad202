// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/data_set/data_set.h"

#include "exporting/report/report_material.h"
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

void addDocuments(const std::vector<StoredDocument>& documents, DataSet& data) {
    for (const StoredDocument& document : documents) {
        const bool isTold =
            std::any_of(data.grants.begin(), data.grants.end(),
                        [&](const StoredGrant& grant) { return grant.document == document.id; });
        if (!isTold) continue;
        data.documents.push_back(document);
        data.documents.back().path.clear();
    }
}

struct PeriodValues {
    std::vector<StatusReport> reports;
    std::vector<StoredIndicator> indicators;
};

Result<PeriodValues> loadPeriod(const Portfolio& portfolio, const ReportOptions& options,
                                const Period& period) {
    const auto call = options.call.isEmpty() ? std::nullopt : std::optional(options.call);
    auto reports = portfolio.reports({period, call, {}, {}});
    if (!reports) return reports.error();
    auto indicators = portfolio.indicators(period);
    if (!indicators) return indicators.error();
    ReportScope(options).narrow(*reports);
    ReportScope(options).narrow(*indicators);
    return PeriodValues{*std::move(reports), *std::move(indicators)};
}

Result<void> addPeriod(const Portfolio& portfolio, const Period& period, PeriodValues values,
                       KnownValues& known, DataSet& data) {
    std::erase_if(values.reports, [](const StatusReport& report) { return !isReceived(report.state); });
    if (const auto added = addStandings(portfolio, period, values.reports, data); !added) return added;
    std::move(values.reports.begin(), values.reports.end(), std::back_inserter(data.reports));
    for (StoredIndicator& indicator : values.indicators)
        if (known.emplace(keyOf(indicator), indicator.period).second)
            data.indicators.push_back(std::move(indicator));
    return {};
}

// The latest period was loaded for the report.
Result<void> addPeriods(const Portfolio& portfolio, const ReportOptions& options,
                        const ReportMaterial& material, DataSet& data) {
    KnownValues known;
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    for (const Period& period : *periods) {
        if (!isChosen(period, options)) continue;
        auto values = period == options.period
                          ? Result<PeriodValues>(PeriodValues{material.snapshot.reports, material.indicators})
                          : loadPeriod(portfolio, options, period);
        if (!values) return values.error();
        if (const auto added = addPeriod(portfolio, period, *std::move(values), known, data); !added)
            return added;
    }
    return {};
}

} // namespace

Result<DataSet> collectDataSet(const Portfolio& portfolio, const ReportOptions& options) {
    const auto material = loadMaterial(portfolio, options);
    if (!material) return material.error();
    return collectDataSet(portfolio, options, *material);
}

Result<DataSet> collectDataSet(const Portfolio& portfolio, const ReportOptions& options,
                               const ReportMaterial& material) {
    DataSet data{portfolio.programmeJson(), portfolio.isDemo(), {}, {}, {}, material.grants};
    if (const auto added = addPeriods(portfolio, options, material, data); !added) return added.error();
    auto packages = portfolio.workPackages();
    if (!packages) return packages.error();
    ReportScope(options).narrow(*packages);
    data.workPackages = *std::move(packages);
    addDocuments(material.documents, data);
    auto aliases = portfolio.aliases();
    if (!aliases) return aliases.error();
    data.aliases = *std::move(aliases);
    data.date = portfolio.date();
    if (const auto at = portfolio.asOf()) data.asOf = at->toLocalTime().date();
    return data;
}

} // namespace salkku
