// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a PDF, with an error for each way in which that fails.
#pragma once

#include "documents/limits.h"
#include "domain/result.h"

#include <QByteArray>
#include <memory>

namespace Poppler {
class Document;
}

namespace salkku {

/// An opened, readable PDF. Errors: Damaged, Encrypted, LimitExceeded.
Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray& bytes, const QString& path,
                                                   const DocumentLimits& limits);

} // namespace salkku
