// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators as a table: columns headed with the programme's words for indicators and results, perhaps a
// target and a note between and behind them.
#pragma once

#include "documents/document.h"
#include "domain/programme.h"
#include "ingest/line_joining.h"
#include "language/morphology.h"

#include <vector>

namespace salkku {

struct IndicatorTableRow {
    QString statement;
    QString target; ///< by when or how much; empty without such a column
    QString result;
    QString note;
    int page = 1;
    Box box;
    int line = 0; ///< plain text only, from 1
};

/// What a column headed so holds: a heading of few words, of which the first is the programme's word or a
/// compound that begins with it. Null for any other heading.
QString IndicatorTableRow::*indicatorFieldOf(const QString& heading, const Programme& programme,
                                             const Morphology& morphology);

/// The rows of the page's tables, from top to bottom. A row begins where both its statement and its result
/// do.
std::vector<IndicatorTableRow> indicatorRowsOn(const Page& page, const Programme& programme,
                                               const LineJoiner& joiner, const Morphology& morphology);

} // namespace salkku
