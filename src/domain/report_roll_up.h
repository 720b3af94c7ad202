// SPDX-License-Identifier: GPL-3.0-or-later
// What the work packages of an investment say together. Definitions: docs/analysis.md.
#pragma once

#include "domain/status_report.h"

#include <map>
#include <optional>
#include <vector>

namespace salkku {

struct WorkPackageShare {
    const StatusReport* report = nullptr;
    double weight = 1; ///< of its percentage; not negative
};

struct RollUp {
    std::map<DimensionId, Light> lights; ///< the worst that a work package reports; never grey
    Light overall = Light::Grey;         ///< the worst of them; grey where none reports
    std::optional<Percent> percent;      ///< the weighted mean, rounded
    int packages = 0;                    ///< work packages that report anything
};

RollUp rollUp(const std::vector<WorkPackageShare>& packages);

/// The overall light that follows from a report's own dimensions; grey where none is reported.
Light calculatedOverall(const StatusReport& report);

} // namespace salkku
