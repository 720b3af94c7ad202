// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WritePptx)
};

Error cannotWrite(const QString& message, const QString& path) {
    return {ErrorCode::CannotWrite, message, QDir::toNativeSeparators(path)};
}

} // namespace

QDateTime fileTime(const Report& report) {
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber) return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return report.dataAt.isValid() ? report.dataAt.toUTC()
                                   : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
}

Result<void> saveFile(const QByteArray& bytes, const QString& path) {
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

} // namespace salkku
