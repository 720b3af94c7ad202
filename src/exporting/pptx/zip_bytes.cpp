// SPDX-License-Identifier: GPL-3.0-or-later
// By PKWARE's APPNOTE 6.3: local headers with their data, the central directory, its end. No entry is larger
// than memory, so that every size is known before its header is written.
#include "exporting/pptx/zip_bytes.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <limits>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
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

// Packs entries in their order, beside whoever makes them: both take about as long.
class ZipWriter::Packer {
public:
    ~Packer() { stop(); }

    void add(ZipEntry entry) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waitingBytes < mostWaiting; });
        m_waitingBytes += entry.content.size();
        m_waiting.push_back(std::move(entry));
        if (!m_thread.joinable()) m_thread = std::thread([this] { run(); });
        m_changed.notify_all();
    }

    std::vector<Packed> finish() {
        stop();
        return std::move(m_packed);
    }

private:
    static constexpr qsizetype mostWaiting = 4 * 1024 * 1024; // bytes; a larger entry waits alone

    void stop() {
        {
            const std::scoped_lock lock(m_mutex);
            m_isComplete = true;
            m_changed.notify_all();
        }
        if (m_thread.joinable()) m_thread.join();
    }

    void run() {
        Deflater deflater;
        while (const auto entry = next()) m_packed.push_back(packed(*entry, deflater));
    }

    std::optional<ZipEntry> next() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isComplete || !m_waiting.empty(); });
        if (m_waiting.empty()) return std::nullopt;
        ZipEntry entry = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= entry.content.size();
        m_changed.notify_all();
        return entry;
    }

    static Packed packed(const ZipEntry& entry, Deflater& deflater) {
        const QByteArray& content = entry.content;
        const auto* const bytes = reinterpret_cast<const Bytef*>(content.constData());
        Packed packed{entry.path.toUtf8(), content, static_cast<quint32>(content.size()),
                      static_cast<quint32>(crc32(0, bytes, static_cast<uInt>(content.size()))), stored};
        QByteArray smaller = deflater.deflated(content);
        if (smaller.size() >= content.size()) return packed;
        packed.data = std::move(smaller);
        packed.method = deflated;
        return packed;
    }

    std::thread m_thread;         ///< begun by the first entry
    std::vector<Packed> m_packed; ///< the thread's until it is joined
    std::mutex m_mutex;           ///< of all that follows
    std::condition_variable m_changed;
    std::deque<ZipEntry> m_waiting;
    qsizetype m_waitingBytes = 0;
    bool m_isComplete = false;
};

ZipWriter::ZipWriter(const QDateTime& at)
    : m_packer(std::make_unique<Packer>())
    , m_dosTime(dosTime(at)) {}

ZipWriter::~ZipWriter() = default;
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter& ZipWriter::operator=(ZipWriter&&) noexcept = default;

void ZipWriter::add(ZipEntry entry) {
    m_packer->add(std::move(entry));
}

Result<QByteArray> ZipWriter::finish(ZipEntry first) {
    add(std::move(first));
    std::vector<Packed> entries = m_packer->finish();
    std::rotate(entries.begin(), entries.end() - 1, entries.end());
    return archive(entries);
}

Result<QByteArray> ZipWriter::finish() {
    return archive(m_packer->finish());
}

qint64 ZipWriter::archiveSize(const std::vector<Packed>& entries) {
    constexpr qint64 headers = 46 + 30; // bytes an entry, beside its name that stands there twice
    constexpr qint64 end = 22;
    qint64 size = end;
    for (const Packed& entry : entries) size += entry.data.size() + headers + 2 * entry.path.size();
    return size;
}

Result<QByteArray> ZipWriter::archive(const std::vector<Packed>& entries) const {
    const qint64 size = archiveSize(entries);
    if (size > std::numeric_limits<quint32>::max() || entries.size() > std::numeric_limits<quint16>::max())
        return Error{ErrorCode::LimitExceeded,
                     Text::tr("The file would have more than 65,535 parts or 4 GB. Export less at once."),
                     {}};
    QByteArray bytes, directory;
    bytes.reserve(size);
    for (const Packed& entry : entries) {
        entry.appendToDirectory(directory, m_dosTime, static_cast<quint32>(bytes.size()));
        entry.appendTo(bytes, m_dosTime);
    }
    appendDirectory(bytes, directory, static_cast<quint16>(entries.size()));
    return bytes;
}

Result<QByteArray> zipBytes(const std::vector<ZipEntry>& entries, const QDateTime& at) {
    ZipWriter writer(at);
    for (const ZipEntry& entry : entries) writer.add(entry);
    return writer.finish();
}

} // namespace salkku::pptx
