// SPDX-License-Identifier: GPL-3.0-or-later
// salkku-cli writes some exports itself and is salkku-cli-full for all the rest.
#include "cli/run_cli.h"
#include "support/qt_strings.h"

using namespace salkku::test;

namespace {

struct Outcome {
    int status = -1;
    QString output;
    QString messages;
};

Outcome run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString installed() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/salkku-cli");
}

// Without the program that stands beside it.
QString copiedTo(const QTemporaryDir& folder) {
    const QString copy = folder.filePath(QStringLiteral("salkku-cli"));
    REQUIRE(QFile::copy(installed(), copy));
    return copy;
}

} // namespace

TEST_CASE("the program that writes decks loads no library for drawing, reading PDF or words") {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1"));
    const QString libraries = run(installed(), {}, environment).output;
    REQUIRE(libraries.contains(QStringLiteral("libQt6Core")));
    for (const char* library :
         {"libQt6Gui", "libQt6Svg", "libpoppler", "libvoikko", "libtesseract", "libX11"})
        CHECK_FALSE(libraries.contains(QLatin1String(library)));
}

TEST_CASE("exports that draw nothing need no other program") {
    const QTemporaryDir folder;
    const QString portfolio = folder.filePath(QStringLiteral("p.salkku"));
    REQUIRE(runCli({QStringLiteral("demo"), portfolio, QStringLiteral("--periods"), QStringLiteral("2")})
                .status == 0);
    const QString program = copiedTo(folder);
    for (const char* form : {"pptx", "xlsx", "html", "csv", "json"}) {
        const QString target = folder.filePath(QStringLiteral("a.") + QLatin1String(form));
        const Outcome outcome =
            run(program, {QStringLiteral("export"), portfolio, QStringLiteral("--to"), target},
                QProcessEnvironment::systemEnvironment());
        INFO(form << outcome.messages.toStdString());
        CHECK(outcome.status == 0);
        CHECK(QFileInfo(target).size() > 0);
    }
}

TEST_CASE("a command whose program is missing says which one") {
    const QTemporaryDir folder;
    const QString program = copiedTo(folder);
    for (const QStringList& arguments : {QStringList{QStringLiteral("--help")},
                                         QStringList{QStringLiteral("show"), QStringLiteral("p.salkku")},
                                         QStringList{QStringLiteral("export"), QStringLiteral("p"),
                                                     QStringLiteral("--to"), QStringLiteral("a.pdf")}}) {
        const Outcome outcome = run(program, arguments, QProcessEnvironment::systemEnvironment());
        CHECK(outcome.status == 3);
        CHECK(outcome.messages.contains(folder.filePath(QStringLiteral("salkku-cli-full"))));
    }
}
