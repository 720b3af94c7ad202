// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace Poppler {
class Document;
}

namespace salkku {

/// Draws the pages that may hold a table of lights, as coarsely as their fills allow, and lets what is seen
/// decide about the fills' colours.
void checkFillsByPixels(Poppler::Document& pdf, Document& document);

} // namespace salkku
