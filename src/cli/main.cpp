// SPDX-License-Identifier: GPL-3.0-or-later
// `salkku-cli`: exports that draw nothing are written here, without Qt Gui, Poppler and the fifty libraries
// that those bring along; every other command is the work of salkku-cli-full, which stands beside this
// program and takes its place.
#include "app/export_job.h"
#include "cli/console.h"
#include "cli/drawn_export.h"
#include "cli/export_run.h"
#include "cli/message_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <system_error>
#include <unistd.h>

using namespace salkku;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int writeExport(const QStringList& arguments) {
    return cli::runExportWith(runUndrawnExport, arguments.mid(1));
}

bool isForHere(const QStringList& arguments) {
    return cli::withoutLanguage(arguments).value(0) == QLatin1String("export") &&
           !cli::isDrawnExport(arguments);
}

int complainOf(const QString& program, int fault) {
    const QString reason = QString::fromStdString(std::generic_category().message(fault));
    cli::complain(Text::tr("\"%1\" cannot be started: %2. Install Salkku anew.").arg(program, reason));
    return cli::UnusableFile;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    if (isForHere(QCoreApplication::arguments().mid(1))) return cli::runInLanguage(writeExport);
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("salkku-cli-full"));
    ::execv(QFile::encodeName(program).constData(), argv);
    return complainOf(QDir::toNativeSeparators(program), errno);
}
