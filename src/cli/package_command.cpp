// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_exchange.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/latest_period.h"
#include "cli/send_portfolio.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PackageCommand)
};

} // namespace

int runPackage(const QStringList& list) {
    Arguments arguments(
        QStringLiteral("package"),
        Text::tr(
            "Writes what an organisation reports in a period as a package that another portfolio takes in."),
        QStringLiteral("P.salkku --organisation CODE [--period 2025-10/2025-12] --to FILE.salkku-report"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addOption(QStringLiteral("organisation"), QStringLiteral("CODE"),
                        Text::tr("the organisation's code in the programme"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("the period; the latest one with reports unless given"));
    arguments.addOption(QStringLiteral("to"), QStringLiteral("FILE"), Text::tr("the package to write"));
    if (const auto status = arguments.parse(list)) return *status;
    if (arguments.value(QStringLiteral("to")).isEmpty())
        return fail({ErrorCode::InvalidArgument, Text::tr("--to is missing: the package to write."), {}});
    auto portfolio = openToSend(arguments.positionals().constFirst());
    if (!portfolio) return fail(portfolio.error());
    const auto organisation = organisationOption(arguments, portfolio->programme());
    if (!organisation) return fail(organisation.error());
    const auto period = periodOrLatest(arguments, *portfolio);
    if (!period) return fail(period.error());
    const QString path = arguments.value(QStringLiteral("to"));
    const auto package = sendPackage(
        *portfolio, {*organisation, *period, commandAuthor(), QDateTime::currentDateTimeUtc()}, path);
    if (!package) return fail(package.error());
    complain(Text::tr("Wrote %1: %n report(s).", nullptr, static_cast<int>(package->content.reports.size()))
                 .arg(path));
    return Done;
}

} // namespace salkku::cli
