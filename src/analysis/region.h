// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one organisation in one period.
#pragma once

#include "analysis/comparison.h"
#include "analysis/remarks.h"
#include "analysis/snapshot.h"

#include <vector>

namespace salkku {

class Portfolio;

struct TrendPoint {
    Period period;
    std::optional<Light> overall;
    std::optional<Percent> percent;
    std::optional<Percent> planned;
};

/// A part of an investment, or a work package of it.
struct ScopeRow {
    InvestmentScope scope;
    DimensionRow row;
    QString title = {}; ///< of a work package, where the organisation's plan names it
};

struct RegionInvestment {
    int investment = 0;
    std::vector<StatusReport> reports; ///< of the period: the investment's own, parts and calls
    DimensionRow row;
    std::vector<TrendPoint> trend;               ///< ascending, up to and including the period
    std::vector<ScopeRow> scopes = {};           ///< received ones, by part and number
    std::optional<DimensionRow> calculated = {}; ///< from the work packages, where any reports
};

struct RegionView {
    OrganisationCode organisation;
    std::vector<RegionInvestment> investments; ///< in the order of Programme::investments
    std::vector<RegionRemark> remarks = {};    ///< of this organisation alone: no comparison with others
};

Result<RegionView> regionView(const Portfolio& portfolio, const OrganisationCode& organisation,
                              const Period& period, const CallId& call = {});

} // namespace salkku
