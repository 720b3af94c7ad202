// SPDX-License-Identifier: GPL-3.0-or-later
// Reports between portfolios, as whole processes.
#include "cli/run_cli.h"
#include "support/qt_strings.h"

using namespace salkku::test;

namespace {

const QString autumn = QStringLiteral("2025-10/2025-12");

// A region's portfolio of made-up data, and the ministry's empty one.
struct Exchange {
    QTemporaryDir folder;
    QString region = folder.filePath(QStringLiteral("region.salkku"));
    QString ministry = folder.filePath(QStringLiteral("ministry.salkku"));

    Exchange() {
        REQUIRE(runCli({QStringLiteral("demo"), region}).status == 0);
        REQUIRE(runCli({QStringLiteral("new"), ministry}).status == 0);
    }

    QString send(const QString& name, const QString& organisation = QStringLiteral("14")) const {
        const QString path = folder.filePath(name);
        const CliRun run =
            runCli({QStringLiteral("package"), region, QStringLiteral("--organisation"), organisation,
                    QStringLiteral("--period"), autumn, QStringLiteral("--to"), path});
        INFO(run.messages.toStdString());
        REQUIRE(run.status == 0);
        return path;
    }

    CliRun merge(const QStringList& arguments) const {
        return runCli(QStringList{QStringLiteral("merge"), ministry, QStringLiteral("--lang=en")} +
                      arguments);
    }

    nlohmann::json statuses(const QString& portfolio, const QString& organisation) const {
        nlohmann::json found = nlohmann::json::array();
        const auto shown = runCli({QStringLiteral("show"), portfolio, QStringLiteral("--period"), autumn,
                                   QStringLiteral("--json")})
                               .json();
        for (const auto& status : shown.at("statuses"))
            if (status.at("organisation") == organisation.toStdString()) found.push_back(status);
        return found;
    }
};

} // namespace

TEST_CASE("a package brings a region's whole report into another portfolio") {
    const Exchange exchange;
    const QString package = exchange.send(QStringLiteral("14.salkku-report"));
    const CliRun run = exchange.merge({package});
    INFO(run.messages.toStdString());
    CHECK(run.status == 0);
    const auto here = exchange.statuses(exchange.ministry, QStringLiteral("14"));
    CHECK_FALSE(here.empty());
    CHECK(here == exchange.statuses(exchange.region, QStringLiteral("14")));
    CHECK(runCli({QStringLiteral("check"), exchange.ministry}).status == 0);
}

TEST_CASE("import takes packages too, and tells of them in its JSON") {
    const Exchange exchange;
    const QString whole = exchange.send(QStringLiteral("14.salkku-report"));
    const QString torn = exchange.folder.filePath(QStringLiteral("torn.salkku-report"));
    writeFile(torn, "PK no package");
    const CliRun run =
        runCli({QStringLiteral("import"), exchange.ministry, whole, torn, QStringLiteral("--json")});
    CHECK(run.status == 3);
    const auto told = run.json();
    CHECK(told.at("documents").empty());
    REQUIRE(told.at("packages").size() == 2);
    const auto& taken = told.at("packages").at(0);
    CHECK(taken.at("file") == "14.salkku-report");
    CHECK(taken.at("organisation") == "14");
    CHECK(taken.at("new").get<int>() > 0);
    CHECK(taken.at("taken") == taken.at("new"));
    CHECK(taken.at("conflicts").empty());
    CHECK_FALSE(told.at("packages").at(1).at("refused").get<std::string>().empty());
}

TEST_CASE("merging the same package again changes nothing, not a byte") {
    const Exchange exchange;
    const QString package = exchange.send(QStringLiteral("14.salkku-report"));
    REQUIRE(exchange.merge({package}).status == 0);
    const QByteArray before = readFile(exchange.ministry);
    CHECK(exchange.merge({package}).status == 0);
    CHECK(readFile(exchange.ministry) == before);
}

TEST_CASE("the same report gives the same package under SOURCE_DATE_EPOCH") {
    const Exchange exchange;
    qputenv("SOURCE_DATE_EPOCH", "1767225600");
    const QByteArray first = readFile(exchange.send(QStringLiteral("a.salkku-report"), QStringLiteral("11")));
    const QTemporaryDir other;
    const QString copy = other.filePath(QStringLiteral("copy.salkku"));
    REQUIRE(runCli({QStringLiteral("demo"), copy}).status == 0);
    const QString path = other.filePath(QStringLiteral("b.salkku-report"));
    REQUIRE(runCli({QStringLiteral("package"), copy, QStringLiteral("--organisation"), QStringLiteral("11"),
                    QStringLiteral("--period"), autumn, QStringLiteral("--to"), path})
                .status == 0);
    qunsetenv("SOURCE_DATE_EPOCH");
    CHECK(readFile(path) == first);
}

TEST_CASE("conflicts are printed and nothing is changed, until theirs or mine is chosen") {
    const Exchange exchange;
    const QString package = exchange.send(QStringLiteral("14.salkku-report"));
    const QString other = exchange.folder.filePath(QStringLiteral("other.salkku"));
    REQUIRE(runCli({QStringLiteral("demo"), other, QStringLiteral("--seed"), QStringLiteral("7")}).status ==
            0);
    const QByteArray before = readFile(other);
    const auto merge = [&](const QStringList& options) {
        return runCli(QStringList{QStringLiteral("merge"), other, package, QStringLiteral("--lang=en")} +
                      options);
    };
    const CliRun asked = merge({});
    CHECK(asked.status == 1);
    CHECK(asked.output.contains(QStringLiteral("conflict, ")));
    CHECK(readFile(other) == before);
    CHECK(merge({QStringLiteral("--take"), QStringLiteral("mine")}).status == 0);
    CHECK(exchange.statuses(other, QStringLiteral("14")) !=
          exchange.statuses(exchange.region, QStringLiteral("14")));
}

TEST_CASE("what the package says wins with --take theirs") {
    const Exchange exchange;
    const QString package = exchange.send(QStringLiteral("14.salkku-report"));
    const QString other = exchange.folder.filePath(QStringLiteral("other.salkku"));
    REQUIRE(runCli({QStringLiteral("demo"), other, QStringLiteral("--seed"), QStringLiteral("7")}).status ==
            0);
    REQUIRE(
        runCli({QStringLiteral("merge"), other, package, QStringLiteral("--take"), QStringLiteral("theirs")})
            .status == 0);
    const auto theirs = exchange.statuses(exchange.region, QStringLiteral("14"));
    const auto here = exchange.statuses(other, QStringLiteral("14"));
    REQUIRE(here.size() == theirs.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
        CHECK(here[i].at("lights") == theirs[i].at("lights"));
        CHECK(here[i].at("percent") == theirs[i].at("percent"));
    }
}

TEST_CASE("a damaged package is refused, the others are merged, and the status says so") {
    const Exchange exchange;
    const QString good = exchange.send(QStringLiteral("14.salkku-report"));
    const QString bad = exchange.folder.filePath(QStringLiteral("bad.salkku-report"));
    writeFile(bad, readFile(good).left(700));
    const CliRun run = exchange.merge({bad, good});
    CHECK(run.status == 3);
    CHECK(run.messages.contains(QStringLiteral("bad.salkku-report")));
    CHECK_FALSE(exchange.statuses(exchange.ministry, QStringLiteral("14")).empty());
}

TEST_CASE("a refused package leaves the portfolio byte for byte as it was") {
    const Exchange exchange;
    const QString bad = exchange.folder.filePath(QStringLiteral("bad.salkku-report"));
    writeFile(bad, readFile(exchange.send(QStringLiteral("14.salkku-report"))).left(700));
    const QByteArray before = readFile(exchange.ministry);
    CHECK(exchange.merge({bad}).status == 3);
    CHECK(readFile(exchange.ministry) == before);
}

TEST_CASE("a package of another programme is refused by name") {
    const Exchange exchange;
    const QString package = exchange.send(QStringLiteral("14.salkku-report"));
    const QString harbours = exchange.folder.filePath(QStringLiteral("h.salkku"));
    REQUIRE(runCli({QStringLiteral("new"), harbours, QStringLiteral("--programme"),
                    sourcePath(QStringLiteral("tests/support/programmes/harbours.json"))})
                .status == 0);
    const CliRun run = runCli({QStringLiteral("merge"), harbours, package});
    CHECK(run.status == 3);
    CHECK(run.messages.contains(QStringLiteral("14.salkku-report")));
}

TEST_CASE("an organisation without a report makes no package") {
    const Exchange exchange;
    const QString path = exchange.folder.filePath(QStringLiteral("none.salkku-report"));
    const CliRun run =
        runCli({QStringLiteral("package"), exchange.ministry, QStringLiteral("--organisation"),
                QStringLiteral("14"), QStringLiteral("--period"), autumn, QStringLiteral("--to"), path});
    CHECK(run.status == 3);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("an unknown organisation or --take is refused with what there is") {
    const Exchange exchange;
    const CliRun run = runCli({QStringLiteral("package"), exchange.region, QStringLiteral("--organisation"),
                               QStringLiteral("77"), QStringLiteral("--to"),
                               exchange.folder.filePath(QStringLiteral("x.salkku-report"))});
    CHECK(run.status == 2);
    CHECK(run.messages.contains(QStringLiteral("14")));
    CHECK(exchange.merge({QStringLiteral("x"), QStringLiteral("--take"), QStringLiteral("all")}).status == 2);
}

TEST_CASE("a form that LibreOffice has saved says what it said before") {
    const Exchange exchange;
    const QString form = exchange.folder.filePath(QStringLiteral("form.xlsx"));
    REQUIRE(runCli({QStringLiteral("form"), exchange.region, QStringLiteral("--organisation"),
                    QStringLiteral("14"), QStringLiteral("--period"), autumn, QStringLiteral("--to"), form})
                .status == 0);
    const QByteArray before = readFile(exchange.region);
    const CliRun untouched =
        runCli({QStringLiteral("import"), exchange.region, form, QStringLiteral("--lang=en")});
    INFO(untouched.messages.toStdString());
    CHECK(untouched.status == 0);
    CHECK(untouched.output.contains(QStringLiteral("new 0, changed 0")));
    QProcess office;
    const QString profile =
        QStringLiteral("-env:UserInstallation=file://") + exchange.folder.filePath(QStringLiteral("lo"));
    office.start(QStringLiteral("soffice"),
                 {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                  QStringLiteral("xlsx"), QStringLiteral("--outdir"),
                  exchange.folder.filePath(QStringLiteral("saved")), form});
    if (!office.waitForStarted(10'000)) {
        WARN("LibreOffice is not installed: its workbook is not tried");
        return;
    }
    REQUIRE(office.waitForFinished(90'000));
    const CliRun saved =
        runCli({QStringLiteral("import"), exchange.region,
                exchange.folder.filePath(QStringLiteral("saved/form.xlsx")), QStringLiteral("--lang=en")});
    INFO(saved.messages.toStdString());
    CHECK(saved.status == 0);
    CHECK(saved.output.contains(QStringLiteral("new 0, changed 0")));
    CHECK(readFile(exchange.region) == before);
}

TEST_CASE("only a workbook is written as a form, and only a form is read back") {
    const Exchange exchange;
    const QString path = exchange.folder.filePath(QStringLiteral("no.xlsx"));
    CHECK(runCli({QStringLiteral("form"), exchange.region, QStringLiteral("--organisation"),
                  QStringLiteral("14"), QStringLiteral("--to"),
                  exchange.folder.filePath(QStringLiteral("form.ods"))})
              .status == 2);
    writeFile(path, "PK\x03\x04 no workbook");
    const CliRun run = runCli({QStringLiteral("import"), exchange.region, path});
    CHECK(run.status == 3);
    CHECK(run.messages.contains(QStringLiteral("no.xlsx")));
}
