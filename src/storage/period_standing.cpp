// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/period_standing.h"

#include "storage/statement.h"

namespace salkku {

PeriodStanding readPeriodStanding(const Connection& connection, const Programme& programme,
                                  const Period& period) {
    PeriodStanding standing;
    if (const ReportingPeriod* scheduled = programme.period(period)) standing.deadline = scheduled->deadline;
    Statement rows(connection, QStringLiteral("SELECT COALESCE(locked, 0), deadline FROM period_standing "
                                              "WHERE period = ?"));
    rows.bind(period.toString()).run();
    if (!rows.next()) return standing;
    standing.locked = rows.integer(0) != 0;
    const QDate moved = rows.isNull(1) ? QDate() : QDate::fromString(rows.text(1), Qt::ISODate);
    if (moved.isValid()) standing.deadline = moved;
    return standing;
}

} // namespace salkku
