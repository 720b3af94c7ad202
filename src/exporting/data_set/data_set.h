// SPDX-License-Identifier: GPL-3.0-or-later
// The values that a report was made of, apart from how they are told: what the machine-readable forms hold,
// and what slides carry along so that they can be taken back.
#pragma once

#include "domain/result.h"
#include "domain/status_report.h"
#include "exporting/build_report.h"
#include "storage/report_standing.h"
#include "storage/stored_document.h"

#include <QByteArray>
#include <QDate>
#include <optional>
#include <vector>

namespace salkku {

class Portfolio;

struct DataSet {
    QByteArray programmeJson;
    bool isDemo = false;
    std::vector<StatusReport> reports;       ///< received ones: drafts stay in the portfolio
    std::vector<StoredIndicator> indicators; ///< one for each value
    std::vector<StoredWorkPackage> workPackages;
    std::vector<StoredGrant> grants;
    std::vector<ReportStanding> standings = {};  ///< of the reports that have any
    std::vector<StoredDocument> documents = {};  ///< that told the grants; without the folder they lay in
    std::vector<OrganisationAlias> aliases = {}; ///< names that a person has mapped
    std::optional<QDate> date = {};              ///< the day that the portfolio speaks of
    std::optional<QDate> asOf = {};              ///< the portfolio was told as it stood on that day
};

/// What the options choose: the period, and with `from` those before it.
Result<DataSet> collectDataSet(const Portfolio& portfolio, const ReportOptions& options);
/// The same of what was loaded with the same options.
Result<DataSet> collectDataSet(const Portfolio& portfolio, const ReportOptions& options,
                               const ReportMaterial& material);

/// By resources/schemas/data-set.schema.json.
QByteArray dataSetToJson(const DataSet& data);

/// Errors: Damaged names the place; NewerVersion.
Result<DataSet> dataSetFromJson(const QByteArray& json, const QString& name);

/// The largest data set that is read, in bytes: ten periods of 22 regions have 3 MB.
inline constexpr qsizetype largestDataSet = 256 * 1024 * 1024;

} // namespace salkku
