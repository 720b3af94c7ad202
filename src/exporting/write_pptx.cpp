// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/write_pptx.h"

#include "exporting/layout/lay_out.h"
#include "exporting/pptx/deck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WritePptx)
};

// The same report gives the same bytes: the time is the data's, or what a reproducible build asks for
// (https://reproducible-builds.org/specs/source-date-epoch/), or the first that ZIP can hold.
QDateTime timeOf(const Report& report) {
    if (report.dataAt.isValid()) return report.dataAt.toUTC();
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                    : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
}

Error cannotWrite(const QString& message, const QString& path) {
    return {ErrorCode::CannotWrite, message, QDir::toNativeSeparators(path)};
}

Result<void> save(const QByteArray& bytes, const QString& path) {
    const QFileInfo target(path);
    if (!target.dir().exists()) return cannotWrite(Text::tr("The folder does not exist."), path);
    if (target.isDir()) return cannotWrite(Text::tr("This is a folder, not a file."), path);
    QSaveFile file(path);
    // commit() does not notice when the last of the buffer cannot be written; flush() does.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit())
        return cannotWrite(Text::tr("The file cannot be written: %1.").arg(file.errorString()), path);
    return {};
}

} // namespace

Result<int> writePptx(const Report& report, const QString& path, const WriteProgress& progress) {
    const std::vector<PlacedSlide> slides = layOut(report);
    if (slides.empty()) return Error{ErrorCode::InvalidArgument, Text::tr("The report has no slides."), path};
    const auto bytes = pptx::deckBytes(report, slides, timeOf(report), progress);
    if (!bytes) return bytes.error();
    if (const auto saved = save(*bytes, path); !saved) return saved.error();
    return static_cast<int>(slides.size());
}

} // namespace salkku
