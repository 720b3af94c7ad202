// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"
#include "analysis/themes.h"
#include "app/portfolio_json.h"
#include "app/translations.h"
#include "cli/as_of.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/latest_period.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QString cellText(const Programme& programme, const InvestmentCell& cell) {
    QStringList words;
    if (cell.overall.light) words << programme.light(*cell.overall.light).names.in(currentLanguage());
    if (cell.progress.percent) words << QStringLiteral("%1 %").arg(cell.progress.percent->value());
    return words.isEmpty() ? QStringLiteral("–") : words.join(QLatin1Char(' '));
}

int printTable(const Portfolio& portfolio, const Period& period, const CallId& call) {
    const auto snapshot = loadSnapshot(portfolio, period, call);
    if (!snapshot) return fail(snapshot.error());
    const Programme& programme = portfolio.programme();
    print(Text::tr("Period %1").arg(period.toString()));
    for (const InvestmentRow& row : investmentMatrix(programme, *snapshot).rows) {
        QString line =
            programme.organisation(row.organisation)->names.in(currentLanguage()).leftJustified(26);
        for (const InvestmentCell& cell : row.investments)
            line += cellText(programme, cell).leftJustified(18);
        print(line.trimmed());
    }
    return Done;
}

void printTheme(const RecurringTheme& theme, const Programme& programme) {
    const auto nameOf = [&](const OrganisationCode& code) {
        const Organisation* organisation = programme.organisation(code);
        return organisation ? organisation->names.in(currentLanguage()) : code.value;
    };
    QStringList names;
    for (const OrganisationCode& code : theme.organisations) names << nameOf(code);
    QString head =
        Text::tr("%1: %n organisation(s), %2", nullptr, static_cast<int>(theme.organisations.size()))
            .arg(theme.title(programme, currentLanguage()), names.join(QStringLiteral(", ")));
    print(theme.isRising ? Text::tr("%1 (more than before)").arg(head) : head);
    for (const ToldSentence& sentence : theme.sentences)
        print(QStringLiteral("    %1: %2").arg(nameOf(sentence.report.organisation), sentence.item.text));
}

int printThemes(const Portfolio& portfolio, const Period& period, const CallId& call) {
    const auto themes = recurringThemes(portfolio, {period, call});
    if (!themes) return fail(themes.error());
    print(Text::tr("Period %1").arg(period.toString()));
    for (const RecurringTheme& theme : *themes) printTheme(theme, portfolio.programme());
    return Done;
}

int printPeriod(const Arguments& arguments, const Portfolio& portfolio) {
    const auto period = periodOrLatest(arguments, portfolio);
    if (!period) return fail(period.error());
    const auto call = callOption(arguments, portfolio.programme());
    if (!call) return fail(call.error());
    if (arguments.has(QStringLiteral("themes"))) return printThemes(portfolio, *period, *call);
    if (!arguments.has(QStringLiteral("json"))) return printTable(portfolio, *period, *call);
    const auto json = portfolioToJson(portfolio, *period, *call);
    if (!json) return fail(json.error());
    printRaw(*json);
    return Done;
}

} // namespace

int runShow(const QStringList& list) {
    Arguments arguments(QStringLiteral("show"), Text::tr("Prints the statuses of a period."),
                        QStringLiteral("P.salkku [--period 2025-10/2025-12] [--as-of 2026-01-31] "
                                       "[--themes] [--json]"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("the period; the latest one with reports unless given"));
    arguments.addOption(QStringLiteral("call"), QStringLiteral("RRP3"), Text::tr("only this call"));
    addAsOfOption(arguments);
    arguments.addFlag(QStringLiteral("themes"),
                      Text::tr("the problems that recur over the organisations, with their sentences"));
    arguments.addFlag(QStringLiteral("json"), Text::tr("everything as JSON instead of a table"));
    if (const auto status = arguments.parse(list)) return *status;
    const QTemporaryDir folder; // for the portfolio of an earlier day
    const auto portfolio = openAsWanted(arguments, folder);
    if (!portfolio) return fail(portfolio.error());
    return printPeriod(arguments, *portfolio);
}

} // namespace salkku::cli
