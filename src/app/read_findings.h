// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a document: in this process (command line), or in a child process with limits (window).
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "ingest/findings.h"

#include <QObject>
#include <QString>
#include <memory>

class QProcess;
class QTimer;

namespace salkku {

Result<Findings> readFindings(const QString& path, const Programme& programme);

/// Reads one document through `salkku-cli extract`, so that a crash or a hang there is a message here.
class ReadingProcess : public QObject {
    Q_OBJECT
public:
    explicit ReadingProcess(QObject* parent = nullptr);
    ~ReadingProcess() override;

    /// `portfolio` names the programme whose words are looked for; empty for the built-in one.
    void start(const QString& documentPath, const QString& portfolioPath);
    void cancel();
    bool isRunning() const;

signals:
    void finished(const salkku::Findings& findings);
    void failed(const salkku::Error& error);

private:
    void processEnded();
    void fail(ErrorCode code, const QString& message);
    QProcess* m_process;
    QTimer* m_timeout;
    QString m_path;
    bool m_over = true;
};

} // namespace salkku
