// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QImage>

namespace salkku {

/// A document's page as a picture, of a PDF as it looks, of a presentation as it was read; `page` from 1.
Result<QImage> documentPageImage(const QString& path, int page, double dpi);

} // namespace salkku
