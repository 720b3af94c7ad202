// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/export_run.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Any form.
int runExport(const QStringList& arguments) {
    return runExportWith(salkku::runExport, arguments);
}

} // namespace

std::vector<Command> allCommands() {
    return {
        {QStringLiteral("new"), Text::tr("Make an empty portfolio"), runNew},
        {QStringLiteral("demo"), Text::tr("Make a portfolio of made-up data to try Salkku with"), runDemo},
        {QStringLiteral("extract"), Text::tr("Print what a status document holds; changes nothing"),
         runExtract},
        {QStringLiteral("import"), Text::tr("Store what status documents hold in a portfolio"), runImport},
        {QStringLiteral("show"), Text::tr("Print the statuses of a period"), runShow},
        {QStringLiteral("search"), Text::tr("Find texts by their words, in any form"), runSearch},
        {QStringLiteral("export"), Text::tr("Write the slides of a period"), runExport},
        {QStringLiteral("package"), Text::tr("Write an organisation's report as a package to send"),
         runPackage},
        {QStringLiteral("merge"), Text::tr("Take received report packages into a portfolio"), runMerge},
        {QStringLiteral("period"), Text::tr("Lock or open a reporting period, or move its deadline"),
         runPeriod},
        {QStringLiteral("form"), Text::tr("Write a workbook to be filled in and imported"), runForm},
        {QStringLiteral("check"), Text::tr("Check that a portfolio is sound"), runCheck},
        {QStringLiteral("page"), {}, runPage, true},
        {QStringLiteral("received"), {}, runReceived, true},
    };
}

} // namespace salkku::cli
