// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's PDF writer leaves out: bookmarks, language, a producer's own time.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace salkku {

struct Bookmark {
    QString title;
    int page = 0; ///< from 0
};

/// Adds them to a file that QPdfWriter wrote. Error: Internal where the file is built in another way.
Result<QByteArray> finishPdf(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                             const QString& language, const QDateTime& at);

} // namespace salkku
