// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aliases.h"
#include "app/import_data_set.h"
#include "app/import_documents.h"
#include "app/reading_process.h"
#include "app/translations.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/merge_json.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace salkku::cli {

namespace {

using Json = nlohmann::ordered_json;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<double> confidenceOption(const Arguments& arguments, double otherwise) {
    if (!arguments.has(QStringLiteral("min-confidence"))) return otherwise;
    bool isNumber = false;
    const double value = arguments.value(QStringLiteral("min-confidence")).toDouble(&isNumber);
    if (isNumber && value >= 0 && value <= 1) return value;
    return Error{
        ErrorCode::InvalidArgument, Text::tr("--min-confidence must be a number from 0 to 1, like 0.8."), {}};
}

Result<ImportOptions> importOptions(const Arguments& arguments, const Programme& programme) {
    ImportOptions options;
    const auto confidence = confidenceOption(arguments, options.minConfidence);
    if (!confidence) return confidence.error();
    const auto period = periodOption(arguments);
    if (!period) return period.error();
    const auto call = callOption(arguments, programme);
    if (!call) return call.error();
    const auto aliases = aliasOptions(arguments, programme);
    if (!aliases) return aliases.error();
    options.aliases = *aliases;
    options.minConfidence = *confidence;
    options.period = *period;
    options.call = *call;
    options.replace = arguments.has(QStringLiteral("replace"));
    if (options.replace && arguments.has(QStringLiteral("keep")))
        return Error{ErrorCode::InvalidArgument, Text::tr("Give --keep or --replace, not both."), {}};
    options.author = qEnvironmentVariable("USER", QStringLiteral("salkku-cli"));
    return options;
}

QString outcomeId(ImportOutcome outcome) {
    switch (outcome) {
    case ImportOutcome::Stored:
        return QStringLiteral("stored");
    case ImportOutcome::Unchanged:
        return QStringLiteral("unchanged");
    case ImportOutcome::Conflict:
        return QStringLiteral("conflict");
    case ImportOutcome::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QString outcomeWord(ImportOutcome outcome) {
    return outcome == ImportOutcome::Conflict ? Text::tr("conflict") : Text::tr("skipped");
}

QString kindWord(const Finding& finding) {
    if (std::holds_alternative<LightFinding>(finding.fact)) return Text::tr("light");
    if (std::holds_alternative<ProgressFinding>(finding.fact)) return Text::tr("progress");
    if (std::holds_alternative<NarrativeFinding>(finding.fact)) return Text::tr("text");
    if (std::holds_alternative<IndicatorFinding>(finding.fact)) return Text::tr("indicator");
    if (std::holds_alternative<WorkPackageFinding>(finding.fact)) return Text::tr("work package");
    return Text::tr("grant");
}

// Enough to find it in the document.
QString describe(const Programme& programme, const Finding& finding) {
    QStringList words{kindWord(finding)};
    if (const Organisation* organisation = programme.organisation(finding.organisation))
        words << organisation->names.in(currentLanguage());
    else if (!finding.label.isEmpty())
        words << finding.label;
    if (finding.investment != 0) words << Text::tr("investment %1").arg(finding.investment);
    QString text = finding.source.text.simplified();
    if (text.size() > 60) text = text.left(59) + QChar(0x2026);
    return words.join(QStringLiteral(", ")) + QStringLiteral(" \"") + text + QLatin1Char('"');
}

// The stored value with where it stood: "55 %, old.pdf, page 3".
QString beforeText(const StoredValue& before) {
    if (before.text.isEmpty()) return {};
    QStringList words{before.text.section(QLatin1Char('\n'), 0, 0)};
    if (!before.file.isEmpty()) words << Text::tr("%1, page %2").arg(before.file).arg(before.page);
    return QStringLiteral(" (%1)").arg(words.join(QStringLiteral(", ")));
}

void printResult(const Programme& programme, const Findings& findings, const ImportResult& result) {
    if (result.seenBefore) print(Text::tr("%1 has been imported before.").arg(findings.file));
    print(Text::tr("%1: stored %2, unchanged %3, skipped %4, conflicts %5")
              .arg(findings.file)
              .arg(result.stored)
              .arg(result.unchanged)
              .arg(result.skipped)
              .arg(result.conflicts));
    for (const ImportLine& line : result.lines) {
        if (line.reason.isEmpty()) continue;
        const Finding& finding = findings.findings[line.finding];
        const QString before = beforeText(line.before);
        print(Text::tr("  %1, page %2, %3: %4%5")
                  .arg(outcomeWord(line.outcome))
                  .arg(finding.source.page)
                  .arg(describe(programme, finding), line.reason, before));
    }
    for (const Warning& warning : findings.warnings)
        print(Text::tr("  warning, page %1: %2").arg(warning.source.page).arg(warning.message));
}

Json resultJson(const Findings& findings, const ImportResult& result) {
    Json lines = Json::array();
    for (const ImportLine& line : result.lines) {
        const Finding& finding = findings.findings[line.finding];
        Json json{{"finding", line.finding},
                  {"kind", findingKindId(finding).toStdString()},
                  {"page", finding.source.page},
                  {"outcome", outcomeId(line.outcome).toStdString()}};
        if (!line.reason.isEmpty()) json["reason"] = line.reason.toStdString();
        if (!line.before.text.isEmpty()) json["before"] = line.before.text.toStdString();
        lines.push_back(std::move(json));
    }
    return {{"file", findings.file.toStdString()}, {"sha256", findings.sha256.toStdString()},
            {"seen_before", result.seenBefore},    {"stored", result.stored},
            {"unchanged", result.unchanged},       {"skipped", result.skipped},
            {"conflicts", result.conflicts},       {"findings", std::move(lines)}};
}

// A file that cannot be read does not keep the others out; those that can be read are one import.
class Importing {
public:
    Importing(Portfolio& portfolio, const ImportOptions& options, bool asJson)
        : m_portfolio(portfolio)
        , m_options(options)
        , m_asJson(asJson) {}

    void read(const QStringList& paths) {
        const auto aliases = allAliases(m_portfolio, m_options.aliases);
        if (!aliases) return refuse(aliases.error());
        for (const QString& path : paths) {
            auto content = readContentInChild(path, m_portfolio.path(), *aliases);
            if (!content)
                refuse(content.error());
            else if (const auto* data = std::get_if<DataSet>(&*content))
                addDataSet(path, *data);
            else
                m_documents.push_back({std::get<Findings>(*std::move(content)), path, {}, {}, {}, {}});
        }
    }

    int finish() {
        const auto results = importDocuments(m_portfolio, m_documents, m_options);
        if (!results) return fail(results.error());
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            const Findings& findings = m_documents[i].findings;
            if (m_asJson)
                m_json.push_back(resultJson(findings, (*results)[i]));
            else
                printResult(m_portfolio.programme(), findings, (*results)[i]);
        }
        return m_status;
    }

    const Json& json() const { return m_json; } ///< of the documents, where JSON is wanted

private:
    void refuse(const Error& error) { m_status = fail(error); }

    void addDataSet(const QString& path, const DataSet& data) {
        const auto result = importDataSet(m_portfolio, data, QFileInfo(path).fileName(), m_options);
        if (!result) return refuse(result.error());
        Findings none;
        none.file = QFileInfo(path).fileName();
        if (m_asJson)
            m_json.push_back(resultJson(none, *result));
        else
            printResult(m_portfolio.programme(), none, *result);
    }

    Portfolio& m_portfolio;
    const ImportOptions& m_options;
    bool m_asJson;
    std::vector<ImportDocument> m_documents;
    Json m_json = Json::array();
    int m_status = Done;
};

void addOptions(Arguments& arguments) {
    arguments.addOption(QStringLiteral("min-confidence"), QStringLiteral("0.8"),
                        Text::tr("leave findings below this confidence out (0.8)"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("the documents' period, where they name none or another one is meant"));
    arguments.addOption(QStringLiteral("call"), QStringLiteral("RRP3"),
                        Text::tr("the call of findings that name none"));
    arguments.addFlag(QStringLiteral("replace"), Text::tr("replace stored values that differ"));
    arguments.addFlag(QStringLiteral("keep"),
                      Text::tr("keep stored values that differ (as without an option)"));
    arguments.addOption(
        QStringLiteral("alias"), QStringLiteral("NAME=CODE"),
        Text::tr("a name that documents use for an organisation, remembered; NAME=- for none of them"));
    arguments.addFlag(QStringLiteral("json"), Text::tr("the result as JSON"));
}

int importAll(Portfolio& portfolio, const Arguments& arguments, const ImportOptions& options) {
    QStringList documents, received;
    for (const QString& path : arguments.positionals().mid(1))
        (isReceivedName(path) ? received : documents).append(path);
    const bool asJson = arguments.has(QStringLiteral("json"));
    Importing importing(portfolio, options, asJson);
    MergeRun merging(portfolio, options.replace ? Take::Theirs : Take::Mine,
                     asJson ? Telling::Silent : Telling::Aloud);
    int status = Done;
    if (!documents.isEmpty()) {
        importing.read(documents);
        status = importing.finish();
    }
    if (!received.isEmpty()) status = std::max(status, merging.run(received));
    if (asJson) {
        const Json told{{"documents", importing.json()},
                        {"packages", mergeJson(merging, portfolio.programme())}};
        printRaw(QByteArray::fromStdString(told.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n');
    }
    return status;
}

} // namespace

int runImport(const QStringList& list) {
    Arguments arguments(
        QStringLiteral("import"),
        Text::tr("Stores what status documents hold, and says what was stored, skipped and why."),
        QStringLiteral("P.salkku FILE…"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addPositional(QStringLiteral("FILE"),
                            Text::tr("the documents: PDF, PowerPoint or plain text; filled forms "
                                     "and report packages"),
                            true);
    addOptions(arguments);
    if (const auto status = arguments.parse(list)) return *status;
    auto portfolio = Portfolio::open(arguments.positionals().constFirst());
    if (!portfolio) return fail(portfolio.error());
    const auto options = importOptions(arguments, portfolio->programme());
    if (!options) return fail(options.error());
    return importAll(*portfolio, arguments, *options);
}

} // namespace salkku::cli
