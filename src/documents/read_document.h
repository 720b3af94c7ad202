// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/limits.h"
#include "documents/progress.h"
#include "domain/result.h"

#include <QByteArray>

namespace salkku {

/// Reads a PDF, a presentation, a plain text file or a picture (PNG, JPEG); which of them it is, its content
/// says and not its name.
/// Errors: NotFound, CannotRead, NotADocument, Damaged, Encrypted, LimitExceeded; `where` is the path.
Result<Document> readDocument(const QString& path, const DocumentLimits& limits = {});

/// The same of bytes that stand in memory already; `path` names them in messages.
Result<Document> documentFromBytes(const QByteArray& bytes, const QString& path,
                                   const DocumentLimits& limits = {}, const TellProgress& tell = {});

} // namespace salkku
