// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QThread>

using namespace salkku::test;

namespace {

QString programBeside(const QString& name) {
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

// What the probe could do in its sandbox; nothing where this machine has none.
QStringList probed(const TestFiles& files) {
    QProcess probe;
    probe.setWorkingDirectory(files.folder());
    probe.start(
        programBeside(QStringLiteral("sandbox_probe")),
        {files.write(QStringLiteral("readable"), "words"), files.write(QStringLiteral("writable"), "words")});
    REQUIRE(probe.waitForFinished(20'000));
    const QStringList done = QString::fromUtf8(probe.readAllStandardOutput()).split(QLatin1Char('\n'));
    if (done.contains(QStringLiteral("active"))) return done;
    WARN("skipped: this machine or build has no sandbox");
    return {};
}

// Field of /proc/PID/status, empty where the process is gone.
QByteArray statusField(qint64 process, const QByteArray& field) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(field + ":")) return line.mid(field.size() + 1).trimmed();
    return {};
}

} // namespace

TEST_CASE("the sandbox lets a program read files and start threads, and nothing more") {
    const TestFiles files;
    const QStringList done = probed(files);
    if (done.isEmpty()) return;
    CHECK(done == QStringList{QStringLiteral("active"), QStringLiteral("read"), QStringLiteral("thread"),
                              QStringLiteral("end"), QString()});
    CHECK(readFile(files.path(QStringLiteral("writable"))) == "words");
    CHECK(QDir(files.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 2);
}

#ifdef Q_OS_LINUX
TEST_CASE("a document is read inside the sandbox") {
    const TestFiles files;
    if (probed(files).isEmpty()) return;
    // More findings than a pipe holds, which nobody takes: the reading waits where it can be looked at.
    QByteArray text;
    for (int i = 1; i < 900; ++i)
        text += "Investointi 1 1/1\nYleistilanne\n\u2022 Vaihe " + QByteArray::number(i) +
                " saatiin valmiiksi ennen kesää kaikissa yksiköissä.\n\f";
    QProcess reading;
    reading.start(
        programBeside(QStringLiteral("salkku-cli")),
        {QStringLiteral("extract"), QStringLiteral("--json"), files.write(QStringLiteral("a.txt"), text)});
    REQUIRE(reading.waitForStarted());
    QByteArray filter;
    for (int tries = 0; tries < 2000 && filter != "2"; ++tries) {
        QThread::msleep(10);
        filter = statusField(reading.processId(), "Seccomp");
    }
    CHECK(filter == "2"); // a filter is in force
    CHECK(statusField(reading.processId(), "NoNewPrivs") == "1");
    REQUIRE(reading.waitForFinished(30'000));
    CHECK(reading.exitCode() == 0);
}
#endif
