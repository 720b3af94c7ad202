// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiving_process.h"

#include "app/sandbox.h"
#include "app/translations.h"

#include <QEventLoop>
#include <new>
#include <utility>

namespace salkku {

ReceivingProcess::ReceivingProcess(QObject* parent, const QString& program)
    : QObject(parent)
    , m_program(program) {
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        failCurrent(ErrorCode::LimitExceeded,
                    tr("Reading took more than %n second(s), the most that a file may "
                       "take.",
                       nullptr, m_limits.milliseconds / 1000));
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReceivingProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, &ReceivingProcess::childEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart || !m_running) return;
        m_next = m_paths.size();
        emit failed({ErrorCode::Internal,
                     tr("The reading program %1 cannot be started. Install Salkku anew.").arg(m_program),
                     {}});
        goOn();
    });
}

ReceivingProcess::~ReceivingProcess() {
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ReceivingProcess::start(const QStringList& paths, const ReadingLimits& limits) {
    m_paths = paths;
    m_limits = limits;
    m_next = 0;
    m_running = true;
    goOn();
}

void ReceivingProcess::goOn() {
    if (m_next < m_paths.size()) return startChild();
    m_timeout.stop();
    m_running = false;
    emit finished();
}

void ReceivingProcess::startChild() {
    m_output.clear();
    m_killed = false;
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier(
        [limits = m_limits] { limitOwnProcess(limits); }); // between fork and exec
#endif
    m_timeout.start(m_limits.milliseconds);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(m_program,
                    QStringList{QStringLiteral("received"), QStringLiteral("--lang"),
                                languageCode(currentLanguage()), QStringLiteral("--")} +
                        m_paths.mid(m_next),
                    QIODevice::ReadOnly);
}

void ReceivingProcess::readOutput() {
    m_output += m_process.readAllStandardOutput();
    if (!m_running || m_killed) return m_output.clear();
    while (m_running && m_next < m_paths.size()) {
        auto one = takeReceived(m_output);
        if (!one) break;
        if (!*one && one->error().code == ErrorCode::Internal)
            return failCurrent(ErrorCode::Damaged, brokeDownText());
        ++m_next;
        m_timeout.start(m_limits.milliseconds);
        if (*one)
            emit received(**one);
        else
            emit failed(one->error());
    }
    if (m_next >= m_paths.size()) return killChild(); // all is said
    if (m_output.size() > m_limits.outputBytes)
        failCurrent(ErrorCode::LimitExceeded, tr("The file yields more than can be taken."));
}

// Kills what is still running; its end goes on with the next file.
void ReceivingProcess::failCurrent(ErrorCode code, const QString& message) {
    if (!m_running || m_next >= m_paths.size()) return;
    emit failed({code, message, m_paths[m_next]});
    ++m_next;
    if (m_process.state() == QProcess::NotRunning) return goOn();
    killChild();
}

void ReceivingProcess::killChild() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_killed = true;
    m_process.kill();
}

QString ReceivingProcess::brokeDownText() {
    return tr("The reading program broke down on this file; nothing was changed.");
}

void ReceivingProcess::childEnded(int exitCode, QProcess::ExitStatus status) {
    if (!m_running) return;
    readOutput();
    if (!m_running || m_process.state() != QProcess::NotRunning) return; // that went on already
    const bool wasKilled = std::exchange(m_killed, false);
    if (wasKilled || m_next >= m_paths.size()) return goOn();
    const bool brokeDown = status == QProcess::CrashExit || exitCode != 0;
    failCurrent(ErrorCode::Damaged, brokeDown ? brokeDownText() : tr("The file was not read to its end."));
}

void ReceivingProcess::cancel() {
    if (!m_running) return;
    m_running = false;
    m_timeout.stop();
    m_process.kill();
    emit finished();
}

std::vector<Result<ReceivedReport>> receiveInChild(const QStringList& paths, const ReadingLimits& limits) {
    std::vector<Result<ReceivedReport>> answers;
    ReceivingProcess process;
    QEventLoop loop;
    QObject::connect(&process, &ReceivingProcess::received, &loop,
                     [&](const ReceivedReport& report) { answers.push_back(report); });
    QObject::connect(&process, &ReceivingProcess::failed, &loop,
                     [&](const Error& error) { answers.push_back(error); });
    bool done = false;
    QObject::connect(&process, &ReceivingProcess::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    process.start(paths, limits);
    if (!done) loop.exec();
    return answers;
}

void receiveConfined(const QStringList& paths, const std::function<void(const QByteArray&)>& write) {
    limitOwnProcess({}); // typed by hand it is bound as the window's is
    enterSandbox();
    for (const QString& path : paths) {
        try {
            write(receivedToBytes(readReceived(path)));
        } catch (const std::bad_alloc&) {
            write(receivedToBytes(
                Error{ErrorCode::LimitExceeded,
                      ReceivingProcess::tr("Reading needs more memory than a file may take."), path}));
        }
    }
}

} // namespace salkku
