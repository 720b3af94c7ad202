// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/result.h"

#include <QByteArray>
#include <QImage>

namespace salkku {

/// The picture in a PNG or JPEG file's bytes. Errors: Damaged, LimitExceeded.
Result<QImage> decodePicture(const QByteArray& bytes, const QString& path);

/// A picture as a document of one page, in the size that it says it has.
Result<Document> readPictureFile(const QByteArray& bytes, const QString& path);

} // namespace salkku
