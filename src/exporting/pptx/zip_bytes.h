// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace salkku::pptx {

struct ZipEntry {
    QString path;
    QByteArray content;
};

/// A ZIP file of the entries, in memory. All of them carry the time, in UTC.
Result<QByteArray> zipBytes(const std::vector<ZipEntry>& entries, const QDateTime& at);

} // namespace salkku::pptx
