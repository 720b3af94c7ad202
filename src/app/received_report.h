// SPDX-License-Identifier: GPL-3.0-or-later
// What came from another portfolio or out of a filled form, on its way from the process that reads it.
#pragma once

#include "app/package_file.h"

#include <QDateTime>
#include <QStringList>

namespace salkku {

struct ReceivedReport {
    QString file; ///< name without folder
    QString author;
    QDateTime created;   ///< UTC; invalid where it is not known
    QStringList basedOn; ///< ids of what its maker knew, newest first
    QString id;
    QStringList problems; ///< what could not be read, each with its place; the rest can be taken
    PackageContent content;
};

/// Whether a file of this name is to be merged field by field, and not read as a document.
bool isReceivedName(const QString& path);

/// Reads a package or a filled form in this process. Errors as readPackageFile's.
Result<ReceivedReport> readReceived(const QString& path);

/// One line of JSON, and the content's own JSON after it.
QByteArray receivedToBytes(const Result<ReceivedReport>& received);

/// Takes the first of several out of the bytes; nothing while it is not whole yet. Internal: the bytes are
/// none of receivedToBytes', and all of them were thrown away.
std::optional<Result<ReceivedReport>> takeReceived(QByteArray& bytes);

} // namespace salkku
