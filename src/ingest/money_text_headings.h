// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/line_joining.h"
#include "ingest/money_words.h"

#include <QStringList>

namespace salkku {

/// The headings of so many columns in the lines above a table, the nearest last; empty where they cannot be
/// told apart.
QStringList textHeadings(const QStringList& lead, qsizetype columns, const LineJoiner& joiner,
                         const MoneyWords& words);

} // namespace salkku
