// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace salkku {

/// Leaves out tables of whose cells no word names one, and gives the others' cells their boxes: half-way
/// between the words of neighbouring rows and columns, since tags tell no borders.
void settleCells(Page& page);

} // namespace salkku
