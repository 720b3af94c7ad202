// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures from a scanner stand askew by a degree or two, and a table's rows then run into each other.
#pragma once

#include "documents/document.h"

#include <QImage>

namespace salkku {

/// By how many degrees the picture's lines fall to the right, at most 6 either way; 0 where they do so by too
/// little to matter, or where the picture has no lines.
double skewOf(const QImage& picture);

/// The picture with its lines level. It is larger than before, and what is new has the paper's colour.
QImage levelled(const QImage& picture, double skew);

/// Where the levelled picture stands, when the picture stands at `place`: about the same middle.
Box levelledPlace(const Box& place, const QSize& size, const QSize& levelledSize);

} // namespace salkku
