// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_attachment.h"

#include "documents/pdf_file.h"

#include <poppler-qt6.h>

namespace salkku {

Result<QByteArray> pdfAttachment(const QByteArray& pdf, const QString& path, const QString& name,
                                 const DocumentLimits& limits) {
    const auto document = openPdf(pdf, path, limits);
    if (!document) return document.error();
    for (Poppler::EmbeddedFile* file : (*document)->embeddedFiles())
        if (file->isValid() && file->name() == name && file->size() <= limits.bytes) return file->data();
    return QByteArray();
}

} // namespace salkku
