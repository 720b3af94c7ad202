// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "domain/status_report.h"

namespace salkku {

/// What a work package of a demo portfolio says beside its investment's report: the first has all the worries
/// of the whole, the second none, and their mean progress is the whole's. `isDarker`: the first is worse than
/// the whole says. Packages are spread over the investment's parts where it has some.
StatusReport demoPackage(const StatusReport& whole, const Investment& investment, int number, bool isDarker,
                         const QString& reason);

} // namespace salkku
