// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/picture_patches.h"

#include <QImage>
#include <vector>

namespace salkku {

/// The picture's writing alone, dark on white, in Format_Grayscale8: each pixel by how far it is from the
/// colour of the patch, or of the page, that it stands on. The patches' edges and a table's lines are gone.
QImage inkOf(const QImage& picture, const ColourMap& map, const std::vector<Patch>& patches);

} // namespace salkku
