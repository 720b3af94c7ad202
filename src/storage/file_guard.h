// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen to the file under an open connection, and what SQLite itself would not notice: a removed
// file still takes writes that nobody will find again.
#pragma once

#include "domain/result.h"

#include <QString>

namespace salkku {

/// The file as it stands in its folder; 0 where there is none.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity&) const = default;
};

FileIdentity identityOf(const QString& path);

/// NotFound where the file was removed or replaced since it was opened, ReadOnly where it was marked so.
Result<void> checkStillWritable(const QString& path, const FileIdentity& opened);

} // namespace salkku
