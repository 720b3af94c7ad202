// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/office_package.h"

#include "documents/pptx/read_fault.h"

#include <QCoreApplication>
#include <zip.h>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr qint64 bytesInMegabyte = 1024 * 1024;

// Nothing is ever written under a part's name, but a package with such names was made to do harm.
bool isUnsafe(const QString& name) {
    return name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) ||
           name.contains(QLatin1Char(':')) || name.split(QLatin1Char('/')).contains(QLatin1String(".."));
}

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void OfficePackage::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

OfficePackage::OfficePackage(const QByteArray& bytes, const QString& path, const DocumentLimits& limits)
    : m_bytes(bytes)
    , m_path(path)
    , m_limits(limits) {
    open();
    index();
}

void OfficePackage::open() {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
    if (source) m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (source && !m_archive) zip_source_free(source);
    zip_error_fini(&error);
    if (!m_archive)
        failDamaged(Text::tr("The file is damaged or incomplete. Get it anew from where it came."));
}

void OfficePackage::index() {
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.parts)
        failOverLimit(Text::tr("The file has %1 parts; at most %2 are read. Split it into smaller documents.")
                          .arg(count)
                          .arg(m_limits.parts));
    for (zip_int64_t i = 0; i < count; ++i) addEntry(static_cast<quint64>(i));
}

void OfficePackage::addEntry(quint64 entry) {
    const char* name = zip_get_name(m_archive.get(), entry, ZIP_FL_ENC_GUESS);
    const QString part = QString::fromUtf8(name);
    if (isUnsafe(part))
        failDamaged(
            Text::tr("The file holds a part with the unsafe name \"%1\" and was not read. Get it anew "
                     "from where it came.")
                .arg(part));
    if (part.endsWith(QLatin1Char('/'))) return;
    m_entries.insert(part.toLower(), entry);
    m_names.append(part);
}

bool OfficePackage::has(const QString& part) const {
    return m_entries.contains(part.toLower());
}

QByteArray OfficePackage::read(const QString& part) {
    const auto entry = m_entries.constFind(part.toLower());
    return entry == m_entries.cend() ? QByteArray() : unpack(*entry, part);
}

QByteArray OfficePackage::unpack(quint64 entry, const QString& part) {
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), entry, 0, &stat) < 0 || !(stat.valid & ZIP_STAT_SIZE))
        failDamaged(
            Text::tr("\"%1\" in the file is damaged. Get the file anew from where it came.").arg(part));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw ReadFault{
            {ErrorCode::Encrypted,
             Text::tr("The file is protected with a password. Save a copy without one and read that."),
             m_path}};
    const auto size = static_cast<qint64>(std::min<zip_uint64_t>(stat.size, 1ULL << 40));
    if (size > m_limits.partBytes)
        failOverLimit(Text::tr("\"%1\" in the file is larger than %2 MB, the most that is read of a part.")
                          .arg(part)
                          .arg(m_limits.partBytes / bytesInMegabyte));
    m_unpacked += size;
    if (m_unpacked > m_limits.unpackedBytes)
        failOverLimit(Text::tr("The file unpacks to more than %1 MB, the most that is read. Split it into "
                               "smaller documents.")
                          .arg(m_limits.unpackedBytes / bytesInMegabyte));
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), entry, 0));
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    // One byte more than there should be: at the end the checksum is compared.
    char beyond = 0;
    const bool whole = file && zip_fread(file.get(), bytes.data(), stat.size) == size &&
                       zip_fread(file.get(), &beyond, 1) == 0;
    if (!whole)
        failDamaged(
            Text::tr("\"%1\" in the file is damaged. Get the file anew from where it came.").arg(part));
    return bytes;
}

void OfficePackage::failDamaged(const QString& message) const {
    throw ReadFault{{ErrorCode::Damaged, message, m_path}};
}

void OfficePackage::failOverLimit(const QString& message) const {
    throw ReadFault{{ErrorCode::LimitExceeded, message, m_path}};
}

} // namespace salkku::ooxml
