// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QByteArray>
#include <vector>

namespace salkku {

/// Where a picture stands on its page, and how finely it is resolved.
struct PicturePlace {
    Box box;
    double dpi = 0;
};

/// Of each page, the places of pictures that are large enough to show a table; pieces that touch, as the
/// strips of a scan, are one. A Poppler::Document must be open meanwhile: it owns the library's settings.
std::vector<std::vector<PicturePlace>> pdfPicturePlaces(const QByteArray& pdf, int pages);

} // namespace salkku
