// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/content_kind.h"

#include "documents/decode_text.h"

namespace salkku {

namespace {

// Readers accept a PDF header anywhere in the first 1024 bytes (ISO 32000-1, annex H).
constexpr qsizetype headerReach = 1024;

bool hasPdfHeader(const QByteArray& bytes) {
    return bytes.left(headerReach).contains("%PDF-");
}

} // namespace

ContentKind contentKind(const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty()) return ContentKind::Empty;
    if (hasPdfHeader(bytes)) return ContentKind::Pdf;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff"))
        return ContentKind::Picture;
    if (bytes.startsWith("PK\x03\x04")) return ContentKind::OfficePackage;
    return decodeText(bytes) ? ContentKind::Text : ContentKind::Binary;
}

} // namespace salkku
