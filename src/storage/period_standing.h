// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QDate>
#include <optional>

namespace salkku {

class Connection;

/// A reporting period as the portfolio keeps it.
struct PeriodStanding {
    std::optional<QDate>
        deadline;        ///< last day on which a report is on time: the ministry's, else the programme's
    bool locked = false; ///< reports are changed by corrections only
    std::optional<QDate> opens = {}; ///< first day on which reports can be written: likewise; nothing: any

    bool hasOpened(const QDate& day) const { return !opens || *opens <= day; }
};

PeriodStanding readPeriodStanding(const Connection& connection, const Programme& programme,
                                  const Period& period); ///< throws SqlFault

} // namespace salkku
