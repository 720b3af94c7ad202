// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace salkku {

enum class ContentKind {
    Empty,
    Pdf,
    Text,
    OfficePackage, ///< a ZIP archive, as PowerPoint, Word and Excel write them
    OldOffice,     ///< a compound file: office documents up to 2003, and encrypted newer ones
    Binary,        ///< anything else
};

/// What the bytes are; a name or an extension has no say in it.
ContentKind contentKind(const QByteArray& bytes);

/// Whether a compound file holds an encrypted office package.
bool isEncryptedOffice(const QByteArray& bytes);

} // namespace salkku
