// SPDX-License-Identifier: GPL-3.0-or-later
// Where plain text has rows of amounts: the lines of a table put together again where its cells were wrapped.
#pragma once

#include "documents/document.h"
#include "ingest/line_joining.h"

#include <vector>

namespace salkku {

struct TextMoneyRow {
    int line = 0; ///< in the file, from 1
    QString text;
    QString label;
    QStringList digits;      ///< words of digits, currencies and dashes
    bool isLabelled = true;  ///< false for a first row whose label stands somewhere in the lead
    bool hasOwnUnit = false; ///< its amounts say that they are millions
};

struct TextMoneyBlock {
    QStringList lead; ///< the lines above, the nearest last
    std::vector<TextMoneyRow> rows;
};

/// Whether a label's line goes on in the next one.
bool labelGoesOn(const QString& line, const QString& next);

std::vector<TextMoneyBlock> textMoneyBlocks(const Page& page, const LineJoiner& joiner);

} // namespace salkku
