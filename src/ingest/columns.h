// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lines.h"

namespace salkku {

/// Lines that are read one after the other, and the room that their text had.
struct TextColumn {
    std::vector<Run> lines;
    double left = 0;
    double right = 0;
};

/// The page's text columns in reading order. Runs that stretch over all columns part the page into bands,
/// which are read from top to bottom.
std::vector<TextColumn> columnsOf(const std::vector<Run>& runs, double pageWidth);

} // namespace salkku
