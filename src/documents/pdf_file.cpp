// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QVariant>
#include <poppler-qt6.h>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

// Poppler's complaints of damaged files go to standard error unless it has somewhere else to send them.
void silencePoppler() {
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
}

constexpr qint64 bytesInMegabyte = 1024 * 1024;

Error tooLarge(const QString& path, const DocumentLimits& limits) {
    return {ErrorCode::LimitExceeded,
            Text::tr("The file is larger than %1 MB, the most that is read. Split it into smaller documents.")
                .arg(limits.bytes / bytesInMegabyte),
            path};
}

// A whole PDF ends with "startxref" and "%%EOF". Poppler repairs a file without them by guessing, and loses
// pages in silence; some writers add padding after the end, hence the reach.
bool hasEnd(const QByteArray& bytes) {
    const QByteArray tail = bytes.right(4096);
    return tail.contains("startxref") && tail.contains("%%EOF");
}

Error damaged(const QString& path) {
    return {ErrorCode::Damaged,
            Text::tr("The PDF is damaged or incomplete. Get the file anew from where it came."), path};
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

Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray& bytes, const QString& path,
                                                   const DocumentLimits& limits) {
    silencePoppler();
    if (!hasEnd(bytes)) return damaged(path);
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document) return damaged(path);
    if (document->isLocked())
        return Error{ErrorCode::Encrypted,
                     Text::tr("The PDF is protected with a password. Save a copy without one and read that."),
                     path};
    if (document->numPages() < 1) return damaged(path);
    if (document->numPages() > limits.pages)
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("The PDF has %1 pages; at most %2 are read. Split it into smaller documents.")
                         .arg(document->numPages())
                         .arg(limits.pages),
                     path};
    return document;
}

} // namespace salkku
