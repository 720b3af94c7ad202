// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_file.h"

#include <QCoreApplication>
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
