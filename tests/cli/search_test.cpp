// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_cli.h"
#include "support/qt_strings.h"

using namespace salkku::test;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct DocumentInPortfolio {
    DocumentInPortfolio() {
        writeFile(document, statusText());
        REQUIRE(runCli({text("new"), portfolio}).status == 0);
        REQUIRE(runCli({text("import"), portfolio, document}).status == 0);
    }
    QTemporaryDir folder;
    QString portfolio = folder.filePath(text("p.salkku"));
    QString document = folder.filePath(text("status.txt"));
};

} // namespace

TEST_CASE("search finds an imported text by another form of its word") {
    const DocumentInPortfolio file;
    const auto found = runCli({text("search"), file.portfolio, text("toimittaja"), text("--json")});
    REQUIRE(found.status == 0);
    const auto hits = found.json().at("hits");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].at("field") == "narrative:deviations");
    CHECK(hits[0].at("investment") == 1);
    CHECK(hits[0].at("marks")[0] == "Toimittajan");
}

TEST_CASE("search narrows by investment and says what it does not find") {
    const DocumentInPortfolio file;
    const auto none = runCli({text("search"), file.portfolio, text("toimittaja"), text("--investment"),
                              text("2"), text("--json")});
    CHECK(none.status == 0);
    CHECK(none.json().at("hits").empty());
    const auto said =
        runCli({text("search"), file.portfolio, text("xyzzyplugh"), text("--lang"), text("en")});
    CHECK(said.status == 0);
    CHECK_FALSE(said.messages.isEmpty());
}

TEST_CASE("search without a usable word is refused") {
    const DocumentInPortfolio file;
    CHECK(runCli({text("search"), file.portfolio, text("?!")}).status == 2);
    CHECK(runCli({text("search"), file.portfolio}).status == 2);
    CHECK(runCli({text("search"), file.portfolio, text("a"), text("--section"), text("nowhere")}).status ==
          2);
}

TEST_CASE("a demo portfolio is searched at once, its texts read on the way") {
    const QTemporaryDir folder;
    const QString portfolio = folder.filePath(text("demo.salkku"));
    REQUIRE(runCli({text("demo"), portfolio, text("--periods"), text("2")}).status == 0);
    const auto found = runCli({text("search"), portfolio, text("rekrytoinnit"), text("--json")});
    REQUIRE(found.status == 0);
    CHECK_FALSE(found.json().at("hits").empty());
    CHECK(runCli({text("search"), portfolio, text("rekrytoinnit"), text("--json")}).messages.isEmpty());
}

TEST_CASE("show names the problems that several regions tell of") {
    const QTemporaryDir folder;
    const QString portfolio = folder.filePath(text("demo.salkku"));
    REQUIRE(runCli({text("demo"), portfolio, text("--periods"), text("2")}).status == 0);
    const auto shown = runCli({text("show"), portfolio, text("--themes"), text("--lang"), text("en")});
    REQUIRE(shown.status == 0);
    CHECK(shown.output.contains(text("Information systems")));
}
