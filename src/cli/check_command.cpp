// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/console.h"
#include "storage/portfolio.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

} // namespace

int runCheck(const QStringList& list) {
    Arguments arguments(QStringLiteral("check"),
                        Text::tr("Checks that a portfolio is sound: the file, its references and its rules."),
                        QStringLiteral("P.salkku"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto portfolio = Portfolio::open(arguments.positionals().constFirst(), OpenMode::ReadOnly);
    if (!portfolio) return fail(portfolio.error());
    const auto faults = portfolio->check();
    if (!faults) return fail(faults.error());
    for (const QString& fault : *faults) print(fault);
    if (!faults->isEmpty()) return FaultsFound;
    print(Text::tr("No faults."));
    return Done;
}

} // namespace salkku::cli
