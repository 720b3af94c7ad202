// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <vector>

namespace salkku {

/// Tables that the page marks and that hold short values rather than text: what they say is no running text.
/// A table that only lays text out beside headings is none.
struct DataTable {
    int table = 0; ///< MarkedCell::table
    Box box;
    QString text;         ///< all of it, for a warning
    bool isChart = false; ///< drawn from a chart's data
};

std::vector<DataTable> dataTablesOf(const Page& page);

} // namespace salkku
