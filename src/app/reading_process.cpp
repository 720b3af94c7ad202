// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_process.h"

#include "app/aliases.h"
#include "app/carried_data_set.h"
#include "app/reading_progress.h"
#include "app/sandbox.h"
#include "app/translations.h"
#include "ingest/findings_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QtConcurrentRun>
#include <optional>
#include <utility>

namespace salkku {

namespace {

constexpr qint64 bytesInMegabyte = 1024 * 1024;

Result<DocumentContent> contentFromJson(const QByteArray& json, const QString& path) {
    if (isDataSetJson(json)) {
        auto data = dataSetFromJson(json, path);
        if (!data) return data.error();
        return DocumentContent(*std::move(data));
    }
    auto findings = findingsFromJson(json, path);
    if (!findings) return findings.error();
    return DocumentContent(*std::move(findings));
}

} // namespace

QString commandLineProgram() {
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("salkku-cli-full"));
}

ReadingProcess::ReadingProcess(QObject* parent, const QString& program)
    : QObject(parent)
    , m_program(program) {
    m_timeout.setSingleShot(true);
    m_stillness.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ReadingProcess::failOverTime);
    connect(&m_stillness, &QTimer::timeout, this, &ReadingProcess::failStandingStill);
    connect(&m_understanding, &QFutureWatcherBase::finished, this, &ReadingProcess::finishWithAnswer);
}

ReadingProcess::~ReadingProcess() {
    letGo();
    for (QProcess* killed : findChildren<QProcess*>()) killed->waitForFinished(1000);
}

void ReadingProcess::start(const QString& documentPath, const QString& portfolioPath,
                           const ReadingLimits& limits, const std::vector<OrganisationAlias>& aliases) {
    letGo();
    m_path = documentPath;
    m_limits = limits;
    m_output.clear();
    m_messages.clear();
    m_unfinishedLine.clear();
    m_running = true;
    QStringList arguments{QStringLiteral("extract"), QStringLiteral("--json"), QStringLiteral("--lang"),
                          languageCode(currentLanguage()), QStringLiteral("--progress")};
    if (m_takesDataSets) arguments << QStringLiteral("--data-set");
    if (!portfolioPath.isEmpty()) arguments << QStringLiteral("--portfolio") << portfolioPath;
    for (const OrganisationAlias& alias : aliases)
        arguments << QStringLiteral("--alias=") + aliasArgument(alias);
    arguments << QStringLiteral("--") << documentPath;
    startProcess(arguments);
}

// A process of its own for every document: one that was killed may take a while to go.
void ReadingProcess::startProcess(const QStringList& arguments) {
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ReadingProcess::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &ReadingProcess::readMessages);
    connect(m_process, &QProcess::finished, this, &ReadingProcess::processEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(ErrorCode::Internal,
                 tr("The reading program %1 cannot be started. Install Salkku anew.").arg(m_program));
    });
    bindChild();
    m_timeout.start(m_limits.milliseconds);
    m_stillness.start(m_limits.stillMilliseconds);
    m_process->start(m_program, arguments, QIODevice::ReadOnly);
}

// Whatever the process does from here on is nobody's business.
void ReadingProcess::letGo() {
    m_running = false;
    m_timeout.stop();
    m_stillness.stop();
    if (!m_process) return;
    QProcess* process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void ReadingProcess::bindChild() {
#ifdef Q_OS_UNIX
    m_process->setChildProcessModifier(
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
    if (!m_running) return;
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > m_limits.outputBytes)
        fail(ErrorCode::LimitExceeded, tr("The document yields more than %1 MB of findings, the most that is "
                                          "taken. Split it into smaller "
                                          "documents.")
                                           .arg(m_limits.outputBytes / bytesInMegabyte));
}

void ReadingProcess::readMessages() {
    if (!m_running) return;
    m_unfinishedLine += m_process->readAllStandardError();
    for (qsizetype end = m_unfinishedLine.indexOf('\n'); end >= 0; end = m_unfinishedLine.indexOf('\n')) {
        takeMessage(m_unfinishedLine.left(end + 1));
        m_unfinishedLine.remove(0, end + 1);
        if (!m_running) return; // whoever was told of progress may have cancelled
    }
    if (m_messages.size() + m_unfinishedLine.size() > m_limits.messageBytes)
        fail(ErrorCode::LimitExceeded, tr("Reading gave more than %1 kB of complaints and was stopped. Get "
                                          "the file anew from where it came, "
                                          "or save it as PDF with another program.")
                                           .arg(m_limits.messageBytes / 1024));
}

void ReadingProcess::takeMessage(const QByteArray& line) {
    const auto progress = progressFrom(line);
    if (!progress) {
        m_messages += line;
        return;
    }
    m_stillness.start(m_limits.stillMilliseconds);
    emit progressed(progress->stage, progress->done, progress->total);
}

void ReadingProcess::failStandingStill() {
    fail(ErrorCode::LimitExceeded,
         tr("Reading came no further for %n second(s), the longest that a page or picture may take. Save the "
            "document as PDF with another program, or leave the page out that it stopped at.",
            nullptr, m_limits.stillMilliseconds / 1000));
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
    if (!m_running) return; // over a limit at the last moment
    if (status == QProcess::CrashExit) return failByCrash();
    if (exitCode == 0) return understandAnswer();
    m_messages += m_unfinishedLine;
    // The program's one line names the file; the message here is shown with the path anyway.
    const QString message = QString::fromUtf8(m_messages).trimmed();
    fail(ErrorCode::CannotRead, message.isEmpty()
                                    ? tr("Reading failed without a reason. Get the file anew from where "
                                         "it came.")
                                    : message);
}

// On another thread: the largest answers take seconds to understand.
void ReadingProcess::understandAnswer() {
    m_timeout.stop();
    m_stillness.stop();
    m_understanding.setFuture(QtConcurrent::run(contentFromJson, m_output, m_path));
}

void ReadingProcess::finishWithAnswer() {
    if (!m_running) return; // cancelled meanwhile
    const Result<DocumentContent> content = m_understanding.result();
    if (!content) return fail(content.error().code, content.error().message);
    letGo();
    if (const auto* findings = std::get_if<Findings>(&*content))
        emit finished(*findings);
    else
        emit carried(std::get<DataSet>(*content));
}

void ReadingProcess::fail(ErrorCode code, const QString& message) {
    if (!m_running) return;
    letGo();
    const QString prefix = m_path + QStringLiteral(": ");
    emit failed({code, message.startsWith(prefix) ? message.mid(prefix.size()) : message, m_path});
}

namespace {

Result<DocumentContent> answerOf(ReadingProcess& process, const QString& documentPath,
                                 const QString& portfolioPath, const ReadingLimits& limits,
                                 const std::vector<OrganisationAlias>& aliases) {
    std::optional<Result<DocumentContent>> answer;
    QEventLoop loop;
    const auto take = [&](Result<DocumentContent> content) {
        answer.emplace(std::move(content));
        loop.quit();
    };
    QObject::connect(&process, &ReadingProcess::finished, &loop,
                     [&](const Findings& findings) { take(DocumentContent(findings)); });
    QObject::connect(&process, &ReadingProcess::carried, &loop,
                     [&](const DataSet& data) { take(DocumentContent(data)); });
    QObject::connect(&process, &ReadingProcess::failed, &loop, [&](const Error& error) { take(error); });
    process.start(documentPath, portfolioPath, limits, aliases);
    if (!answer) loop.exec();
    return *std::move(answer);
}

} // namespace

Result<Findings> readInChild(const QString& documentPath, const QString& portfolioPath,
                             const ReadingLimits& limits, const std::vector<OrganisationAlias>& aliases) {
    ReadingProcess process;
    auto content = answerOf(process, documentPath, portfolioPath, limits, aliases);
    if (!content) return content.error();
    return std::get<Findings>(*std::move(content));
}

Result<DocumentContent> readContentInChild(const QString& documentPath, const QString& portfolioPath,
                                           const std::vector<OrganisationAlias>& aliases) {
    ReadingProcess process;
    process.takeDataSets();
    return answerOf(process, documentPath, portfolioPath, {}, aliases);
}

} // namespace salkku
