// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/plain_text_bytes.h"

#include <cstdint>
#include <cstring>

namespace salkku::ooxml {

namespace {

using Byte = unsigned char;

constexpr std::uint64_t eachByte = 0x0101'0101'0101'0101;
constexpr std::uint64_t topBits = eachByte * 0x80;

// Eight bytes from 0x20 to 0x7F.
bool arePlainAscii(const char* bytes) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    return ((eight | (eight - eachByte * 0x20)) & topBits) == 0;
}

struct Sequence {
    std::size_t length;
    std::uint32_t least; ///< what needs so many bytes
};

Sequence sequenceOf(Byte first) {
    if ((first & 0xE0) == 0xC0) return {2, 0x80};
    if ((first & 0xF0) == 0xE0) return {3, 0x800};
    if ((first & 0xF8) == 0xF0) return {4, 0x10000};
    return {0, 0};
}

bool isCharacter(std::uint32_t code) {
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    return !isSurrogate && code != 0xFFFE && code != 0xFFFF && code <= 0x10FFFF;
}

// How many bytes the character at the beginning takes; 0 where it is none.
std::size_t characterLength(std::string_view bytes) {
    const auto first = static_cast<Byte>(bytes.front());
    if (first < 0x80) return first >= 0x20 || first == '\t' || first == '\n' ? 1 : 0;
    const auto [length, least] = sequenceOf(first);
    if (length == 0 || length > bytes.size()) return 0;
    std::uint32_t code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<Byte>(bytes[i]);
        if ((next & 0xC0) != 0x80) return 0;
        code = code << 6 | (next & 0x3F);
    }
    return code >= least && isCharacter(code) ? length : 0;
}

} // namespace

bool arePlainText(std::string_view bytes) {
    while (!bytes.empty()) {
        if (bytes.size() >= 8 && arePlainAscii(bytes.data())) {
            bytes.remove_prefix(8);
            continue;
        }
        const std::size_t length = characterLength(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

} // namespace salkku::ooxml
