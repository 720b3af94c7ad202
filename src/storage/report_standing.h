// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status_report.h"

#include <QString>

namespace salkku {

/// What entry knows of a report besides its values.
struct ReportStanding {
    StatusKey key;
    QString version; ///< a number; empty for the first version
    QString reason;  ///< why there is a later one
    QString message; ///< what the ministry wrote when it returned the report
};

} // namespace salkku
