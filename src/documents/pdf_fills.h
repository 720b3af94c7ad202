// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QByteArray>
#include <vector>

namespace salkku {

/// The filled areas of each page, in painting order, clipped to what is seen; shapes that are neither
/// rectangles nor discs are left out, and so are hairlines. A Poppler::Document must be open meanwhile: it
/// owns the library's settings. Answers one list a page.
std::vector<std::vector<Fill>> readPdfFills(const QByteArray& pdf, int pages);

} // namespace salkku
