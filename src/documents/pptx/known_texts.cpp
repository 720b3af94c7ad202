// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/known_texts.h"

#include <cstring>

namespace salkku::ooxml {

namespace {

constexpr std::size_t longest = 16; // of which the key holds every byte

QString unicode(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

template <class Number>
quint64 bytesAt(const char* place) {
    Number number = 0;
    std::memcpy(&number, place, sizeof number);
    return number;
}

} // namespace

// Both halves overlap in the middle of a text that does not fill them.
KnownTexts::Key KnownTexts::keyOf(std::string_view utf8) {
    const char* const begin = utf8.data();
    const char* const end = begin + utf8.size();
    const auto spread = [&]<class Number>(Number) -> Key {
        return {bytesAt<Number>(begin), bytesAt<Number>(end - sizeof(Number)), utf8.size()};
    };
    if (utf8.size() >= 8) return spread(quint64());
    if (utf8.size() >= 4) return spread(quint32());
    if (utf8.size() >= 2) return spread(quint16());
    return {utf8.empty() ? 0 : bytesAt<quint8>(begin), 0, utf8.size()};
}

QString KnownTexts::of(std::string_view utf8) {
    if (utf8.size() > longest) return unicode(utf8);
    const Key key = keyOf(utf8);
    const quint64 mixed = (key.first ^ (key.last << 7 | key.last >> 57)) * 0x9E37'79B9'7F4A'7C15 + key.size;
    Known& known = m_known[mixed >> 55];
    if (known.key != key) known = {key, unicode(utf8)};
    return known.text;
}

} // namespace salkku::ooxml
