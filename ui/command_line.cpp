// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error unusable(const QString& message) {
    return {ErrorCode::InvalidArgument, message, {}};
}

void addOptions(QCommandLineParser& parser) {
    const auto option = [&](const char* name, const QString& text, const QString& value = {}) {
        parser.addOption(QCommandLineOption(QLatin1String(name), text, value));
    };
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this help.")});
    option("version", Text::tr("Shows the version."));
    option("demo", Text::tr("Opens the demo portfolio; makes it where there is none yet."));
    option("page",
           Text::tr("Page to show: overview, compare, region, entry, import, indicators, money, "
                    "summary, history or search."),
           QStringLiteral("page"));
    option("search", Text::tr("Words to look for; shows the texts that hold them."), QStringLiteral("words"));
    option("view", Text::tr("View of the comparison page: matrix, map, bars, lines, multiples or lights."),
           QStringLiteral("view"));
    option("period", Text::tr("Period to show, as 2025-10/2025-12."), QStringLiteral("period"));
    option("organisation", Text::tr("Code of the organisation that the region page shows."),
           QStringLiteral("code"));
    option("investment", Text::tr("Number of the investment that is shown; 0 for all."),
           QStringLiteral("number"));
    option("lang", Text::tr("Language: fi, sv or en."), QStringLiteral("language"));
    option("theme", Text::tr("Colours: system, light or dark."), QStringLiteral("theme"));
    option("import", Text::tr("Reads a document on the import page."), QStringLiteral("file"));
    option("screenshot", Text::tr("Writes a picture of the page and ends; needs no display."),
           QStringLiteral("file"));
    option("size", Text::tr("Size of the window, as 1280x800."), QStringLiteral("size"));
    option("measure-start", Text::tr("Prints how long the window took to be painted, and ends."));
    parser.addPositionalArgument(QStringLiteral("portfolio"), Text::tr("A .salkku file."),
                                 QStringLiteral("[P.salkku]"));
}

std::optional<QSize> sizeFrom(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool sensible =
        size.width() >= 320 && size.height() >= 240 && size.width() <= 8000 && size.height() <= 8000;
    return sensible ? std::optional(size) : std::nullopt;
}

// Takes an option's value through `read`; false where the value cannot be used.
template <class Target, class Read>
bool take(const QCommandLineParser& parser, const char* name, Target& target, Read read) {
    const QString key = QLatin1String(name);
    if (!parser.isSet(key)) return true;
    const auto value = read(parser.value(key));
    if (value) target = *value;
    return value.has_value();
}

std::optional<int> investmentFrom(const QString& text) {
    bool number = false;
    const int value = text.toInt(&number);
    return number && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) return unusable(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return unusable(Text::tr("Only one portfolio can be opened."));
    CommandLine line;
    line.portfolio = parser.positionalArguments().value(0);
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.demo = parser.isSet(QStringLiteral("demo"));
    line.measureStart = parser.isSet(QStringLiteral("measure-start"));
    line.screenshot = parser.value(QStringLiteral("screenshot"));
    line.organisation = parser.value(QStringLiteral("organisation"));
    line.words = parser.value(QStringLiteral("search"));
    line.documents = parser.values(QStringLiteral("import"));
    if (!take(parser, "page", line.page, pageFromName))
        return unusable(
            Text::tr("--page is one of overview, compare, region, entry, import, indicators, money, "
                     "summary, history and search."));
    if (!take(parser, "view", line.view, compareViewFromName))
        return unusable(Text::tr("--view is one of matrix, map, bars, lines, multiples and lights."));
    if (!take(parser, "period", line.period, Period::fromString))
        return unusable(Text::tr("--period has the form 2025-10/2025-12."));
    if (!take(parser, "investment", line.investment, investmentFrom))
        return unusable(Text::tr("--investment is a number."));
    if (!take(parser, "lang", line.language, languageFromCode))
        return unusable(Text::tr("--lang is one of fi, sv and en."));
    if (!take(parser, "theme", line.theme, themeFromId))
        return unusable(Text::tr("--theme is one of system, light and dark."));
    if (!take(parser, "size", line.size, sizeFrom))
        return unusable(Text::tr("--size has the form 1280x800."));
    if (parser.isSet(QStringLiteral("screenshot")) && line.portfolio.isEmpty() && !line.demo)
        return unusable(Text::tr("--screenshot needs a portfolio."));
    return line;
}

QString commandLineHelp() {
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(
        Text::tr("Salkku: portfolio reporting, from status documents to slides."));
    return parser.helpText();
}

} // namespace salkku::ui
