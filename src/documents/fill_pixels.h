// SPDX-License-Identifier: GPL-3.0-or-later
// Fills as they are seen: what is transparent, masked, painted over or filled with a pattern shows another
// colour than the shape itself says.
#pragma once

#include "documents/document.h"

#include <QImage>
#include <vector>

namespace salkku {

/// Whether the fill may be a light: neither white, a line nor a background.
bool mayBeLight(const Fill& fill, const Page& page);

/// Gives each fill that may be a light the colour that most of its pixels have in `drawn`, the page without
/// soft edges; where that is another one, its certainty falls.
void takeSeenColours(const QImage& drawn, Page& page);

} // namespace salkku
