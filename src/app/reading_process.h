// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a document in a child process, so that a crash, a hang or a bomb there is a message here.
#pragma once

#include "domain/result.h"
#include "ingest/findings.h"
#include "storage/stored_document.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <vector>

namespace salkku {

/// What a reading may cost, each limit with its evidence.
struct ReadingLimits {
    int milliseconds = 60'000;               ///< the longest report seen (53 pages) takes under 1 s
    qint64 addressSpace = 2LL << 30;         ///< bytes; reading that report takes under 150 MB
    qint64 outputBytes = 64LL * 1024 * 1024; ///< that report's findings have 0.3 MB
};

/// One document at a time through `salkku-cli extract`. Emits finished or failed exactly once a start.
class ReadingProcess : public QObject {
    Q_OBJECT
public:
    explicit ReadingProcess(QObject* parent = nullptr);
    ~ReadingProcess() override;

    /// `portfolioPath` names the portfolio whose programme's words are looked for; empty for the built-in
    /// one.
    /// `aliases` are names that a person has mapped and that the portfolio does not know yet.
    void start(const QString& documentPath, const QString& portfolioPath, const ReadingLimits& limits = {},
               const std::vector<OrganisationAlias>& aliases = {});
    void cancel(); ///< emits failed with Cancelled
    bool isRunning() const;

signals:
    void finished(const salkku::Findings& findings);
    void failed(const salkku::Error& error);

private:
    void readOutput();
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void finishWithFindings();
    void fail(ErrorCode code, const QString& message);

    QProcess m_process;
    QTimer m_timeout;
    ReadingLimits m_limits;
    QString m_path;
    QByteArray m_output;
    bool m_running = false;
};

/// Where salkku-cli stands: beside the running program.
QString commandLineProgram();

} // namespace salkku
