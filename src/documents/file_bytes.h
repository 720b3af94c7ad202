// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/limits.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace salkku {

/// The file's bytes. Errors: NotFound, CannotRead, NotADocument (empty), LimitExceeded.
Result<QByteArray> readFileBytes(const QString& path, const DocumentLimits& limits);

} // namespace salkku
