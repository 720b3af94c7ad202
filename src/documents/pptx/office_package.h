// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/limits.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

struct zip;

namespace salkku::ooxml {

/// The parts of an office file (ECMA-376, part 2: a ZIP archive), unpacked one by one when they are asked
/// for. All members throw ReadFault: Damaged, Encrypted or LimitExceeded.
class OfficePackage {
public:
    /// `path` is for messages.
    OfficePackage(const QByteArray& bytes, const QString& path, const DocumentLimits& limits);

    bool has(const QString& part) const;
    /// Every entry but folders, as they stand in the file; a name may stand there several times.
    const QStringList& partNames() const { return m_names; }
    /// Nothing (a null array) where there is no such part.
    QByteArray read(const QString& part);

    const QString& path() const { return m_path; }
    const DocumentLimits& limits() const { return m_limits; }

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    void open();
    void index();
    void addEntry(quint64 entry);
    QByteArray unpack(quint64 entry, const QString& part);
    [[noreturn]] void failDamaged(const QString& message) const;
    [[noreturn]] void failOverLimit(const QString& message) const;

    QByteArray m_bytes; ///< the archive only looks at them
    QString m_path;
    DocumentLimits m_limits;
    std::unique_ptr<zip, Discard> m_archive;
    QHash<QString, quint64> m_entries; ///< by the part's name in lower case: names are the same in any case
    QStringList m_names;
    qint64 m_unpacked = 0;
};

} // namespace salkku::ooxml
