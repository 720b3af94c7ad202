// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_texts.h"
#include "domain/programme.h"
#include "domain/status_report.h"
#include "storage/stored_document.h"

#include <vector>

namespace salkku {

inline constexpr std::size_t packagedOrganisations = 60; ///< enough to look at
inline constexpr int packagedInvestments = 2;            ///< the programme's first ones
inline constexpr int packagesAnInvestment = 2;

/// What a work package of a demo portfolio says beside its investment's report: the first has all the worries
/// of the whole, the second none, and their mean progress is the whole's. `isDarker`: the first is worse than
/// the whole says. Packages are spread over the investment's parts where it has some.
StatusReport demoPackage(const StatusReport& whole, const Investment& investment, int number, bool isDarker,
                         const QString& reason);

/// The plan that those packages belong to, with their titles: the same in all organisations.
std::vector<StoredWorkPackage> demoPlan(const Programme& programme, const DemoTexts& texts,
                                        const CallId& call);

} // namespace salkku
