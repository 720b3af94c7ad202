// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/period_standing.h"

#include "storage/statement.h"

namespace salkku {

namespace {

std::optional<QDate> dayIn(const Statement& rows, int column) {
    const QDate day = rows.isNull(column) ? QDate() : QDate::fromString(rows.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

PeriodStanding readPeriodStanding(const Connection& connection, const Programme& programme,
                                  const Period& period) {
    PeriodStanding standing;
    if (const ReportingPeriod* scheduled = programme.period(period)) {
        standing.deadline = scheduled->deadline;
        standing.opens = scheduled->opens;
    }
    Statement rows(connection, QStringLiteral("SELECT COALESCE(locked, 0), deadline, opens "
                                              "FROM period_standing WHERE period = ?"));
    rows.bind(period.toString()).run();
    if (!rows.next()) return standing;
    standing.locked = rows.integer(0) != 0;
    if (const auto moved = dayIn(rows, 1)) standing.deadline = moved;
    if (const auto moved = dayIn(rows, 2)) standing.opens = moved;
    return standing;
}

} // namespace salkku
