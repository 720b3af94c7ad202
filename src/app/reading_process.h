// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a document in a child process, so that a crash, a hang or a bomb there is a message here.
#pragma once

#include "documents/limits.h"
#include "domain/result.h"
#include "ingest/findings.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

namespace salkku {

/// Where salkku-cli stands: beside the running program.
QString commandLineProgram();

/// One document at a time through `salkku-cli extract`. Emits finished or failed exactly once a start.
class ReadingProcess : public QObject {
    Q_OBJECT
public:
    /// `program` does the reading; another one than salkku-cli in tests alone.
    explicit ReadingProcess(QObject* parent = nullptr, const QString& program = commandLineProgram());
    ~ReadingProcess() override;

    /// `portfolioPath` names the portfolio whose programme's words are looked for; empty for the built-in
    /// one.
    void start(const QString& documentPath, const QString& portfolioPath, const ReadingLimits& limits = {});
    void cancel(); ///< emits failed with Cancelled
    bool isRunning() const;

signals:
    void finished(const salkku::Findings& findings);
    void failed(const salkku::Error& error);

private:
    void bindChild();
    void readOutput();
    void readMessages();
    void failOverTime();
    void failByCrash();
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void finishWithFindings();
    void fail(ErrorCode code, const QString& message);

    QProcess m_process;
    QTimer m_timeout;
    ReadingLimits m_limits;
    QString m_program;
    QString m_path;
    QByteArray m_output;
    QByteArray m_messages;
    bool m_running = false;
};

/// The same, waiting for the answer; for programs without a window.
Result<Findings> readInChild(const QString& documentPath, const QString& portfolioPath,
                             const ReadingLimits& limits = {});

} // namespace salkku
