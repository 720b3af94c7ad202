// SPDX-License-Identifier: GPL-3.0-or-later
// Reading report packages and filled forms in a child process, so that a crash, a hang or a bomb there is a
// message here.
#pragma once

#include "app/reading_process.h"
#include "app/received_report.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <vector>

namespace salkku {

/// Several files through one `salkku-cli received`; one that breaks it is an error, and a new process goes on
/// with the next. Emits received or failed once a file, in their order, and then finished.
class ReceivingProcess : public QObject {
    Q_OBJECT
public:
    explicit ReceivingProcess(QObject* parent = nullptr, const QString& program = commandLineProgram());
    ~ReceivingProcess() override;

    void start(const QStringList& paths, const ReadingLimits& limits = {});
    void cancel(); ///< emits finished
    bool isRunning() const { return m_running; }

signals:
    void received(const salkku::ReceivedReport& report);
    void failed(const salkku::Error& error);
    void finished();

private:
    void startChild();
    void readOutput();
    void childEnded(int exitCode, QProcess::ExitStatus status);
    void failCurrent(ErrorCode code, const QString& message);
    void goOn();
    void killChild(); ///< its end goes on with the next file
    static QString brokeDownText();

    QProcess m_process;
    QTimer m_timeout; ///< for each file
    ReadingLimits m_limits;
    QString m_program;
    QStringList m_paths;
    qsizetype m_next = 0; ///< the file that is being read
    QByteArray m_output;
    bool m_running = false;
    bool m_killed = false; ///< over a limit: what it still says is of no use
};

/// The same, waiting for the answers, one a path.
std::vector<Result<ReceivedReport>> receiveInChild(const QStringList& paths,
                                                   const ReadingLimits& limits = {});

/// What `salkku-cli received` does: reads the files in a sandbox and hands on what each of them yields.
void receiveConfined(const QStringList& paths, const std::function<void(const QByteArray&)>& write);

} // namespace salkku
