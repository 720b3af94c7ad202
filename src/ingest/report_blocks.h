// SPDX-License-Identifier: GPL-3.0-or-later
// A report as one run of blocks over its pages: paragraphs, parted where a heading or a label begins inside.
#pragma once

#include "ingest/indicator_label.h"
#include "ingest/reading.h"

#include <vector>

namespace salkku {

struct ReportBlock {
    QString text;
    int page = 1;
    std::optional<Box> box;
    int line = 0; ///< plain text only
    bool bullet = false;
};

/// In reading order, without tables of contents.
std::vector<ReportBlock> reportBlocks(const Reading& reading, const IndicatorLabelReader& labels);

/// The text goes on in the next block: it ends no sentence, and the next begins in its middle.
bool goesOn(const QString& text, const ReportBlock& next);

bool endsSentence(const QString& text);

} // namespace salkku
