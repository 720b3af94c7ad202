// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

struct zip;

namespace salkku::pptx {

/// The files of a ZIP archive in memory.
class ZipArchive {
public:
    /// Nothing where the bytes are no archive.
    static std::optional<ZipArchive> open(const QByteArray& bytes);

    bool has(const QString& path) const;
    /// Nothing where there is no such file, it is damaged, or larger than `most` bytes.
    std::optional<QByteArray> read(const QString& path, qint64 most) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    QByteArray m_bytes; ///< the archive only looks at them
    std::unique_ptr<zip, Discard> m_archive;
};

} // namespace salkku::pptx
