// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a document in a child process, so that a crash, a hang or a bomb there is a message here.
#pragma once

#include "app/read_findings.h"
#include "documents/limits.h"
#include "domain/result.h"
#include "ingest/findings.h"
#include "storage/stored_document.h"

#include <QFutureWatcher>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <vector>

namespace salkku {

/// Where the program of all commands stands: beside the running one. `salkku-cli` itself would start it
/// anyway.
QString commandLineProgram();

/// One document at a time through `salkku-cli extract`. Emits finished, carried or failed exactly once a
/// start, and nothing more of a reading once cancel() has returned.
class ReadingProcess : public QObject {
    Q_OBJECT
public:
    /// `program` does the reading; another one than salkku-cli in tests alone.
    explicit ReadingProcess(QObject* parent = nullptr, const QString& program = commandLineProgram());
    ~ReadingProcess() override;

    /// `portfolioPath` names the portfolio whose programme's words are looked for; empty for the built-in
    /// one.
    /// `aliases` are names that a person has mapped and that the portfolio does not know yet.
    void start(const QString& documentPath, const QString& portfolioPath, const ReadingLimits& limits = {},
               const std::vector<OrganisationAlias>& aliases = {});
    /// A data set that Salkku put into the document is taken in place of findings, and carried() told.
    void takeDataSets(bool take = true) { m_takesDataSets = take; }
    void cancel(); ///< emits failed with Cancelled; another document may be started at once
    bool isRunning() const;

signals:
    void progressed(salkku::ReadingStage stage, int done, int total);
    void finished(const salkku::Findings& findings);
    void carried(const salkku::DataSet& data);
    void failed(const salkku::Error& error);

private:
    void startProcess(const QStringList& arguments);
    void bindChild();
    void readOutput();
    void readMessages();
    void takeMessage(const QByteArray& line);
    void failOverTime();
    void failStandingStill();
    void failByCrash();
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void understandAnswer();
    void finishWithAnswer();
    void fail(ErrorCode code, const QString& message);
    void letGo();

    QProcess* m_process = nullptr; ///< of the reading under way
    QFutureWatcher<Result<DocumentContent>> m_understanding;
    QTimer m_timeout, m_stillness;
    bool m_takesDataSets = false;
    ReadingLimits m_limits;
    QString m_program;
    QString m_path;
    QByteArray m_output;
    QByteArray m_messages;
    QByteArray m_unfinishedLine; ///< of messages
    bool m_running = false;
};

/// The same, waiting for the answer; for programs without a window.
Result<Findings> readInChild(const QString& documentPath, const QString& portfolioPath,
                             const ReadingLimits& limits = {},
                             const std::vector<OrganisationAlias>& aliases = {});

/// Likewise, taking data sets.
Result<DocumentContent> readContentInChild(const QString& documentPath, const QString& portfolioPath,
                                           const std::vector<OrganisationAlias>& aliases = {});

} // namespace salkku
