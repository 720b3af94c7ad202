// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_process.h"

#include "app/aliases.h"
#include "app/translations.h"
#include "ingest/findings_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace salkku {

QString commandLineProgram() {
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("salkku-cli"));
}

ReadingProcess::ReadingProcess(QObject* parent)
    : QObject(parent) {
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        fail(ErrorCode::LimitExceeded,
             tr("Reading was stopped after %n second(s). The document may be damaged.", nullptr,
                m_limits.milliseconds / 1000));
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReadingProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, &ReadingProcess::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(ErrorCode::Internal,
                 tr("The reading program %1 cannot be started.").arg(m_process.program()));
    });
}

ReadingProcess::~ReadingProcess() {
    m_running = false;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ReadingProcess::start(const QString& documentPath, const QString& portfolioPath,
                           const ReadingLimits& limits, const std::vector<OrganisationAlias>& aliases) {
    m_path = documentPath;
    m_limits = limits;
    m_output.clear();
    m_running = true;
    QStringList arguments{QStringLiteral("extract"), QStringLiteral("--json"), QStringLiteral("--lang"),
                          languageCode(currentLanguage())};
    if (!portfolioPath.isEmpty()) arguments << QStringLiteral("--portfolio") << portfolioPath;
    for (const OrganisationAlias& alias : aliases)
        arguments << QStringLiteral("--alias=") + aliasArgument(alias);
    arguments << QStringLiteral("--") << documentPath;
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([bytes = limits.addressSpace] {
        const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        setrlimit(RLIMIT_AS, &limit);
        const rlimit noCore{0, 0};
        setrlimit(RLIMIT_CORE, &noCore);
    });
#endif
    m_timeout.start(limits.milliseconds);
    m_process.start(commandLineProgram(), arguments, QIODevice::ReadOnly);
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
        fail(ErrorCode::LimitExceeded, tr("The document yields more findings than Salkku takes."));
}

void ReadingProcess::processEnded(int exitCode, QProcess::ExitStatus status) {
    if (!m_running) return;
    readOutput();
    if (status == QProcess::CrashExit)
        return fail(ErrorCode::Damaged,
                    tr("Reading failed. The document may be damaged; nothing was changed."));
    if (exitCode == 0) return finishWithFindings();
    // The program's one line on standard error names the file; the message here is shown with the path
    // anyway.
    const QString message = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    fail(ErrorCode::CannotRead, message.isEmpty() ? tr("Reading failed.") : message);
}

void ReadingProcess::finishWithFindings() {
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

} // namespace salkku
