// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_process.h"

#include "app/reading_progress.h"
#include "support/files.h"
#include "support/memory_limit.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace salkku;

namespace {

struct Outcome {
    std::optional<Findings> findings;
    std::optional<Error> error;
    int answers = 0;
};

Outcome read(const QString& path, const ReadingLimits& limits = {}, bool cancelAtOnce = false,
             const QString& program = commandLineProgram()) {
    Outcome outcome;
    ReadingProcess process(nullptr, program);
    QEventLoop loop;
    QObject::connect(&process, &ReadingProcess::finished, &loop, [&](const Findings& findings) {
        outcome.findings = findings;
        ++outcome.answers;
        loop.quit();
    });
    QObject::connect(&process, &ReadingProcess::failed, &loop, [&](const Error& error) {
        outcome.error = error;
        ++outcome.answers;
        loop.quit();
    });
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit); // the test fails on answers == 0
    process.start(path, QString(), limits);
    if (cancelAtOnce) process.cancel();
    if (outcome.answers == 0) loop.exec();
    return outcome;
}

// What the window says of a reading program that misbehaves in this way.
Error errorOf(const char* misbehaviour, const ReadingLimits& limits = {}) {
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("misbehaving_reader"));
    const Outcome outcome = read(QString::fromLatin1(misbehaviour), limits, false, program);
    CHECK(outcome.answers == 1);
    REQUIRE(outcome.error);
    CHECK(outcome.error->where == QString::fromLatin1(misbehaviour));
    CHECK(outcome.error->message.endsWith(QLatin1Char('.')));
    return *outcome.error;
}

QString textFile(const QTemporaryDir& folder) {
    const QString path = folder.filePath(QStringLiteral("r.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "Investointi 1 1/1\nYleistilanne\n• Kaikki työpaketit on viety päätökseen sovitussa ajassa.\n");
    return path;
}

QString pdfFile(const QTemporaryDir& folder, int pages) {
    salkku::test::PdfDraft draft;
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) draft.newPage();
        draft.text(40, 40, 12, QStringLiteral("page %1").arg(page));
    }
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(draft.bytes());
    return path;
}

} // namespace

TEST_CASE("a document is read in a process of its own") {
    const QTemporaryDir folder;
    const Outcome outcome = read(textFile(folder));
    REQUIRE(outcome.findings);
    CHECK(outcome.findings->file == QStringLiteral("r.txt"));
    CHECK(outcome.findings->findings.size() == 1);
    CHECK(outcome.answers == 1);
}

TEST_CASE("a document that cannot be read is one message with the reason") {
    const Outcome outcome = read(QStringLiteral("/no/such/file.pdf"));
    REQUIRE(outcome.error);
    CHECK(outcome.error->where == QStringLiteral("/no/such/file.pdf"));
    CHECK_FALSE(outcome.error->message.isEmpty());
    CHECK(outcome.answers == 1);
}

TEST_CASE("a reading that takes too long is stopped with a message") {
    const QTemporaryDir folder;
    ReadingLimits limits;
    limits.milliseconds = 0;
    CHECK(read(textFile(folder), limits).error->code == ErrorCode::LimitExceeded);
}

TEST_CASE("a reading that yields too much is stopped with a message") {
    const QTemporaryDir folder;
    ReadingLimits limits;
    limits.outputBytes = 10;
    CHECK(read(textFile(folder), limits).error->code == ErrorCode::LimitExceeded);
}

TEST_CASE("a reading process that dies is a message") {
    const QTemporaryDir folder;
    ReadingLimits limits;
    limits.addressSpace = 1 << 20; // too little for any program
    CHECK(read(textFile(folder), limits).error.has_value());
}

TEST_CASE("a cancelled reading says so once") {
    const QTemporaryDir folder;
    const Outcome outcome = read(textFile(folder), {}, true);
    CHECK(outcome.error->code == ErrorCode::Cancelled);
    CHECK(outcome.answers == 1);
}

TEST_CASE("a reading program that crashes is a message that says what to do") {
    for (const char* how : {"crash", "abort"}) {
        const Error error = errorOf(how);
        CHECK(error.code == ErrorCode::Damaged);
        CHECK(error.message.contains(QStringLiteral("Get the file anew")));
    }
}

TEST_CASE("a reading that hangs is stopped, and the message names the limit") {
    ReadingLimits limits;
    limits.milliseconds = 1000;
    const Error error = errorOf("hang", limits);
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK(error.message.contains(QStringLiteral("1 second")));
}

TEST_CASE("a reading that stands still is stopped though time is left, and the message names the limit") {
    ReadingLimits limits;
    limits.stillMilliseconds = 1000;
    const Error error = errorOf("stuck", limits);
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK(error.message.contains(QStringLiteral("1 second")));
}

TEST_CASE("a slow reading that goes on is not stopped, and what it says besides is its reason") {
    ReadingLimits limits;
    limits.stillMilliseconds = 1500; // it takes 2 s
    const Error error = errorOf("creep", limits);
    CHECK(error.code == ErrorCode::CannotRead);
    CHECK(error.message.startsWith(QStringLiteral("Not a page.")));
}

TEST_CASE("reading tells its pages one by one") {
    const QTemporaryDir folder;
    ReadingProcess process;
    QEventLoop loop;
    std::vector<ReadingStep> steps;
    QObject::connect(&process, &ReadingProcess::progressed, &loop,
                     [&](ReadingStage stage, int done, int total) {
                         steps.push_back({stage, done, total});
                     });
    QObject::connect(&process, &ReadingProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &ReadingProcess::failed, &loop, &QEventLoop::quit);
    process.start(pdfFile(folder, 3), {});
    loop.exec();
    REQUIRE(steps.size() == 3);
    for (const ReadingStep& step : steps) {
        CHECK(step.stage == ReadingStage::Pages);
        CHECK(step.total == 3);
    }
}

TEST_CASE("a line of progress is understood, and nothing else is taken for one") {
    const ReadingStep step{ReadingStage::Pictures, 2, 7};
    CHECK(progressFrom(progressLine(step)) == step);
    for (const char* line : {"progress", "progress pages 3", "progress pages 8 7", "progress pages -1 7",
                             "progress chapters 1 2", "progress pages one two", "pages 1 2", ""})
        CHECK_FALSE(progressFrom(line));
}

TEST_CASE("after a cancelled reading another one begins at once") {
    const QTemporaryDir folder;
    ReadingProcess process;
    QEventLoop loop;
    int failures = 0;
    std::optional<Findings> read;
    QObject::connect(&process, &ReadingProcess::failed, &loop, [&](const Error&) { ++failures; });
    QObject::connect(&process, &ReadingProcess::finished, &loop, [&](const Findings& findings) {
        read = findings;
        loop.quit();
    });
    process.start(textFile(folder), {});
    process.cancel();
    process.start(textFile(folder), {});
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    CHECK(failures == 1);
    REQUIRE(read);
    CHECK(read->findings.size() == 1);
}

TEST_CASE("a reading that eats memory is stopped, and the message names the limit") {
    if (!test::hasMemoryLimit()) return;
    ReadingLimits limits;
    limits.addressSpace = 300LL * 1024 * 1024;
    const Error error = errorOf("memory", limits);
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK(error.message.contains(QStringLiteral("300 MB")));
}

TEST_CASE("a reading that floods its output is stopped, and the message names the limit") {
    const Error error = errorOf("flood");
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK(error.message.contains(QStringLiteral("64 MB")));
}

TEST_CASE("a reading that floods its complaints is stopped, and the message names the limit") {
    const Error error = errorOf("complaints");
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK(error.message.contains(QStringLiteral("64 kB")));
}

TEST_CASE("half an answer, and none, is a message") {
    CHECK_FALSE(errorOf("half").message.isEmpty());
    CHECK_FALSE(errorOf("silence").message.isEmpty());
    CHECK_FALSE(errorOf("nothing").message.isEmpty());
}

TEST_CASE("a reading program that is not there is a message") {
    const Outcome outcome = read(QStringLiteral("a.pdf"), {}, false, QStringLiteral("/no/such/program"));
    REQUIRE(outcome.error);
    CHECK(outcome.error->code == ErrorCode::Internal);
    CHECK(outcome.answers == 1);
}
