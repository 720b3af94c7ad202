// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace salkku {

enum class ContentKind {
    Empty,
    Pdf,
    Text,
    Picture,       ///< PNG or JPEG
    OfficePackage, ///< a ZIP archive, as PowerPoint, Word and Excel write them
    Binary,        ///< anything else
};

/// What the bytes are; a name or an extension has no say in it.
ContentKind contentKind(const QByteArray& bytes);

} // namespace salkku
