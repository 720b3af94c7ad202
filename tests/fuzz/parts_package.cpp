// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_package.h"

#include <QList>
#include <QtEndian>
#include <cstdint>
#include <vector>

namespace salkku::fuzz {

namespace {

struct Part {
    QByteArray name;
    QByteArray content;
};

std::vector<Part> partsIn(const QByteArray& text) {
    std::vector<Part> parts;
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(partMark))
            parts.push_back({line.mid(4), {}});
        else if (!parts.empty())
            parts.back().content += line + '\n';
    }
    return parts;
}

// As ZIP has it: the polynomial of IEEE 802.3, reflected.
std::uint32_t checksum(const QByteArray& bytes) {
    std::uint32_t sum = 0xFFFFFFFFu;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320u : 0);
    }
    return ~sum;
}

template <typename Number>
QByteArray number(Number value) {
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray word(qsizetype value) {
    return number(static_cast<std::uint16_t>(value));
}

QByteArray longWord(qsizetype value) {
    return number(static_cast<std::uint32_t>(value));
}

// Version, flags, method (stored), time, date, checksum, both sizes, and the lengths of name and extra.
QByteArray description(const Part& part) {
    const qsizetype size = part.content.size();
    return word(20) + word(0) + word(0) + word(0) + word(0x21) + number(checksum(part.content)) +
           longWord(size) + longWord(size) + word(part.name.size()) + word(0);
}

} // namespace

QByteArray packageOfParts(const QByteArray& text) {
    QByteArray archive, directory;
    qsizetype count = 0;
    for (const Part& part : partsIn(text)) {
        if (part.name.size() > 200) continue;
        directory += "PK\x01\x02" + word(20) + description(part) + word(0) + word(0) + word(0) + longWord(0) +
                     longWord(archive.size()) + part.name;
        archive += "PK\x03\x04" + description(part) + part.name + part.content;
        ++count;
    }
    return archive + directory + QByteArray("PK\x05\x06") + word(0) + word(0) + word(count) + word(count) +
           longWord(directory.size()) + longWord(archive.size()) + word(0);
}

} // namespace salkku::fuzz
