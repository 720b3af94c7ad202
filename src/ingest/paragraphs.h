// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "ingest/columns.h"
#include "ingest/line_joining.h"

#include <optional>

namespace salkku {

struct Paragraph {
    QString text;
    std::optional<Box> box;
    int line = 0; ///< plain text only, from 1
    int level = 0;
    bool bullet = false;
};

/// The column's lines as paragraphs. A new one begins at a bullet, at a wider gap, at another size or indent,
/// and where the next word would have fitted on the line before.
std::vector<Paragraph> paragraphsOf(const TextColumn& column, const LineJoiner& joiner);

} // namespace salkku
