// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/content_kind.h"

#include "documents/decode_text.h"

namespace salkku {

namespace {

// Readers accept a PDF header anywhere in the first 1024 bytes (ISO 32000-1, annex H).
constexpr qsizetype headerReach = 1024;

// [MS-CFB] 2.2.
constexpr char compoundFile[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

QByteArray inUtf16(const char* text) {
    QByteArray wide;
    for (; *text != '\0'; ++text) {
        wide += *text;
        wide += '\0';
    }
    return wide;
}

bool hasPdfHeader(const QByteArray& bytes) {
    return bytes.left(headerReach).contains("%PDF-");
}

} // namespace

ContentKind contentKind(const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty()) return ContentKind::Empty;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) return ContentKind::OfficePackage;
    if (bytes.startsWith(compoundFile)) return ContentKind::OldOffice;
    if (hasPdfHeader(bytes)) return ContentKind::Pdf;
    return decodeText(bytes) ? ContentKind::Text : ContentKind::Binary;
}

// [MS-OFFCRYPTO] 2.3: the name of the stream that holds the package.
bool isEncryptedOffice(const QByteArray& bytes) {
    return bytes.contains(inUtf16("EncryptedPackage"));
}

} // namespace salkku
