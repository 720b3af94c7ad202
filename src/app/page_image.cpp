// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_image.h"

#include "app/read_findings.h"
#include "app/reading_process.h"
#include "app/sandbox.h"
#include "app/translations.h"
#include "documents/render_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <new>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PageImage)
};

// Written and read without packing; both ends are ours.
constexpr const char* imageFormat = "PPM";

Error cannotDraw(const QString& path, int page) {
    return {ErrorCode::Damaged, Text::tr("Page %1 cannot be drawn.").arg(page), path};
}

// The child's one line names the file, which the error carries anyway.
Error refusal(const QString& path, int page, const QString& line) {
    const QString prefix = path + QStringLiteral(": ");
    if (line.isEmpty()) return cannotDraw(path, page);
    return {ErrorCode::CannotRead, line.startsWith(prefix) ? line.mid(prefix.size()) : line, path};
}

void start(QProcess& process, const QStringList& arguments) {
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { limitOwnProcess({}); });
#endif
    process.start(commandLineProgram(), arguments, QIODevice::ReadOnly);
}

// Waits for the end, or for nobody wanting it any more, or for too long.
void awaitEnd(QProcess& process, const std::atomic<bool>* unwanted) {
    constexpr int glance = 50; // milliseconds
    const QDeadlineTimer limit(ReadingLimits{}.stillMilliseconds);
    while (!process.waitForFinished(glance) && process.state() != QProcess::NotRunning)
        if (limit.hasExpired() || (unwanted && *unwanted)) break;
    if (process.state() == QProcess::NotRunning) return;
    process.kill();
    process.waitForFinished(1000);
}

} // namespace

Result<QImage> documentPageImage(const QString& path, int page, double dpi,
                                 const std::shared_ptr<const std::atomic<bool>>& unwanted) {
    QProcess process;
    start(process, {QStringLiteral("page"), QStringLiteral("--lang"), languageCode(currentLanguage()),
                    QStringLiteral("--number"), QString::number(page), QStringLiteral("--dpi"),
                    QString::number(dpi), QStringLiteral("--"), path});
    awaitEnd(process, unwanted.get());
    if (unwanted && *unwanted)
        return Error{ErrorCode::Cancelled, Text::tr("Another page is wanted by now."), path};
    if (process.exitStatus() != QProcess::NormalExit) return cannotDraw(path, page);
    if (process.exitCode() != 0)
        return refusal(path, page, QString::fromUtf8(process.readAllStandardError()).trimmed());
    const QImage image = QImage::fromData(process.readAllStandardOutput(), imageFormat);
    if (image.isNull()) return cannotDraw(path, page);
    return image;
}

Result<QByteArray> pageImageConfined(const QString& path, int page, double dpi) {
    limitOwnProcess({});
    enterSandbox();
    try {
        const auto image = renderPage(path, page, dpi);
        if (!image) return image.error();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!image->save(&buffer, imageFormat)) return cannotDraw(path, page);
        return buffer.data();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::LimitExceeded, overMemory(ownAddressSpace()), path};
    }
}

} // namespace salkku
