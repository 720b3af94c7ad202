// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period_workflow.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/latest_period.h"
#include "storage/portfolio.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

const QString deadlineOption = QStringLiteral("deadline");
const QString opensOption = QStringLiteral("opens");

class Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodCommand)
};

Error refusal(const QString& message) {
    return {ErrorCode::InvalidArgument, message, {}};
}

EntryAuthor author() {
    for (const char* name : {"SALKKU_AUTHOR", "USER", "USERNAME"})
        if (!qEnvironmentVariableIsEmpty(name))
            return {qEnvironmentVariable(name), QDateTime::currentDateTimeUtc()};
    return {QStringLiteral("salkku-cli"), QDateTime::currentDateTimeUtc()};
}

Result<void> moveDays(EntryRecord& record, const Portfolio& portfolio, const Period& period,
                      const std::optional<QDate>& opens, const std::optional<QDate>& deadline) {
    if (!opens && !deadline) return {};
    const auto moved = opens && deadline ? setOpeningAndDeadline(record, period, *opens, *deadline, author())
                       : opens           ? setOpening(record, portfolio, period, opens, author())
                                         : setDeadline(record, portfolio, period, deadline, author());
    if (!moved) return moved.error();
    return {};
}

Result<void> change(const Arguments& arguments, Portfolio& portfolio, const Period& period) {
    const bool lock = arguments.has(QStringLiteral("lock"));
    const bool open = arguments.has(QStringLiteral("open"));
    if (lock && open) return refusal(Text::tr("Give either --lock or --open."));
    const auto deadline = dateOption(arguments, deadlineOption);
    if (!deadline) return deadline.error();
    const auto opens = dateOption(arguments, opensOption);
    if (!opens) return opens.error();
    EntryRecord record(portfolio);
    if (const auto moved = moveDays(record, portfolio, period, *opens, *deadline); !moved) return moved;
    if (!lock && !open) return {};
    const auto set = setPeriodLocked(record, period, lock, author());
    if (!set) return set.error();
    return {};
}

int tell(const Portfolio& portfolio, const Period& period) {
    const auto standing = portfolio.periodStanding(period);
    if (!standing) return fail(standing.error());
    const bool hasOpened = standing->hasOpened(portfolio.date().value_or(QDate::currentDate()));
    print(standing->locked ? Text::tr("Period %1: locked").arg(period.toString())
          : hasOpened      ? Text::tr("Period %1: open").arg(period.toString())
                           : Text::tr("Period %1: not open yet").arg(period.toString()));
    if (standing->opens) print(Text::tr("Opens: %1").arg(standing->opens->toString(Qt::ISODate)));
    if (standing->deadline) print(Text::tr("Deadline: %1").arg(standing->deadline->toString(Qt::ISODate)));
    return Done;
}

} // namespace

int runPeriod(const QStringList& list) {
    Arguments arguments(
        QStringLiteral("period"),
        Text::tr("Tells or changes when a reporting period opens, its deadline, and whether it is locked."),
        QStringLiteral("P.salkku [--period 2025-10/2025-12] [--lock | --open] [--opens 2025-12-01] "
                       "[--deadline 2026-01-15]"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("the period; the latest one with reports unless given"));
    arguments.addFlag(QStringLiteral("lock"),
                      Text::tr("reports are from now on changed by corrections only"));
    arguments.addFlag(QStringLiteral("open"), Text::tr("opens a locked period again"));
    arguments.addOption(deadlineOption, QStringLiteral("2026-01-15"),
                        Text::tr("the last day on which reports are on time"));
    arguments.addOption(opensOption, QStringLiteral("2025-12-01"),
                        Text::tr("the first day on which reports can be written"));
    if (const auto status = arguments.parse(list)) return *status;
    const bool changes = arguments.has(QStringLiteral("lock")) || arguments.has(QStringLiteral("open")) ||
                         arguments.has(deadlineOption) || arguments.has(opensOption);
    auto portfolio = Portfolio::open(arguments.positionals().constFirst(),
                                     changes ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!portfolio) return fail(portfolio.error());
    const auto period = periodOrLatest(arguments, *portfolio);
    if (!period) return fail(period.error());
    if (changes)
        if (const auto done = change(arguments, *portfolio, *period); !done) return fail(done.error());
    return tell(*portfolio, *period);
}

} // namespace salkku::cli
