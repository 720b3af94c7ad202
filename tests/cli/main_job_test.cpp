// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from document to slides, as whole processes.
#include "cli/run_cli.h"
#include "support/qt_strings.h"

using namespace salkku::test;

namespace {

const QString autumn = QStringLiteral("2025-10/2025-12");

struct Job {
    QTemporaryDir folder;
    QString portfolio = folder.filePath(QStringLiteral("p.salkku"));
    QString document = folder.filePath(QStringLiteral("kooste.txt"));
    QString deck = folder.filePath(QStringLiteral("o.pptx"));

    Job() {
        writeFile(document, statusText());
        REQUIRE(runCli({QStringLiteral("new"), portfolio}).status == 0);
    }

    CliRun import(const QStringList& options = {}) const {
        return runCli(QStringList{QStringLiteral("import"), portfolio, document} + options);
    }

    nlohmann::json national() const {
        return runCli({QStringLiteral("show"), portfolio, QStringLiteral("--json")}).json().at("national");
    }
};

} // namespace

TEST_CASE("a status text is imported into sections by investment, with lines joined") {
    const Job job;
    CHECK(job.import().status == 0);
    const auto investments = job.national().at("investments");
    CHECK(investments.at("1").at("situation").at(0).at("text") ==
          "Uusi ajanvaraus on käytössä jokaisessa toimipisteessä, ja palaute on ollut myönteistä.");
    CHECK(investments.at("1").at("deviations").size() == 1);
    CHECK(investments.at("2").at("achievements").at(0).at("text") ==
          "Neuvontapiste avattiin neljään kuntaan.");
}

TEST_CASE("the same file twice changes nothing") {
    const Job job;
    job.import();
    const auto before = job.national();
    const auto again = job.import({QStringLiteral("--json")}).json().at("documents").at(0);
    CHECK(again.at("seen_before") == true);
    CHECK(again.at("stored") == 0);
    CHECK(again.at("unchanged") == 3);
    CHECK(job.national() == before);
}

TEST_CASE("an import that asks for more confidence says what it skipped and why") {
    const Job job;
    const auto result =
        job.import({QStringLiteral("--min-confidence"), QStringLiteral("1"), QStringLiteral("--json")})
            .json()
            .at("documents")
            .at(0);
    CHECK(result.at("stored") == 0);
    for (const auto& line : result.at("findings")) CHECK_FALSE(line.at("reason").get<std::string>().empty());
}

TEST_CASE("the imported period is exported as slides and the portfolio is sound") {
    const Job job;
    job.import();
    CHECK(runCli({QStringLiteral("check"), job.portfolio}).status == 0);
    const CliRun run = runCli({QStringLiteral("export"), job.portfolio, QStringLiteral("--period"), autumn,
                               QStringLiteral("--to"), job.deck});
    INFO(run.messages.toStdString());
    CHECK(run.status == 0);
    CHECK(readFile(job.deck).startsWith("PK"));
}

TEST_CASE("a period without reports makes no slides and says so") {
    const Job job;
    job.import();
    const CliRun run = runCli({QStringLiteral("export"), job.portfolio, QStringLiteral("--period"),
                               QStringLiteral("2024-01/2024-02"), QStringLiteral("--to"), job.deck});
    CHECK(run.status != 0);
    CHECK_FALSE(run.messages.isEmpty());
    CHECK_FALSE(QFile::exists(job.deck));
}

TEST_CASE("slides in another form than PPTX are refused by name") {
    const Job job;
    job.import();
    const CliRun run = runCli({QStringLiteral("export"), job.portfolio, QStringLiteral("--to"),
                               job.folder.filePath(QStringLiteral("o.doc"))});
    CHECK(run.status == 2);
    CHECK_FALSE(QFile::exists(job.folder.filePath(QStringLiteral("o.doc"))));
}

TEST_CASE("a portfolio of another programme reads documents by that programme's words") {
    const QTemporaryDir folder;
    const QString portfolio = folder.filePath(QStringLiteral("h.salkku"));
    REQUIRE(runCli({QStringLiteral("new"), portfolio, QStringLiteral("--programme"),
                    sourcePath(QStringLiteral("tests/support/programmes/harbours.json"))})
                .status == 0);
    const QString document = folder.filePath(QStringLiteral("h.txt"));
    writeFile(document,
              "Hanke 7 1/1\nMyrskyt ja tuulet\n\u2022 Kova tuuli irrotti kaksi poijua Tuulilahdella.\n");
    CHECK(runCli({QStringLiteral("import"), portfolio, document, QStringLiteral("--period"),
                  QStringLiteral("2030-01/2030-06")})
              .status == 0);
    const auto shown = runCli({QStringLiteral("show"), portfolio, QStringLiteral("--json")}).json();
    CHECK(shown.at("national").at("investments").at("7").at("storms").size() == 1);
}
