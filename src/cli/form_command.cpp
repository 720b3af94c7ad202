// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form_send.h"
#include "app/translations.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/latest_period.h"
#include "cli/send_portfolio.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(FormCommand)
};

} // namespace

int runForm(const QStringList& list) {
    Arguments arguments(
        QStringLiteral("form"),
        Text::tr("Writes a workbook that an organisation without Salkku fills in; `import` takes it "
                 "back."),
        QStringLiteral("P.salkku --organisation CODE [--period 2025-10/2025-12] --to FORM.xlsx"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addOption(QStringLiteral("organisation"), QStringLiteral("CODE"),
                        Text::tr("the organisation's code in the programme"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("the period; the latest one with reports unless given"));
    arguments.addOption(QStringLiteral("to"), QStringLiteral("FORM.xlsx"), Text::tr("the workbook to write"));
    if (const auto status = arguments.parse(list)) return *status;
    const QString path = arguments.value(QStringLiteral("to"));
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return fail(
            {ErrorCode::InvalidArgument, Text::tr("--to needs a workbook to write, ending in .xlsx."), {}});
    auto portfolio = openToSend(arguments.positionals().constFirst());
    if (!portfolio) return fail(portfolio.error());
    const auto organisation = organisationOption(arguments, portfolio->programme());
    if (!organisation) return fail(organisation.error());
    const auto period = periodOrLatest(arguments, *portfolio);
    if (!period) return fail(period.error());
    const auto sheets =
        sendForm(*portfolio, {*organisation, *period, commandAuthor(), QDateTime::currentDateTimeUtc()},
                 currentLanguage(), path);
    if (!sheets) return fail(sheets.error());
    complain(Text::tr("Wrote %1: %n sheet(s) to fill in.", nullptr, *sheets).arg(path));
    return Done;
}

} // namespace salkku::cli
