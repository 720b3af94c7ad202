// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_report.h"
#include "app/translations.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/export_choice.h"
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

Result<ExportOptions> optionsOf(const Arguments& arguments, const Portfolio& portfolio) {
    const auto period = periodOrLatest(arguments, portfolio);
    if (!period) return period.error();
    ExportOptions options{{*period, {}, currentLanguage()}, {}};
    if (const auto read = readChoice(arguments, portfolio.programme(), options.report); !read)
        return read.error();
    const auto path = targetOf(arguments);
    if (!path) return path.error();
    options.path = *path;
    const auto paper = paperOption(arguments);
    if (!paper) return paper.error();
    options.paper = *paper;
    options.part = arguments.value(QStringLiteral("part"));
    return options;
}

QString writtenText(const QString& path, int count) {
    const auto form = exportFormOf(path);
    if (form && *form == ExportForm::Pptx)
        return Text::tr("Wrote %n slide(s) to %1.", nullptr, count).arg(path);
    return Text::tr("Wrote %1.").arg(path);
}

} // namespace

int runExport(const QStringList& list) {
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
    addChoiceOptions(arguments);
    if (const auto status = arguments.parse(list)) return *status;
    const auto portfolio = Portfolio::open(arguments.positionals().constFirst(), OpenMode::ReadOnly);
    if (!portfolio) return fail(portfolio.error());
    const auto options = optionsOf(arguments, *portfolio);
    if (!options) return fail(options.error());
    const auto written = exportReport(*portfolio, *options);
    if (!written) return fail(written.error());
    complain(writtenText(options->path, *written));
    return Done;
}

} // namespace salkku::cli
