// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be used: status 3, one clear line, the portfolio as it was to the last byte.
#include "cli/run_cli.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

using namespace salkku::test;

namespace {

class BadInput {
public:
    BadInput() {
        REQUIRE(
            runCli({QStringLiteral("demo"), portfolio(), QStringLiteral("--periods"), QStringLiteral("1")})
                .status == 0);
        m_before = readFile(portfolio());
    }

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString portfolio() const { return file("p.salkku"); }

    void checkRefused(const QString& document) const {
        for (const QStringList& command :
             {QStringList{QStringLiteral("extract"), QStringLiteral("--json"), document},
              QStringList{QStringLiteral("import"), portfolio(), document}}) {
            const CliRun run = runCli(command);
            INFO(run.messages.toStdString());
            CHECK(run.status == 3);
            CHECK(run.output.isEmpty());
            CHECK(run.messages.count(QLatin1Char('\n')) == 1);
            CHECK(run.messages.contains(document));
        }
        CHECK(readFile(portfolio()) == m_before);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

QString fixture(const char* name) {
    const QString path = sourcePath(QStringLiteral("tests/fixtures/") + QString::fromLatin1(name));
    REQUIRE(QFile::exists(path)); // a missing file would be refused too
    return path;
}

} // namespace

TEST_CASE("a missing document is refused") {
    const BadInput bad;
    bad.checkRefused(bad.file("none.pdf"));
}

TEST_CASE("a folder is refused") {
    const BadInput bad;
    REQUIRE(QDir().mkpath(bad.file("folder.pdf")));
    bad.checkRefused(bad.file("folder.pdf"));
}

TEST_CASE("an empty document is refused") {
    const BadInput bad;
    writeFile(bad.file("empty.pdf"), {});
    bad.checkRefused(bad.file("empty.pdf"));
}

TEST_CASE("text renamed to .pdf is refused") {
    const BadInput bad;
    writeFile(bad.file("text.pdf"), statusText());
    bad.checkRefused(bad.file("text.pdf"));
}

TEST_CASE("an encrypted PDF is refused") {
    const BadInput bad;
    bad.checkRefused(fixture("encrypted.pdf"));
}

TEST_CASE("a PDF cut in half is refused") {
    const BadInput bad;
    const QByteArray whole =
        PdfDraft().text(40, 60, 20, QStringLiteral("Investointi 1 1/1")).newPage().bytes();
    writeFile(bad.file("half.pdf"), whole.left(whole.size() / 2));
    bad.checkRefused(bad.file("half.pdf"));
}

TEST_CASE("a foreign, empty or missing portfolio is refused and stays as it is") {
    const QTemporaryDir folder;
    const QString document = folder.filePath(QStringLiteral("r.txt"));
    writeFile(document, statusText());
    const QString empty = folder.filePath(QStringLiteral("empty.salkku"));
    writeFile(empty, {});
    const QString foreign = folder.filePath(QStringLiteral("foreign.salkku"));
    writeFile(foreign, "PK\x03\x04 something else");
    for (const QString& portfolio : {empty, foreign, folder.filePath(QStringLiteral("none.salkku"))}) {
        for (const QStringList& command :
             {QStringList{QStringLiteral("check"), portfolio}, QStringList{QStringLiteral("show"), portfolio},
              QStringList{QStringLiteral("import"), portfolio, document},
              QStringList{QStringLiteral("export"), portfolio, QStringLiteral("--to"),
                          folder.filePath(QStringLiteral("o.pptx"))}}) {
            const CliRun run = runCli(command);
            INFO(command.join(QLatin1Char(' ')).toStdString());
            CHECK(run.status == 3);
            CHECK(run.messages.contains(portfolio));
        }
    }
    CHECK(readFile(empty).isEmpty());
    CHECK(readFile(foreign) == "PK\x03\x04 something else");
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("none.salkku"))));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("o.pptx"))));
}

TEST_CASE("a bad document among good ones does not keep the good ones out") {
    const QTemporaryDir folder;
    const QString portfolio = folder.filePath(QStringLiteral("p.salkku"));
    REQUIRE(runCli({QStringLiteral("new"), portfolio}).status == 0);
    const QString good = folder.filePath(QStringLiteral("good.txt"));
    writeFile(good, statusText());
    const CliRun run =
        runCli({QStringLiteral("import"), portfolio, folder.filePath(QStringLiteral("none.pdf")), good});
    CHECK(run.status == 3);
    CHECK(runCli({QStringLiteral("show"), portfolio, QStringLiteral("--json")})
              .output.contains(QStringLiteral("ajanvaraus")));
}
