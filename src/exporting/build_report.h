// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/saved_comparison.h"
#include "domain/result.h"
#include "exporting/report_model.h"

#include "domain/ids.h"
#include "domain/period.h"

namespace salkku {

class Portfolio;
struct ReportMaterial;

/// What the report tells of. Empty lists and ids mean all.
struct ReportOptions {
    Period period;
    CallId call = {};
    Language language = Language::Finnish;
    std::optional<Period> from = {};                  ///< where trends begin; the first period unless given
    std::vector<OrganisationCode> organisations = {}; ///< their own words then stand for the national text
    std::vector<int> investments = {};
    std::vector<SlideKind> kinds = {};       ///< in this order
    std::vector<SavedComparison> views = {}; ///< of the comparison page, each a slide of its own; empty: none
};

/// The deck of a period: title, highlights, figures, light and percent tables, changes, each investment's
/// sections, progress, trends, indicators, funding, partners, legend, sources. Slides are numbered when
/// written
/// ("Investointi 1 2/4").
Result<Report> buildReport(const Portfolio& portfolio, const ReportOptions& options);
/// The same of what was loaded with the same options.
Result<Report> buildReport(const Portfolio& portfolio, const ReportOptions& options,
                           const ReportMaterial& material);

} // namespace salkku
