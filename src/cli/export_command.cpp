// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_template.h"
#include "app/translations.h"
#include "cli/as_of.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/export_choice.h"
#include "cli/export_run.h"
#include "cli/latest_period.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>

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

// The language of messages is taken out of a command's arguments.
bool namesLanguage() {
    const QStringList all = QCoreApplication::arguments();
    return std::any_of(all.begin(), all.end(), [](const QString& one) {
        return one == QLatin1String("--lang") || one.startsWith(QLatin1String("--lang="));
    });
}

// What the template says, where one is named.
Result<ExportJob> startOf(const Arguments& arguments, const Portfolio& portfolio, const Period& period) {
    if (!arguments.has(QStringLiteral("template")))
        return ExportJob{portfolio.path(), {{period, {}, currentLanguage()}, {}}};
    const auto choices = exportTemplate(portfolio, arguments.value(QStringLiteral("template")));
    if (!choices) return choices.error();
    ExportJob job{portfolio.path(), choices->options, choices->theme};
    job.options.report.period = period;
    if (namesLanguage()) job.options.report.language = currentLanguage();
    return job;
}

Result<ExportJob> jobOf(const Arguments& arguments, const Portfolio& portfolio) {
    const auto period = periodOrLatest(arguments, portfolio);
    if (!period) return period.error();
    auto job = startOf(arguments, portfolio, *period);
    if (!job) return job;
    if (const auto read = readChoice(arguments, portfolio, *job); !read) return read.error();
    const auto path = targetOf(arguments);
    if (!path) return path.error();
    job->options.path = *path;
    const auto form = exportFormOf(*path);
    if (form && *form != ExportForm::Pptx && arguments.has(QStringLiteral("theme")))
        return Error{ErrorCode::InvalidArgument, Text::tr("--theme is for .pptx files alone."), *path};
    return job;
}

// The portfolio is opened for writing only where there is something to write.
Result<void> saveTemplate(const Arguments& arguments, const ExportJob& job) {
    const QString name = arguments.value(QStringLiteral("save-template"));
    if (name.isEmpty()) return {};
    const auto form = exportFormOf(job.options.path);
    if (!form) return form.error();
    auto portfolio = Portfolio::open(arguments.positionals().constFirst());
    if (!portfolio) return portfolio.error();
    return saveExportTemplate(*portfolio, {name, *form, job.options, job.theme});
}

QString writtenText(const QString& path, int count) {
    const auto form = exportFormOf(path);
    if (form && *form == ExportForm::Pptx)
        return Text::tr("Wrote %n slide(s) to %1.", nullptr, count).arg(path);
    return Text::tr("Wrote %1.").arg(path);
}

} // namespace

int runExportWith(ExportRun run, const QStringList& list) {
    Arguments arguments(
        QStringLiteral("export"),
        Text::tr("Writes a period as slides, pages, a workbook, a web page, a picture or data."),
        QStringLiteral("P.salkku --period 2025-10/2025-12 --to OUT.pptx"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("the period; the latest one with reports unless given"));
    arguments.addOption(QStringLiteral("to"), QStringLiteral("OUT.{pptx,pdf,xlsx,html,png,svg,csv,json}"),
                        Text::tr("the file to write; one that exists is replaced"));
    arguments.addOption(QStringLiteral("lang"), QStringLiteral("fi|sv|en"),
                        Text::tr("the language of the slides"));
    addAsOfOption(arguments);
    addChoiceOptions(arguments);
    if (const auto status = arguments.parse(list)) return *status;
    const QTemporaryDir folder; // for the portfolio of an earlier day
    const auto portfolio = openAsWanted(arguments, folder);
    if (!portfolio) return fail(portfolio.error());
    const auto job = jobOf(arguments, *portfolio);
    if (!job) return fail(job.error());
    const auto written = run(*portfolio, *job, {});
    if (!written) return fail(written.error());
    if (const auto saved = saveTemplate(arguments, *job); !saved) return fail(saved.error());
    complain(writtenText(job->options.path, *written));
    return Done;
}

} // namespace salkku::cli
