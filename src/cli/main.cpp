// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "cli/application.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QCoreApplication>

using namespace salkku;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printHelp() {
    cli::print(Text::tr("Salkku reads status documents, keeps them as a portfolio and makes slides of it."));
    cli::print(QString());
    cli::print(Text::tr("Use: salkku-cli COMMAND [arguments]"));
    for (const cli::Command& command : cli::allCommands())
        if (!command.isHelper)
            cli::print(QStringLiteral("  %1 %2").arg(command.name, -9).arg(command.summary));
    cli::print(QString());
    cli::print(Text::tr("\"salkku-cli COMMAND --help\" shows the arguments of a command."));
    cli::print(Text::tr("--lang fi|sv|en chooses the language of messages (or the variable SALKKU_LANG)."));
    cli::print(
        Text::tr("Exit status: 0 done, 1 check found faults or merge conflicts, 2 unusable arguments, 3 "
                 "unusable file."));
}

// Takes "--lang xx" out of the arguments. `export` has a --lang of its own, for the slides: the same language
// serves.
std::optional<Language> takeLanguage(const QStringList& arguments) {
    QString code = qEnvironmentVariable("SALKKU_LANG", languageCode(defaultLanguage));
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i].startsWith(QLatin1String("--lang="))) code = arguments[i].mid(7);
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size()) code = arguments[i + 1];
    }
    return languageFromCode(code);
}

QStringList withoutLanguage(const QStringList& arguments) {
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--")) return rest + arguments.mid(i);
        if (arguments[i].startsWith(QLatin1String("--lang="))) continue;
        if (arguments[i] == QLatin1String("--lang"))
            ++i;
        else
            rest.append(arguments[i]);
    }
    return rest;
}

int runCommand(const QString& name, const QStringList& arguments) {
    for (const cli::Command& command : cli::allCommands())
        if (command.name == name) return command.run(arguments);
    cli::complain(Text::tr("There is no command \"%1\". \"salkku-cli --help\" lists them.").arg(name));
    return cli::UnusableArguments;
}

int run(QStringList arguments) {
    const auto language = takeLanguage(arguments);
    setLanguage(language.value_or(defaultLanguage));
    if (!language) {
        cli::complain(Text::tr("--lang must be fi, sv or en."));
        return cli::UnusableArguments;
    }
    arguments = withoutLanguage(arguments);
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version")) {
        cli::print(QStringLiteral("salkku-cli " SALKKU_VERSION));
        return cli::Done;
    }
    if (arguments.isEmpty() || first == QLatin1String("--help") || first == QLatin1String("-h")) {
        printHelp();
        return arguments.isEmpty() ? cli::UnusableArguments : cli::Done;
    }
    return runCommand(first, arguments.mid(1));
}

} // namespace

int main(int argc, char* argv[]) {
    const auto application = cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("salkku-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALKKU_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
