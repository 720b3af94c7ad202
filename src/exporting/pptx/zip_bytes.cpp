// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/zip_bytes.h"

#include <memory>
#include <zip.h>

namespace salkku::pptx {

namespace {

struct ZipFault {
    QString message;
};

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using SourcePointer = std::unique_ptr<zip_source_t, FreeSource>;
using ArchivePointer = std::unique_ptr<zip_t, DiscardArchive>;

QString messageOf(zip_error_t* error) {
    return QString::fromUtf8(zip_error_strerror(error));
}

// The date of a ZIP entry: years from 1980, and seconds in steps of two.
struct DosTime {
    zip_uint16_t time = 0;
    zip_uint16_t date = 1 << 5 | 1;
};

DosTime dosTime(const QDateTime& at) {
    const QDateTime utc = at.toUTC();
    if (!utc.isValid() || utc.date().year() < 1980 || utc.date().year() > 2107) return {};
    const QTime time = utc.time();
    const QDate date = utc.date();
    return {static_cast<zip_uint16_t>(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
            static_cast<zip_uint16_t>((date.year() - 1980) << 9 | date.month() << 5 | date.day())};
}

void addEntry(zip_t* archive, const ZipEntry& entry, DosTime at) {
    zip_source_t* content = zip_source_buffer(archive, entry.content.constData(),
                                              static_cast<zip_uint64_t>(entry.content.size()), 0);
    const zip_int64_t index =
        zip_file_add(archive, entry.path.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        throw ZipFault{messageOf(zip_get_error(archive))};
    }
    // Fast compression: a deck of 30 slides is 100 kB either way.
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 3);
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), at.time, at.date, 0);
}

QByteArray contentOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        throw ZipFault{messageOf(zip_source_error(source))};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size)) throw ZipFault{messageOf(zip_source_error(source))};
    return bytes;
}

QByteArray archiveOf(const std::vector<ZipEntry>& entries, DosTime at) {
    zip_error_t error;
    zip_error_init(&error);
    SourcePointer source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) throw ZipFault{messageOf(&error)};
    ArchivePointer archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive) throw ZipFault{messageOf(&error)};
    zip_source_keep(source.get()); // closing the archive frees one reference, reading needs another
    for (const ZipEntry& entry : entries) addEntry(archive.get(), entry, at);
    if (zip_close(archive.get()) < 0) throw ZipFault{messageOf(zip_get_error(archive.get()))};
    [[maybe_unused]] zip_t* const freedByClose = archive.release();
    return contentOf(source.get());
}

} // namespace

Result<QByteArray> zipBytes(const std::vector<ZipEntry>& entries, const QDateTime& at) {
    try {
        return archiveOf(entries, dosTime(at));
    } catch (const ZipFault& fault) {
        return Error{ErrorCode::Internal, fault.message, {}};
    }
}

} // namespace salkku::pptx
