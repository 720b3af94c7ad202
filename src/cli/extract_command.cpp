// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in_programme.h"
#include "app/read_findings.h"
#include "cli/command.h"
#include "cli/console.h"
#include "ingest/findings_json.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExtractCommand)
};

Result<Programme> programmeOf(const QString& portfolioPath) {
    if (portfolioPath.isEmpty()) return builtInProgramme();
    const auto portfolio = Portfolio::open(portfolioPath, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    return portfolio->programme();
}

void printSummary(const Findings& findings) {
    print(Text::tr("%1: %n page(s)", nullptr, findings.pages).arg(findings.file));
    print(Text::tr("kind: %1").arg(documentKindId(findings.kind)));
    if (findings.period) print(Text::tr("period: %1").arg(findings.period->toString()));
    std::map<QString, int> counts;
    for (const Finding& finding : findings.findings) ++counts[findingKindId(finding)];
    for (const auto& [kind, count] : counts) print(QStringLiteral("%1: %2").arg(kind).arg(count));
    for (const Warning& warning : findings.warnings)
        print(Text::tr("page %1: %2").arg(warning.source.page).arg(warning.message));
}

} // namespace

int runExtract(const QStringList& list) {
    Arguments arguments(QStringLiteral("extract"),
                        Text::tr("Prints what a status document holds; changes nothing."),
                        QStringLiteral("FILE [--json]"));
    arguments.addPositional(QStringLiteral("FILE"), Text::tr("the document: PDF or plain text"));
    arguments.addFlag(QStringLiteral("json"), Text::tr("everything as JSON instead of a summary"));
    arguments.addOption(QStringLiteral("portfolio"), QStringLiteral("P.salkku"),
                        Text::tr("look for the names of this portfolio's programme"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto programme = programmeOf(arguments.value(QStringLiteral("portfolio")));
    if (!programme) return fail(programme.error());
    const auto findings = readFindingsConfined(arguments.positionals().constFirst(), *programme);
    if (!findings) return fail(findings.error());
    if (arguments.has(QStringLiteral("json")))
        printRaw(findingsToJson(*findings));
    else
        printSummary(*findings);
    return Done;
}

} // namespace salkku::cli
