// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/limits.h"
#include "documents/pdf_picture_places.h"
#include "documents/progress.h"

#include <vector>

namespace Poppler {
class Document;
}

namespace salkku {

/// Adds to the pages of `document` the words and fills of their pictures, where a page has a large picture
/// and itself does not say what stands there. `places` are those of each page.
void addPdfPictures(Poppler::Document& pdf, const std::vector<std::vector<PicturePlace>>& places,
                    Document& document, const DocumentLimits& limits, const TellProgress& tell = {});

} // namespace salkku
