// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decode_text.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace salkku {

namespace {

// Windows-1252 differs from Latin-1 here only; 0 where it defines nothing.
constexpr std::array<char16_t, 32> windowsPunctuation = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isTextCharacter(QChar c) {
    const ushort code = c.unicode();
    return code >= 0x20 ? code != 0x7F : code == '\t' || code == '\n' || code == '\r' || code == '\f';
}

bool isText(const QString& text) {
    return std::all_of(text.begin(), text.end(), isTextCharacter);
}

std::optional<QString> decodeWith(QStringConverter::Encoding encoding, const QByteArray& bytes) {
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || !isText(text)) return std::nullopt;
    return text;
}

std::optional<QString> decodeWindows(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F) continue;
        c = QChar(windowsPunctuation[c.unicode() - 0x80u]);
        if (c.isNull()) return std::nullopt;
    }
    if (!isText(text)) return std::nullopt;
    return text;
}

// Western text in UTF-16 has a zero in nearly every other byte.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray& bytes) {
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    qsizetype zeroFirst = 0;
    qsizetype zeroSecond = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        zeroFirst += bytes[2 * i] == 0;
        zeroSecond += bytes[2 * i + 1] == 0;
    }
    if (zeroFirst * 2 > pairs) return QStringConverter::Utf16BE;
    if (zeroSecond * 2 > pairs) return QStringConverter::Utf16LE;
    return std::nullopt;
}

} // namespace

std::optional<QString> decodeText(const QByteArray& bytes) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) return decodeWith(*marked, bytes);
    if (const auto wide = wideEncoding(bytes)) return decodeWith(*wide, bytes);
    if (const auto utf8 = decodeWith(QStringConverter::Utf8, bytes)) return utf8;
    return decodeWindows(bytes);
}

} // namespace salkku
