// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation's work packages say of an investment, beside what it reports itself. Definitions:
// docs/analysis.md.
#pragma once

#include "analysis/light_summary.h"
#include "analysis/snapshot.h"
#include "domain/report_roll_up.h"

#include <optional>

namespace salkku {

struct PackagesRollUp {
    RollUp calculated;
    LightSummary lights; ///< of the work packages' overall lights; grey apart
};

/// Of the received reports of the period, in the call that stands for the organisation; of one part where one
/// is named. Nothing where no work package reports.
std::optional<PackagesRollUp> packagesRollUp(const Snapshot& snapshot, const OrganisationCode& organisation,
                                             int investment, const QString& part = {});

/// Whether the reported light is better than the calculated one; grey is no light.
bool isBrighter(Light reported, Light calculated);

} // namespace salkku
