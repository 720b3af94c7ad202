// SPDX-License-Identifier: GPL-3.0-or-later
// Every form of export, as whole processes.
#include "app/saved_comparisons.h"
#include "cli/run_cli.h"
#include "storage/portfolio.h"
#include "support/qt_strings.h"
#include "support/source_tree.h"

using namespace salkku::test;

namespace {

struct Demo {
    QTemporaryDir folder;
    QString portfolio = folder.filePath(QStringLiteral("demo.salkku"));

    Demo() {
        REQUIRE(runCli({QStringLiteral("demo"), portfolio, QStringLiteral("--periods"), QStringLiteral("2")})
                    .status == 0);
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    CliRun exportTo(const QString& name, const QStringList& options = {}) const {
        return runCli(QStringList{QStringLiteral("export"), portfolio, QStringLiteral("--to"), path(name)} +
                      options);
    }

    QByteArray bytes(const QString& name) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

// Drafts are not exported.
nlohmann::json received(const QString& portfolio) {
    nlohmann::json statuses = runCli({QStringLiteral("show"), portfolio, QStringLiteral("--json")}).json();
    auto& list = statuses.at("statuses");
    nlohmann::json kept = nlohmann::json::array();
    for (const auto& status : list)
        if (status.at("state") != "draft") kept.push_back(status);
    statuses["statuses"] = kept;
    return statuses;
}

} // namespace

TEST_CASE("every form is written, and nothing else stands on standard error") {
    const Demo demo;
    const auto [ending, start] =
        GENERATE(table<QString, QByteArray>({{QStringLiteral("pptx"), "PK"},
                                             {QStringLiteral("xlsx"), "PK"},
                                             {QStringLiteral("pdf"), "%PDF"},
                                             {QStringLiteral("html"), "<!DOCTYPE html>"},
                                             {QStringLiteral("png"), "\x89PNG"},
                                             {QStringLiteral("svg"), "<?xml"},
                                             {QStringLiteral("csv"), "\xef\xbb\xbf"},
                                             {QStringLiteral("json"), "{"}}));
    const QString name = QStringLiteral("o.") + ending;
    const CliRun run = demo.exportTo(name);
    CHECK(run.status == 0);
    CHECK(run.messages.count(QLatin1Char('\n')) == 1);
    CHECK(demo.bytes(name).startsWith(start));
}

TEST_CASE("a view saved on the comparison page is exported by its name") {
    const Demo demo;
    {
        auto portfolio = salkku::Portfolio::open(demo.portfolio);
        REQUIRE(portfolio);
        salkku::SavedComparison view{QStringLiteral("Northern bars"), salkku::CompareView::Bars};
        view.investment = 2;
        REQUIRE(portfolio->saveView(salkku::savedViewOf(view)));
    }
    const QStringList options{QStringLiteral("--view"), QStringLiteral("Northern bars"),
                              QStringLiteral("--slides"), QStringLiteral("legend")};
    REQUIRE(demo.exportTo(QStringLiteral("o.html"), options).status == 0);
    CHECK(demo.bytes(QStringLiteral("o.html")).contains("Northern bars"));
    REQUIRE(demo.exportTo(QStringLiteral("o.csv"), options).status == 0);
    CHECK(demo.bytes(QStringLiteral("o.csv")).count('\n') < 40); // the regions, not all stored values
    const CliRun unknown =
        demo.exportTo(QStringLiteral("o.html"), {QStringLiteral("--view"), QStringLiteral("Southern")});
    CHECK(unknown.status != 0);
    CHECK(unknown.messages.contains(QStringLiteral("Northern bars")));
}

TEST_CASE("what was exported comes back as it was") {
    const Demo demo;
    const QString name =
        GENERATE(QStringLiteral("o.pptx"), QStringLiteral("o.pdf"), QStringLiteral("o.json"));
    REQUIRE(demo.exportTo(name).status == 0);
    const QString other = demo.path(QStringLiteral("other.salkku"));
    REQUIRE(runCli({QStringLiteral("new"), other}).status == 0);
    REQUIRE(runCli({QStringLiteral("import"), other, demo.path(name)}).status == 0);
    CHECK(received(other) == received(demo.portfolio));
    const auto again =
        runCli({QStringLiteral("import"), other, demo.path(name), QStringLiteral("--json")}).json();
    CHECK(again.at("documents").at(0).at("stored") == 0);
}

TEST_CASE("the same portfolio gives the same bytes") {
    const Demo demo;
    const QString ending = GENERATE(QStringLiteral("pptx"), QStringLiteral("pdf"), QStringLiteral("xlsx"),
                                    QStringLiteral("html"), QStringLiteral("png"), QStringLiteral("svg"));
    REQUIRE(demo.exportTo(QStringLiteral("a.") + ending).status == 0);
    REQUIRE(demo.exportTo(QStringLiteral("b.") + ending).status == 0);
    CHECK(demo.bytes(QStringLiteral("a.") + ending) == demo.bytes(QStringLiteral("b.") + ending));
}

TEST_CASE("an unknown part, region or slide is refused by what there is") {
    const Demo demo;
    const QStringList options =
        GENERATE(QStringList{QStringLiteral("--part"), QStringLiteral("nothing")},
                 QStringList{QStringLiteral("--regions"), QStringLiteral("nothing")},
                 QStringList{QStringLiteral("--slides"), QStringLiteral("nothing")},
                 QStringList{QStringLiteral("--investments"), QStringLiteral("nothing")});
    const CliRun run = demo.exportTo(QStringLiteral("o.svg"), options);
    CHECK(run.status == 2);
    CHECK(run.messages.contains(QStringLiteral("\"nothing\"")));
    CHECK_FALSE(QFile::exists(demo.path(QStringLiteral("o.svg"))));
}

TEST_CASE("a PDF is read back with its lights and texts") {
    const Demo demo;
    REQUIRE(
        demo.exportTo(QStringLiteral("o.pdf"), {QStringLiteral("--slides"), QStringLiteral("lights,legend")})
            .status == 0);
    const auto findings =
        runCli({QStringLiteral("extract"), demo.path(QStringLiteral("o.pdf")), QStringLiteral("--json")})
            .json();
    int lights = 0;
    for (const auto& finding : findings.at("findings")) lights += finding.at("kind") == "light";
    CHECK(lights > 400);
}

TEST_CASE("choices that were saved are taken up by their name, and other options come before them") {
    const Demo demo;
    REQUIRE(demo.exportTo(QStringLiteral("a.html"),
                          {QStringLiteral("--slides"), QStringLiteral("legend"), QStringLiteral("--lang"),
                           QStringLiteral("sv"), QStringLiteral("--save-template"), QStringLiteral("Short")})
                .status == 0);
    const QStringList saved{QStringLiteral("--template"), QStringLiteral("Short")};
    REQUIRE(demo.exportTo(QStringLiteral("b.html"), saved).status == 0);
    CHECK(demo.bytes(QStringLiteral("b.html")) == demo.bytes(QStringLiteral("a.html")));
    REQUIRE(demo.exportTo(QStringLiteral("c.html"),
                          saved + QStringList{QStringLiteral("--lang"), QStringLiteral("en")})
                .status == 0);
    CHECK(demo.bytes(QStringLiteral("c.html")) != demo.bytes(QStringLiteral("a.html")));
    const CliRun unknown =
        demo.exportTo(QStringLiteral("d.html"), {QStringLiteral("--template"), QStringLiteral("Long")});
    CHECK(unknown.status != 0);
    CHECK(unknown.messages.contains(QStringLiteral("Short")));
}

TEST_CASE("slides take over the look of a house's presentation, and a file that is none is refused") {
    const Demo demo;
    const QString house = sourcePath(QStringLiteral("tests/fixtures/house.pptx"));
    const QStringList look{QStringLiteral("--theme"), house};
    REQUIRE(demo.exportTo(QStringLiteral("o.pptx"), look).status == 0);
    CHECK(demo.bytes(QStringLiteral("o.pptx")).contains("ppt/slideMasters/slideMaster7.xml"));
    const CliRun wrong = demo.exportTo(QStringLiteral("p.pptx"), {QStringLiteral("--theme"), demo.portfolio});
    CHECK(wrong.status != 0);
    CHECK(wrong.messages.contains(demo.portfolio));
    CHECK_FALSE(QFile::exists(demo.path(QStringLiteral("p.pptx"))));
}
