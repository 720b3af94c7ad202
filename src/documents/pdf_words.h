// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <optional>

namespace Poppler {
class Document;
}

namespace salkku {

/// The page at `index` (from 0) with its words; nothing where the page cannot be read.
std::optional<Page> readPdfPage(const Poppler::Document& document, int index);

} // namespace salkku
