// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up portfolios to try Salkku with. They are marked as demo data in the file and on the screen.
#pragma once

#include "domain/result.h"
#include "storage/portfolio.h"

#include <QString>

namespace salkku {

struct DemoOptions {
    int organisations = 0; ///< 0: the programme's own; more than it has are made up
    int investments = 0;   ///< likewise
    int periods = 10;      ///< the latest of the programme's periods; more than it has are added before them
    quint32 seed = 1;
};

Result<Portfolio> createDemo(const QString& path, const DemoOptions& options = {});

} // namespace salkku
