// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/file_bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr qint64 bytesInMegabyte = 1024 * 1024;

Error tooLarge(const QString& path, const DocumentLimits& limits) {
    return {ErrorCode::LimitExceeded,
            Text::tr("The file is larger than %1 MB, the most that is read. Split it into smaller documents.")
                .arg(limits.bytes / bytesInMegabyte),
            path};
}

} // namespace

Result<QByteArray> readFileBytes(const QString& path, const DocumentLimits& limits) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Text::tr("The file does not exist. Check its name and folder."),
                     path};
    if (info.isDir())
        return Error{ErrorCode::CannotRead, Text::tr("This is a folder. Choose a file in it."), path};
    if (info.size() > limits.bytes) return tooLarge(path, limits);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, Text::tr("The file cannot be read: %1.").arg(file.errorString()),
                     path};
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, Text::tr("The file cannot be read: %1.").arg(file.errorString()),
                     path};
    if (bytes.size() > limits.bytes) return tooLarge(path, limits);
    return bytes;
}

} // namespace salkku
