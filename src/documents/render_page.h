// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QImage>

namespace salkku {

/// The page of a PDF as it looks, or of a presentation as it was read (paintPage); `number` from 1, `dpi` at
/// most 600. Errors as readDocument's, and NotFound for a page that the document does not have.
Result<QImage> renderPage(const QString& path, int number, double dpi);

} // namespace salkku
