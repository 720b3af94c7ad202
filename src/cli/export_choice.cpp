// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_choice.h"

#include "app/saved_comparisons.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku::cli {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

QStringList listOption(const Arguments& arguments, const char* option) {
    QStringList list = arguments.value(QLatin1String(option)).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& item : list) item = item.trimmed();
    return list;
}

Error unknown(const QString& message, const QString& given, const QStringList& known) {
    return {ErrorCode::InvalidArgument, message.arg(given, known.join(QStringLiteral(", "))), {}};
}

Result<void> readRegions(const Arguments& arguments, const Programme& programme, ReportOptions& options) {
    if (arguments.has(QStringLiteral("regions"))) options.organisations.clear();
    for (const QString& code : listOption(arguments, "regions")) {
        if (!programme.organisation(OrganisationCode(code))) {
            QStringList known;
            for (const Organisation& one : programme.organisations) known << one.code.value;
            return unknown(Text::tr("There is no region \"%1\"; the programme has %2."), code, known);
        }
        options.organisations.emplace_back(code);
    }
    return {};
}

Result<void> readInvestments(const Arguments& arguments, const Programme& programme, ReportOptions& options) {
    if (arguments.has(QStringLiteral("investments"))) options.investments.clear();
    for (const QString& number : listOption(arguments, "investments")) {
        if (!programme.investment(number.toInt())) {
            QStringList known;
            for (const Investment& one : programme.investments) known << QString::number(one.number);
            return unknown(Text::tr("There is no investment \"%1\"; the programme has %2."), number, known);
        }
        options.investments.push_back(number.toInt());
    }
    return {};
}

Result<void> readSlides(const Arguments& arguments, ReportOptions& options) {
    if (arguments.has(QStringLiteral("slides"))) options.kinds.clear();
    for (const QString& id : listOption(arguments, "slides")) {
        const auto kind = slideKindFromId(id);
        if (!kind) {
            QStringList known;
            for (const SlideKind one : allSlideKinds) known << slideKindId(one);
            return unknown(Text::tr("There are no slides \"%1\"; choose among %2."), id, known);
        }
        options.kinds.push_back(*kind);
    }
    return {};
}

// Who names a view wants to see it, whatever slides there are beside it.
Result<void> readViews(const Arguments& arguments, const Portfolio& portfolio, ReportOptions& options) {
    if (!arguments.has(QStringLiteral("view"))) return {};
    auto views = savedComparisons(portfolio, arguments.values(QStringLiteral("view")));
    if (!views) return views.error();
    options.views = *std::move(views);
    auto& kinds = options.kinds;
    if (!kinds.empty() && std::find(kinds.begin(), kinds.end(), SlideKind::Views) == kinds.end())
        kinds.push_back(SlideKind::Views);
    return {};
}

Result<void> readFrom(const Arguments& arguments, ReportOptions& options) {
    const QString text = arguments.value(QStringLiteral("from"));
    if (text.isEmpty()) return {};
    options.from = Period::fromString(text);
    if (options.from && *options.from <= options.period) return {};
    return Error{ErrorCode::InvalidArgument,
                 Text::tr("--from must be a period like 2025-01/2025-02 that is not after --period."), text};
}

Result<void> readPaper(const Arguments& arguments, ExportOptions& options) {
    if (!arguments.has(QStringLiteral("paper"))) return {};
    const QString paper = arguments.value(QStringLiteral("paper")).toLower();
    options.paper = paper == QLatin1String("a4") ? Paper::A4 : Paper::Slide;
    if (options.paper == Paper::A4 || paper == QLatin1String("slide")) return {};
    return Error{ErrorCode::InvalidArgument, Text::tr("--paper must be slide or a4."), paper};
}

} // namespace

void addChoiceOptions(Arguments& arguments) {
    arguments.addOption(QStringLiteral("call"), QStringLiteral("RRP3"), Text::tr("only this call"));
    arguments.addOption(QStringLiteral("from"), QStringLiteral("2024-01/2024-02"),
                        Text::tr("the first period of trends, and of the data that goes along"));
    arguments.addOption(QStringLiteral("regions"), QStringLiteral("01,02"), Text::tr("only these regions"));
    arguments.addOption(QStringLiteral("investments"), QStringLiteral("1,2"),
                        Text::tr("only these investments"));
    arguments.addOption(QStringLiteral("slides"), QStringLiteral("title,matrix,legend"),
                        Text::tr("only these kinds of slides, in this order"));
    arguments.addOption(QStringLiteral("view"), QStringLiteral("NAME"),
                        Text::tr("a view saved on the comparison page, as a slide of its own; may be given "
                                 "several times"));
    arguments.addOption(
        QStringLiteral("theme"), QStringLiteral("FILE.pptx"),
        Text::tr("a presentation whose master, layouts, fonts and colours the slides take over"));
    arguments.addOption(QStringLiteral("template"), QStringLiteral("NAME"),
                        Text::tr("choices that were saved in the portfolio; other options come before them"));
    arguments.addOption(QStringLiteral("save-template"), QStringLiteral("NAME"),
                        Text::tr("saves these choices in the portfolio"));
    arguments.addOption(QStringLiteral("paper"), QStringLiteral("slide|a4"), Text::tr("the pages of a PDF"));
    arguments.addOption(QStringLiteral("part"), QStringLiteral("lights-1"),
                        Text::tr("the table of a CSV file, the matrix or chart of a picture"));
}

Result<void> readChoice(const Arguments& arguments, const Portfolio& portfolio, ExportJob& job) {
    const Programme& programme = portfolio.programme();
    ExportOptions& options = job.options;
    ReportOptions& report = options.report;
    const auto call = callOption(arguments, programme);
    if (!call) return call.error();
    if (!call->isEmpty()) report.call = *call;
    if (arguments.has(QStringLiteral("part"))) options.part = arguments.value(QStringLiteral("part"));
    if (arguments.has(QStringLiteral("theme"))) job.theme = arguments.value(QStringLiteral("theme"));
    if (const auto read = readPaper(arguments, options); !read) return read;
    if (const auto read = readFrom(arguments, report); !read) return read;
    if (const auto read = readRegions(arguments, programme, report); !read) return read;
    if (const auto read = readInvestments(arguments, programme, report); !read) return read;
    if (const auto read = readSlides(arguments, report); !read) return read;
    return readViews(arguments, portfolio, report);
}

} // namespace salkku::cli
