// SPDX-License-Identifier: GPL-3.0-or-later
// Locking a period, and the portfolio as it stood on a day, as whole processes.
#include "cli/run_cli.h"
#include "support/qt_strings.h"

using namespace salkku::test;

namespace {

const QString period = QStringLiteral("--period");
const QString autumn = QStringLiteral("2025-10/2025-12");

struct Imported {
    QTemporaryDir folder;
    QString portfolio = folder.filePath(QStringLiteral("p.salkku"));

    Imported() {
        const QString document = folder.filePath(QStringLiteral("kooste.txt"));
        writeFile(document, statusText());
        REQUIRE(runCli({QStringLiteral("new"), portfolio}).status == 0);
        REQUIRE(runCli({QStringLiteral("import"), portfolio, document}).status == 0);
    }
    CliRun run(const char* command, const QStringList& options) const {
        return runCli(
            QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QLatin1String(command), portfolio} +
            options);
    }
};

} // namespace

TEST_CASE("a period is locked, opened and given another deadline") {
    const Imported it;
    CHECK(it.run("period", {period, autumn}).output.contains(QStringLiteral("open")));
    CHECK(it.run("period", {period, autumn, QStringLiteral("--lock")}).status == 0);
    CHECK(it.run("period", {period, autumn}).output.contains(QStringLiteral("locked")));
    CHECK(it.run("period", {period, autumn, QStringLiteral("--open"), QStringLiteral("--deadline"),
                            QStringLiteral("2026-02-03")})
              .status == 0);
    const QString told = it.run("period", {period, autumn}).output;
    CHECK(told.contains(QStringLiteral("open")));
    CHECK(told.contains(QStringLiteral("2026-02-03")));
}

TEST_CASE("a period tells when it opens, by the programme's schedule or the ministry's day") {
    const Imported it;
    CHECK(it.run("period", {period, autumn}).output.contains(QStringLiteral("Opens: 2025-10-01")));
    const QStringList late{period, autumn, QStringLiteral("--opens"), QStringLiteral("2199-01-01")};
    const CliRun refused = it.run("period", late);
    CHECK(refused.status != 0);
    CHECK(refused.messages.contains(QStringLiteral("after its deadline")));
    REQUIRE(it.run("period", late + QStringList{QStringLiteral("--deadline"), QStringLiteral("2199-02-01")})
                .status == 0);
    const QString told = it.run("period", {period, autumn}).output;
    CHECK(told.contains(QStringLiteral("not open yet")));
    CHECK(told.contains(QStringLiteral("Opens: 2199-01-01")));
    CHECK(it.run("period", {period, autumn, QStringLiteral("--opens"), QStringLiteral("soon")}).status != 0);
}

TEST_CASE("contradicting options and no date are refused, and change nothing") {
    const Imported it;
    CHECK(it.run("period", {period, autumn, QStringLiteral("--lock"), QStringLiteral("--open")}).status != 0);
    CHECK(it.run("period", {period, autumn, QStringLiteral("--deadline"), QStringLiteral("soon")}).status !=
          0);
    CHECK(it.run("show", {QStringLiteral("--as-of"), QStringLiteral("yesterday")}).status != 0);
    CHECK(it.run("period", {period, autumn}).output.contains(QStringLiteral("open")));
}

TEST_CASE("show tells of the portfolio as it stood on a day") {
    const Imported it;
    const QStringList json{period, autumn, QStringLiteral("--json")};
    const QStringList longAgo{QStringLiteral("--as-of"), QStringLiteral("2020-01-31")};
    const QStringList later{QStringLiteral("--as-of"), QStringLiteral("2199-01-31")};
    const auto national = [&](const QStringList& options) {
        return it.run("show", json + options).json().at("national").at("investments");
    };
    CHECK_FALSE(national({}).empty());
    CHECK(national(longAgo).empty());
    CHECK(national(later) == national({}));
    CHECK(it.run("show", json + later).json().at("as_of") == "2199-01-31");
    CHECK_FALSE(it.run("show", json).json().contains("as_of"));
}

TEST_CASE("an export of an earlier day's portfolio says so in its data and on its page") {
    const Imported it;
    const auto exported = [&](const char* name, const QStringList& options) {
        const QString path = it.folder.filePath(QLatin1String(name));
        REQUIRE(
            it.run("export", QStringList{period, autumn, QStringLiteral("--to"), path} + options).status ==
            0);
        return readFile(path);
    };
    const QStringList asOf{QStringLiteral("--as-of"), QStringLiteral("2199-01-31")};
    CHECK(exported("past.json", asOf).contains("\"as_of\": \"2199-01-31\""));
    CHECK_FALSE(exported("now.json", {}).contains("as_of"));
    const QString page = QString::fromUtf8(exported("past.html", asOf + QStringList{"--lang", "en"}));
    CHECK(page.contains(QStringLiteral("As it stood on")));
    CHECK_FALSE(QString::fromUtf8(exported("now.html", {})).contains(QStringLiteral("As it stood on")));
}
