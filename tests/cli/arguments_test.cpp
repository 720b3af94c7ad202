// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_cli.h"
#include "support/qt_strings.h"

using namespace salkku::test;

namespace {

QStringList words(const char* line) {
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("every command explains itself on standard output") {
    for (const char* command : {"new", "demo", "extract", "import", "show", "export", "check"}) {
        const CliRun run = runCli({QString::fromLatin1(command), QStringLiteral("--help")});
        INFO(command);
        CHECK(run.status == 0);
        CHECK(run.output.contains(QStringLiteral("salkku-cli ") + QString::fromLatin1(command)));
        CHECK(run.messages.isEmpty());
    }
}

TEST_CASE("the general help lists every command") {
    const CliRun run = runCli({QStringLiteral("--help")});
    CHECK(run.status == 0);
    for (const char* command : {"new", "demo", "extract", "import", "show", "export", "check"})
        CHECK(run.output.contains(QString::fromLatin1(command)));
}

TEST_CASE("unusable arguments are status 2 with a message and nothing on standard output") {
    for (const char* line :
         {"", "fly", "extract", "show", "extract a b", "extract --colour a", "import p.salkku",
          "demo d.salkku --periods 0", "demo d.salkku --periods many", "--lang xx show p.salkku"}) {
        const CliRun run = runCli(words(line));
        INFO("salkku-cli " << line);
        CHECK(run.status == 2);
        if (*line) CHECK(run.output.isEmpty());
        if (*line) CHECK_FALSE(run.messages.isEmpty());
    }
}

TEST_CASE("an impossible period, call or confidence is status 2 and changes nothing") {
    const QTemporaryDir folder;
    const QString portfolio = folder.filePath(QStringLiteral("p.salkku"));
    REQUIRE(runCli({QStringLiteral("new"), portfolio}).status == 0);
    const QString text = folder.filePath(QStringLiteral("r.txt"));
    writeFile(text, statusText());
    for (const QStringList& options :
         {words("--period 2025-13/2025-14"), words("--period autumn"), words("--call RRP77"),
          words("--min-confidence 2"), words("--min-confidence high")}) {
        INFO(options.join(QLatin1Char(' ')).toStdString());
        CHECK(runCli(QStringList{QStringLiteral("import"), portfolio, text} + options).status == 2);
    }
    CHECK(runCli({QStringLiteral("show"), portfolio}).status == 2); // it still has no reports
}

TEST_CASE("messages come in Finnish by default and in the language asked for") {
    const auto missing = [](const QStringList& language) {
        return runCli(QStringList{QStringLiteral("check"), QStringLiteral("/no/such.salkku")} + language)
            .messages;
    };
    const QString finnish = missing({});
    CHECK(finnish == missing({QStringLiteral("--lang"), QStringLiteral("fi")}));
    CHECK(finnish != missing({QStringLiteral("--lang"), QStringLiteral("en")}));
    CHECK(finnish != missing({QStringLiteral("--lang=sv")}));
}
