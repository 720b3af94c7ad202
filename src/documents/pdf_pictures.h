// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QByteArray>

namespace Poppler {
class Document;
}

namespace salkku {

/// Adds to the pages of `document` the words and fills of their pictures, where a page has a large picture
/// and itself does not say what stands there. `bytes` are the file's.
void addPdfPictures(Poppler::Document& pdf, const QByteArray& bytes, Document& document);

} // namespace salkku
