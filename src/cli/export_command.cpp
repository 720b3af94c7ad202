// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_deck.h"
#include "app/translations.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/latest_period.h"
#include "storage/portfolio.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

Result<QString> targetOf(const Arguments& arguments) {
    const QString path = arguments.value(QStringLiteral("to"));
    if (path.isEmpty())
        return Error{ErrorCode::InvalidArgument, Text::tr("--to is missing: name the file to write."), {}};
    return path;
}

} // namespace

int runExport(const QStringList& list) {
    Arguments arguments(QStringLiteral("export"), Text::tr("Writes the slides of a period."),
                        QStringLiteral("P.salkku --period 2025-10/2025-12 --to OUT.pptx"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("the period; the latest one with reports unless given"));
    arguments.addOption(QStringLiteral("call"), QStringLiteral("RRP3"), Text::tr("only this call"));
    arguments.addOption(QStringLiteral("to"), QStringLiteral("OUT.pptx"),
                        Text::tr("the file to write; one that exists is replaced"));
    arguments.addOption(QStringLiteral("lang"), QStringLiteral("fi|sv|en"),
                        Text::tr("the language of the slides"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto portfolio = Portfolio::open(arguments.positionals().constFirst(), OpenMode::ReadOnly);
    if (!portfolio) return fail(portfolio.error());
    const auto period = periodOrLatest(arguments, *portfolio);
    if (!period) return fail(period.error());
    const auto call = callOption(arguments, portfolio->programme());
    if (!call) return fail(call.error());
    const auto path = targetOf(arguments);
    if (!path) return fail(path.error());
    const auto slides = exportDeck(*portfolio, {*period, *call, currentLanguage(), *path});
    if (!slides) return fail(slides.error());
    complain(Text::tr("Wrote %n slide(s) to %1.", nullptr, *slides).arg(*path));
    return Done;
}

} // namespace salkku::cli
