// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/console.h"
#include "cli/merge_run.h"
#include "storage/portfolio.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

Result<Take> takeOption(const Arguments& arguments) {
    const QString value = arguments.value(QStringLiteral("take"));
    if (value == QLatin1String("theirs")) return Take::Theirs;
    if (value == QLatin1String("mine")) return Take::Mine;
    if (value == QLatin1String("ask") || value.isEmpty()) return Take::Ask;
    return Error{ErrorCode::InvalidArgument, Text::tr("--take must be theirs, mine or ask."), {}};
}

} // namespace

int runMerge(const QStringList& list) {
    Arguments arguments(
        QStringLiteral("merge"),
        Text::tr("Takes received report packages into a portfolio, as one change. Exit status 1: "
                 "there are conflicts, and nothing was changed."),
        QStringLiteral("P.salkku FILE… [--take theirs|mine|ask]"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addPositional(QStringLiteral("FILE"), Text::tr("the packages"), true);
    arguments.addOption(
        QStringLiteral("take"), QStringLiteral("theirs|mine|ask"),
        Text::tr("where both sides have changed a field: take the package's value, keep the one "
                 "here, or print the conflicts and change nothing (ask)"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto take = takeOption(arguments);
    if (!take) return fail(take.error());
    auto portfolio = Portfolio::open(arguments.positionals().constFirst());
    if (!portfolio) return fail(portfolio.error());
    return MergeRun(*portfolio, *take).run(arguments.positionals().mid(1));
}

} // namespace salkku::cli
