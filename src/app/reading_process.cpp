// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_process.h"

#include "app/read_findings.h"
#include "app/sandbox.h"
#include "app/translations.h"
#include "ingest/findings_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <optional>

namespace salkku {

namespace {

constexpr qint64 bytesInMegabyte = 1024 * 1024;

} // namespace

QString commandLineProgram() {
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("salkku-cli"));
}

ReadingProcess::ReadingProcess(QObject* parent, const QString& program)
    : QObject(parent)
    , m_program(program) {
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ReadingProcess::failOverTime);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReadingProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ReadingProcess::readMessages);
    connect(&m_process, &QProcess::finished, this, &ReadingProcess::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(ErrorCode::Internal,
                 tr("The reading program %1 cannot be started. Install Salkku anew.").arg(m_program));
    });
}

ReadingProcess::~ReadingProcess() {
    m_running = false;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ReadingProcess::start(const QString& documentPath, const QString& portfolioPath,
                           const ReadingLimits& limits) {
    m_path = documentPath;
    m_limits = limits;
    m_output.clear();
    m_messages.clear();
    m_running = true;
    QStringList arguments{QStringLiteral("extract"), QStringLiteral("--json"), QStringLiteral("--lang"),
                          languageCode(currentLanguage())};
    if (!portfolioPath.isEmpty()) arguments << QStringLiteral("--portfolio") << portfolioPath;
    arguments << QStringLiteral("--") << documentPath;
    bindChild();
    m_timeout.start(limits.milliseconds);
    m_process.start(m_program, arguments, QIODevice::ReadOnly);
}

void ReadingProcess::bindChild() {
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier(
        [limits = m_limits] { limitOwnProcess(limits); }); // between fork and exec
#endif
}

void ReadingProcess::cancel() {
    fail(ErrorCode::Cancelled, tr("Reading was cancelled."));
}

bool ReadingProcess::isRunning() const {
    return m_running;
}

void ReadingProcess::readOutput() {
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > m_limits.outputBytes)
        fail(ErrorCode::LimitExceeded, tr("The document yields more than %1 MB of findings, the most that is "
                                          "taken. Split it into smaller "
                                          "documents.")
                                           .arg(m_limits.outputBytes / bytesInMegabyte));
}

void ReadingProcess::readMessages() {
    m_messages += m_process.readAllStandardError();
    if (m_messages.size() > m_limits.messageBytes)
        fail(ErrorCode::LimitExceeded, tr("Reading gave more than %1 kB of complaints and was stopped. Get "
                                          "the file anew from where it came, "
                                          "or save it as PDF with another program.")
                                           .arg(m_limits.messageBytes / 1024));
}

void ReadingProcess::failOverTime() {
    fail(ErrorCode::LimitExceeded, tr("Reading took more than %n second(s), the most that a document may "
                                      "take. Split it into smaller documents, "
                                      "or save it as PDF with another program.",
                                      nullptr, m_limits.milliseconds / 1000));
}

// Poppler ends the process where it gets no memory, with these words; so does the C++ library.
void ReadingProcess::failByCrash() {
    if (m_messages.contains("Out of memory") || m_messages.contains("bad_alloc"))
        return fail(ErrorCode::LimitExceeded, overMemory(m_limits.addressSpace));
    fail(ErrorCode::Damaged, tr("The reading program broke down on this document; nothing was changed. Get "
                                "the file anew from where it "
                                "came, or save it as PDF with another program."));
}

void ReadingProcess::processEnded(int exitCode, QProcess::ExitStatus status) {
    if (!m_running) return;
    readOutput();
    readMessages();
    if (status == QProcess::CrashExit) return failByCrash();
    if (exitCode == 0) return finishWithFindings();
    // The program's one line names the file; the message here is shown with the path anyway.
    const QString message = QString::fromUtf8(m_messages).trimmed();
    fail(ErrorCode::CannotRead, message.isEmpty()
                                    ? tr("Reading failed without a reason. Get the file anew from where "
                                         "it came.")
                                    : message);
}

void ReadingProcess::finishWithFindings() {
    if (!m_running) return; // over a limit at the last moment
    const auto findings = findingsFromJson(m_output, m_path);
    if (!findings) return fail(findings.error().code, findings.error().message);
    m_running = false;
    m_timeout.stop();
    emit finished(*findings);
}

void ReadingProcess::fail(ErrorCode code, const QString& message) {
    if (!m_running) return;
    m_running = false;
    m_timeout.stop();
    m_process.kill();
    const QString prefix = m_path + QStringLiteral(": ");
    emit failed({code, message.startsWith(prefix) ? message.mid(prefix.size()) : message, m_path});
}

Result<Findings> readInChild(const QString& documentPath, const QString& portfolioPath,
                             const ReadingLimits& limits) {
    std::optional<Result<Findings>> answer;
    ReadingProcess process;
    QEventLoop loop;
    QObject::connect(&process, &ReadingProcess::finished, &loop, [&](const Findings& findings) {
        answer = findings;
        loop.quit();
    });
    QObject::connect(&process, &ReadingProcess::failed, &loop, [&](const Error& error) {
        answer = error;
        loop.quit();
    });
    process.start(documentPath, portfolioPath, limits);
    if (!answer) loop.exec();
    return *std::move(answer);
}

} // namespace salkku
