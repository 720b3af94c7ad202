// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>
#include <vector>

namespace salkku::pptx {

struct ZipEntry {
    QString path;
    QByteArray content;
};

/// A ZIP file in memory that packs each entry soon after it comes, in a thread of its own, so that hardly
/// more than the packed bytes are held. All entries carry the time, in UTC; the same entries and time give
/// the same bytes.
class ZipWriter {
public:
    explicit ZipWriter(const QDateTime& at);
    ~ZipWriter();
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) noexcept;

    void add(ZipEntry entry);
    /// The file, in which `first` stands before the others: it is what tells programs the package's kind.
    /// Error: LimitExceeded where the archive would need more than ZIP's 32 bits.
    Result<QByteArray> finish(ZipEntry first);
    Result<QByteArray> finish(); ///< in the order of adding

private:
    struct Packed;
    class Deflater;
    class Packer;
    static qint64 archiveSize(const std::vector<Packed>& entries);
    Result<QByteArray> archive(const std::vector<Packed>& entries) const;
    std::unique_ptr<Packer> m_packer;
    quint32 m_dosTime = 0;
};

Result<QByteArray> zipBytes(const std::vector<ZipEntry>& entries, const QDateTime& at);

} // namespace salkku::pptx
