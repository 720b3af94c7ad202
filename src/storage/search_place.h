// SPDX-License-Identifier: GPL-3.0-or-later
// Where a searched text stands, as the number of its row in the index and as words that searches are narrowed
// by.
#pragma once

#include "domain/ids.h"
#include "domain/period.h"

#include <QString>
#include <optional>
#include <utility>

namespace salkku {

/// Later periods have greater numbers; within a period documents stand after reports.
struct SearchPlace {
    std::optional<YearMonth> month; ///< the period's last; nothing for a document without a period
    bool isFinding = false;
    qint64 row = 0;   ///< of the report or the finding
    int field = 0;    ///< number of the report's field; 0 for a finding
    int position = 0; ///< of the item in its section

    qint64 number() const;
    static SearchPlace of(qint64 number);
};

/// The first and last number of texts in a month. All parts of a number are bounded (docs/search.md).
std::pair<qint64, qint64> numbersOf(YearMonth month);
std::pair<qint64, qint64> allNumbers();

inline constexpr int lastSearchPosition = (1 << 12) - 1; ///< what follows it in a section is searched with it
inline constexpr int lastSearchField = (1 << 10) - 1;

// Words that no text holds, for they begin with a mark that is left out of texts' words.
QString placeWord(const OrganisationCode& organisation); ///< an empty code has a word too
QString placeWord(const CallId& call);
QString investmentWord(int investment);
QString fieldWord(int field);
QString periodWord(const Period& period);

inline const QString narrativeKindWord = QStringLiteral("_kn");
inline const QString commentKindWord = QStringLiteral("_kc");
inline const QString documentKindWord = QStringLiteral("_kd");

} // namespace salkku
