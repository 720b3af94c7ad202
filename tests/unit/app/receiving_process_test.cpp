// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiving_process.h"

#include "support/package_draft.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

using namespace salkku;
using namespace salkku::test;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// What is said of a reading program that misbehaves in these ways, one a file.
std::vector<Error> errorsOf(const QStringList& misbehaviours, const ReadingLimits& limits) {
    ReceivingProcess process(
        nullptr, QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("misbehaving_reader")));
    std::vector<Error> errors;
    bool done = false;
    QObject::connect(&process, &ReceivingProcess::failed,
                     [&](const Error& error) { errors.push_back(error); });
    QObject::connect(&process, &ReceivingProcess::finished, [&] { done = true; });
    process.start(misbehaviours, limits);
    while (!done) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return errors;
}

} // namespace

TEST_CASE("packages come out of the child as they were written, bad ones between good ones as errors") {
    const QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("good.salkku-report"));
    const QString bad = folder.filePath(QStringLiteral("bad.salkku-report"));
    write(good, draftPackage());
    write(bad, draftPackage().left(200));
    const auto answers = receiveInChild({good, bad, folder.filePath(QStringLiteral("none")), good});
    REQUIRE(answers.size() == 4);
    REQUIRE(answers[0]);
    CHECK(contentToJson(answers[0]->content) ==
          contentToJson(packageFromBytes(draftPackage(), good)->content));
    CHECK(answers[0]->author == QStringLiteral("Anna"));
    CHECK(answers[0]->id == packageFromBytes(draftPackage(), good)->id);
    CHECK(answers[0]->created == QDateTime(QDate(2030, 7, 1), QTime(12, 30), Qt::UTC));
    CHECK(answers[1].error().code == ErrorCode::Damaged);
    CHECK(answers[1].error().where == bad);
    CHECK(answers[2].error().code == ErrorCode::NotFound);
    CHECK(answers[3]);
}

TEST_CASE("a reading program that breaks down is an error for each file, and the next file is tried") {
    ReadingLimits limits;
    limits.milliseconds = 1000;
    limits.outputBytes = 8 * 1024 * 1024;
    for (const char* how : {"crash", "abort", "hang", "flood", "half", "silence", "nothing"}) {
        INFO(how);
        const auto errors = errorsOf({QString::fromLatin1(how), QString::fromLatin1(how)}, limits);
        REQUIRE(errors.size() == 2);
        for (const Error& error : errors) CHECK_FALSE(error.message.isEmpty());
    }
}

TEST_CASE("a program that is not there is one error") {
    ReceivingProcess process(nullptr, QStringLiteral("/nowhere/salkku-cli"));
    int errors = 0;
    bool done = false;
    QObject::connect(&process, &ReceivingProcess::failed, [&](const Error&) { ++errors; });
    QObject::connect(&process, &ReceivingProcess::finished, [&] { done = true; });
    process.start({QStringLiteral("a")});
    while (!done) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(errors == 1);
}

TEST_CASE("what is cleared and what is wrong in a form goes along") {
    auto package = packageFromBytes(draftPackage(), QStringLiteral("f"));
    REQUIRE(package);
    ReceivedReport form{QStringLiteral("f.xlsx"), {}, {}, {}, {}, {QStringLiteral("Sheet 1, C4: …")},
                        package->content};
    form.content.isPartial = true;
    form.content.cleared = {{form.content.reports.front().report.key, FieldName::planned()}};
    QByteArray bytes = receivedToBytes(Result<ReceivedReport>(form));
    const QByteArray whole = bytes;
    bytes.chop(1);
    CHECK_FALSE(takeReceived(bytes).has_value());
    bytes = whole + "rest";
    const auto taken = takeReceived(bytes);
    REQUIRE(taken.has_value());
    REQUIRE(*taken);
    CHECK((*taken)->problems == form.problems);
    CHECK((*taken)->content.isPartial);
    CHECK((*taken)->content.cleared == form.content.cleared);
    CHECK(bytes == "rest");
}
