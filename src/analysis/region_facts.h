// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of one organisation besides its status reports: work packages, indicators and money.
#pragma once

#include "domain/result.h"
#include "storage/portfolio.h"

#include <map>
#include <vector>

namespace salkku {

struct RegionFacts {
    std::vector<StoredWorkPackage> workPackages;
    std::vector<StoredIndicator> indicators; ///< each with its latest value up to the period
    std::vector<StoredGrant> grants;
    std::map<std::int64_t, Provenance> sources; ///< by finding

    bool isEmpty() const { return workPackages.empty() && indicators.empty() && grants.empty(); }
};

/// Of an empty organisation: what speaks of nobody whom the programme knows, as totals do. An empty call does
/// not narrow; what names no call is shown for every call.
Result<RegionFacts> regionFacts(const Portfolio& portfolio, const OrganisationCode& organisation,
                                const Period& until, const CallId& call = {});

} // namespace salkku
