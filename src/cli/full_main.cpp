// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/application.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/message_language.h"

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

int runCommand(const QString& name, const QStringList& arguments) {
    for (const cli::Command& command : cli::allCommands())
        if (command.name == name) return command.run(arguments);
    cli::complain(Text::tr("There is no command \"%1\". \"salkku-cli --help\" lists them.").arg(name));
    return cli::UnusableArguments;
}

int run(const QStringList& arguments) {
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
    return cli::runInLanguage(run);
}
