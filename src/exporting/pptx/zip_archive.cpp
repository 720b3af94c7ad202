// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/zip_archive.h"

#include <zip.h>

namespace salkku::pptx {

namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void ZipArchive::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

std::optional<ZipArchive> ZipArchive::open(const QByteArray& bytes) {
    ZipArchive opened;
    opened.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        opened.m_bytes.constData(), static_cast<zip_uint64_t>(opened.m_bytes.size()), 0, &error);
    opened.m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (source && !opened.m_archive) zip_source_free(source);
    zip_error_fini(&error);
    if (!opened.m_archive) return std::nullopt;
    return opened;
}

bool ZipArchive::has(const QString& path) const {
    return zip_name_locate(m_archive.get(), path.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::optional<QByteArray> ZipArchive::read(const QString& path, qint64 most) const {
    const zip_int64_t index = zip_name_locate(m_archive.get(), path.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 ||
        stat.size > static_cast<zip_uint64_t>(most))
        return std::nullopt;
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
        return std::nullopt;
    return bytes;
}

} // namespace salkku::pptx
