// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aliases.h"
#include "app/built_in_programme.h"
#include "app/read_findings.h"
#include "app/reading_progress.h"
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

// What names mean to a portfolio, or without one.
struct Names {
    Programme programme;
    std::vector<OrganisationAlias> aliases;
};

Result<Names> namesOf(const Arguments& arguments) {
    const QString path = arguments.value(QStringLiteral("portfolio"));
    if (path.isEmpty()) {
        auto given = aliasOptions(arguments, builtInProgramme());
        if (!given) return given.error();
        return Names{builtInProgramme(), *std::move(given)};
    }
    const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    const auto given = aliasOptions(arguments, portfolio->programme());
    if (!given) return given.error();
    auto aliases = allAliases(*portfolio, *given);
    if (!aliases) return aliases.error();
    return Names{portfolio->programme(), *std::move(aliases)};
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

void tellProgress(ReadingStage stage, int done, int total) {
    complainRaw(progressLine({stage, done, total}));
}

} // namespace

int runExtract(const QStringList& list) {
    Arguments arguments(QStringLiteral("extract"),
                        Text::tr("Prints what a status document holds; changes nothing."),
                        QStringLiteral("FILE [--json]"));
    arguments.addPositional(QStringLiteral("FILE"), Text::tr("the document: PDF, PowerPoint or plain text"));
    arguments.addFlag(QStringLiteral("json"), Text::tr("everything as JSON instead of a summary"));
    arguments.addOption(QStringLiteral("portfolio"), QStringLiteral("P.salkku"),
                        Text::tr("look for the names of this portfolio's programme"));
    arguments.addFlag(
        QStringLiteral("data-set"),
        Text::tr("with --json: the data set that Salkku put into the document, where it has one"));
    arguments.addFlag(QStringLiteral("progress"),
                      Text::tr("tell on standard error how far reading has come"));
    arguments.addOption(QStringLiteral("alias"), QStringLiteral("NAME=CODE"),
                        Text::tr("a name that documents use for an organisation; NAME=- for none of them"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto names = namesOf(arguments);
    if (!names) return fail(names.error());
    const bool asJson = arguments.has(QStringLiteral("json"));
    ConfinedReading reading{names->aliases, asJson && arguments.has(QStringLiteral("data-set")), {}};
    if (arguments.has(QStringLiteral("progress"))) reading.tell = tellProgress;
    const auto content = readContentConfined(arguments.positionals().constFirst(), names->programme, reading);
    if (!content) return fail(content.error());
    if (const auto* data = std::get_if<DataSet>(&*content))
        printRaw(dataSetToJson(*data));
    else if (asJson)
        printRaw(findingsToJson(std::get<Findings>(*content)));
    else
        printSummary(std::get<Findings>(*content));
    return Done;
}

} // namespace salkku::cli
