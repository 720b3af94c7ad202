// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace salkku {

/// Drops the words and fills that stand at no number or farther than farthestPlace, and counts them in
/// Document::misplaced: what reads on may reckon with all places.
void dropMisplaced(Document& document);

} // namespace salkku
