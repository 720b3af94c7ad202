// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/report_model.h"

#include "domain/ids.h"
#include "domain/period.h"

namespace salkku {

class Portfolio;

struct ReportOptions {
    Period period;
    CallId call; ///< empty: all
    Language language = Language::Finnish;
};

/// The deck of a period: title, highlights, each investment's sections, changes, light and percent tables,
/// progress chart, legend. Slides are numbered when written ("Investointi 1 2/4").
Result<Report> buildReport(const Portfolio& portfolio, const ReportOptions& options);

} // namespace salkku
