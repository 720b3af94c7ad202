// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/limits.h"
#include "domain/result.h"

#include <QByteArray>

namespace salkku {

/// The file of that name that a PDF carries; empty where it carries none. Errors as readDocument's.
Result<QByteArray> pdfAttachment(const QByteArray& pdf, const QString& path, const QString& name,
                                 const DocumentLimits& limits = {});

} // namespace salkku
