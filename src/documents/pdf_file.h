// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file for reading, and a PDF in it, with an error for each way in which that fails.
#pragma once

#include "documents/limits.h"
#include "domain/result.h"

#include <QByteArray>
#include <memory>

namespace Poppler {
class Document;
}

namespace salkku {

/// The file's bytes. Errors: NotFound, CannotRead, NotADocument (empty), LimitExceeded.
Result<QByteArray> readFileBytes(const QString& path, const DocumentLimits& limits);

/// An opened, readable PDF. Errors: Damaged, Encrypted, LimitExceeded.
Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray& bytes, const QString& path,
                                                   const DocumentLimits& limits);

} // namespace salkku
