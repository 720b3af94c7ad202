// SPDX-License-Identifier: GPL-3.0-or-later
// What one organisation reports in one period, as report packages and fill-in forms carry it.
#pragma once

#include "domain/result.h"
#include "domain/status_report.h"
#include "storage/change.h"
#include "storage/stored_document.h"

#include <map>
#include <utility>
#include <vector>

namespace salkku {

class Portfolio;

/// A report with what its workflow knows beside its state.
struct PackagedReport {
    StatusReport report;
    int version = 1;
    QString versionReason;
    QString message; ///< what the ministry wrote when it returned the report
};

using PackageField = std::pair<EntityKey, FieldName>;

struct PackageContent {
    QString programme; ///< the definition's id
    OrganisationCode organisation;
    Period period;
    bool isDemo = false;
    std::vector<PackagedReport> reports;
    std::vector<StoredIndicator> indicators; ///< each with its value of the period, where it has one
    std::vector<StoredWorkPackage> workPackages;
    /// A form asks for some fields only: a field that it neither fills nor names here says nothing. Without
    /// it a field that is not there was left empty.
    bool isPartial = false;
    std::vector<PackageField> cleared; ///< of a partial content: asked for and left empty
};

/// As the portfolio has it now, drafts too.
Result<PackageContent> packageContent(const Portfolio& portfolio, const OrganisationCode& organisation,
                                      const Period& period);

/// The values of all fields but those of the workflow (state, time of submission, version and its reason,
/// message), which belong together.
std::map<PackageField, QString> valuesOf(const PackageContent& content);

/// Texts without characters that cannot be seen: line breaks of any kind become "\n", tabs stay, other
/// control characters and what turns the reading direction go.
PackageContent withVisibleTexts(PackageContent content);
bool hasInvisibleCharacters(const QString& text);

} // namespace salkku
