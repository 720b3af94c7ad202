// SPDX-License-Identifier: GPL-3.0-or-later
// By PKWARE's APPNOTE 6.3: local headers with their data, the central directory, its end. No entry is larger
// than memory, so that every size is known before its header is written.
#include "exporting/pptx/zip_bytes.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <limits>
#include <new>
#include <zlib.h>

namespace salkku::pptx {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

constexpr quint16 versionNeeded = 20; // deflated entries
constexpr quint16 utf8Name = 1 << 11;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

// Years from 1980, and seconds in steps of two; the date in the upper half.
quint32 dosTime(const QDateTime& at) {
    const QDateTime utc = at.toUTC();
    constexpr quint32 first = (1U << 5 | 1U) << 16;
    if (!utc.isValid() || utc.date().year() < 1980 || utc.date().year() > 2107) return first;
    const QTime time = utc.time();
    const QDate date = utc.date();
    const auto days = static_cast<quint32>((date.year() - 1980) << 9 | date.month() << 5 | date.day());
    return days << 16 | static_cast<quint32>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}

template <class Number>
void append(QByteArray& bytes, Number number) {
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void appendDirectory(QByteArray& bytes, const QByteArray& directory, quint16 entries) {
    const auto start = static_cast<quint32>(bytes.size());
    bytes += directory;
    bytes += QByteArrayView("PK\x05\x06");
    append(bytes, quint32(0)); // all on the first disk
    append(bytes, entries);
    append(bytes, entries);
    append(bytes, static_cast<quint32>(directory.size()));
    append(bytes, start);
    append(bytes, quint16(0)); // no comment
}

} // namespace

struct ZipWriter::Packed {
    QByteArray path;
    QByteArray data;
    quint32 size = 0; ///< unpacked
    quint32 checksum = 0;
    quint16 method = stored;

    quint16 flags() const {
        const bool isAscii = std::all_of(path.begin(), path.end(), [](char c) { return c > 0; });
        return isAscii ? 0 : utf8Name;
    }

    void appendTo(QByteArray& bytes, quint32 time) const {
        bytes += QByteArrayView("PK\x03\x04");
        appendFacts(bytes, time);
        bytes += path;
        bytes += data;
    }

    void appendToDirectory(QByteArray& bytes, quint32 time, quint32 start) const {
        bytes += QByteArrayView("PK\x01\x02");
        append(bytes, versionNeeded); // made by
        appendFacts(bytes, time);
        append(bytes, quint16(0)); // no comment
        append(bytes, quint16(0)); // on the first disk
        append(bytes, quint16(0)); // no attributes
        append(bytes, quint32(0));
        append(bytes, start);
        bytes += path;
    }

private:
    // What the local header and the directory have in common.
    void appendFacts(QByteArray& bytes, quint32 time) const {
        append(bytes, versionNeeded);
        append(bytes, flags());
        append(bytes, method);
        append(bytes, time);
        append(bytes, checksum);
        append(bytes, static_cast<quint32>(data.size()));
        append(bytes, size);
        append(bytes, static_cast<quint16>(path.size()));
        append(bytes, quint16(0)); // no extra field
    }
};

// One for all entries: its tables are larger than most parts.
class ZipWriter::Deflater {
public:
    Deflater() {
        // Fast compression: a deck of 30 slides is 100 kB either way.
        constexpr int level = 3;
        constexpr int memory = 8;
        if (deflateInit2(&m_stream, level, Z_DEFLATED, -MAX_WBITS, memory, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&m_stream); }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    QByteArray deflated(const QByteArray& content) {
        deflateReset(&m_stream);
        const auto size = static_cast<uLong>(content.size());
        m_room.resize(static_cast<qsizetype>(deflateBound(&m_stream, size)));
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
        m_stream.avail_in = static_cast<uInt>(size);
        m_stream.next_out = reinterpret_cast<Bytef*>(m_room.data());
        m_stream.avail_out = static_cast<uInt>(m_room.size());
        deflate(&m_stream, Z_FINISH); // within the bound it cannot stop earlier
        return {m_room.constData(), static_cast<qsizetype>(m_stream.total_out)};
    }

private:
    z_stream m_stream{};
    QByteArray m_room;
};

ZipWriter::ZipWriter(const QDateTime& at)
    : m_deflater(std::make_unique<Deflater>())
    , m_dosTime(dosTime(at)) {}

ZipWriter::~ZipWriter() = default;
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter& ZipWriter::operator=(ZipWriter&&) noexcept = default;

ZipWriter::Packed ZipWriter::packed(const ZipEntry& entry) {
    const QByteArray& content = entry.content;
    const auto* const bytes = reinterpret_cast<const Bytef*>(content.constData());
    Packed packed{entry.path.toUtf8(), content, static_cast<quint32>(content.size()),
                  static_cast<quint32>(crc32(0, bytes, static_cast<uInt>(content.size()))), stored};
    QByteArray smaller = m_deflater->deflated(content);
    if (smaller.size() >= content.size()) return packed;
    packed.data = std::move(smaller);
    packed.method = deflated;
    return packed;
}

void ZipWriter::add(const ZipEntry& entry) {
    m_entries.push_back(packed(entry));
}

Result<QByteArray> ZipWriter::finish(const ZipEntry& first) {
    m_entries.insert(m_entries.begin(), packed(first));
    return archive();
}

Result<QByteArray> ZipWriter::finish() {
    return archive();
}

qint64 ZipWriter::archiveSize() const {
    constexpr qint64 headers = 46 + 30; // bytes an entry, beside its name that stands there twice
    constexpr qint64 end = 22;
    qint64 size = end;
    for (const Packed& entry : m_entries) size += entry.data.size() + headers + 2 * entry.path.size();
    return size;
}

Result<QByteArray> ZipWriter::archive() const {
    const qint64 size = archiveSize();
    if (size > std::numeric_limits<quint32>::max() || m_entries.size() > std::numeric_limits<quint16>::max())
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("The file would have more than 65,535 parts or 4 GB. Export less at once."),
                     {}};
    QByteArray bytes, directory;
    bytes.reserve(size);
    for (const Packed& entry : m_entries) {
        entry.appendToDirectory(directory, m_dosTime, static_cast<quint32>(bytes.size()));
        entry.appendTo(bytes, m_dosTime);
    }
    appendDirectory(bytes, directory, static_cast<quint16>(m_entries.size()));
    return bytes;
}

Result<QByteArray> zipBytes(const std::vector<ZipEntry>& entries, const QDateTime& at) {
    ZipWriter writer(at);
    for (const ZipEntry& entry : entries) writer.add(entry);
    return writer.finish();
}

} // namespace salkku::pptx
