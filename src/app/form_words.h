// SPDX-License-Identifier: GPL-3.0-or-later
// What a form says of itself in its hidden sheet.
#pragma once

#include "documents/xlsx/workbook.h"
#include "domain/ids.h"
#include "domain/period.h"

#include <QDateTime>
#include <QStringList>
#include <map>

namespace salkku {

struct FormCover {
    QString programme;
    OrganisationCode organisation;
    Period period;
    QString base; ///< id of what the form was made from
    bool isDemo = false;
    QDateTime made;                                                    ///< UTC; may be invalid
    std::map<QString, std::vector<std::pair<QString, QString>>> words; ///< by kind: id and word, in order

    /// The id of a word as a person wrote it, upper and lower case alike; nothing for another.
    std::optional<QString> idOf(const char* kind, const QString& word) const;
    QString wordList(const char* kind) const;
};

/// Errors: NotADocument, NewerVersion, Damaged.
Result<FormCover> formCover(const Workbook& workbook, const QString& path);

} // namespace salkku
