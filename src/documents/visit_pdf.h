// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/limits.h"
#include "domain/result.h"

#include <QByteArray>
#include <functional>

namespace salkku {

/// Calls `visit` with each page as the PDF itself has it, the first one first, until it answers false:
/// colours are not checked by pixels and pictures not read. Answers how many pages there are. Errors as
/// readDocument's.
Result<int> visitPdf(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                     const std::function<bool(const Page&)>& visit);

} // namespace salkku
