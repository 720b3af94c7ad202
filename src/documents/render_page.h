// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QImage>

namespace salkku {

/// The page as a picture; `number` from 1, `dpi` at most 600. Errors as readDocument's, and NotFound for a
/// page that the document does not have. A picture file is its own page 1, whatever the dpi.
Result<QImage> renderPdfPage(const QString& path, int number, double dpi);

} // namespace salkku
