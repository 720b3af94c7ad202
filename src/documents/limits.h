// SPDX-License-Identifier: GPL-3.0-or-later
// What a document may cost, each limit with its evidence. Over a limit is an error that names the limit.
#pragma once

#include <QtGlobal>

namespace salkku {

struct DocumentLimits {
    qint64 bytes =
        200LL * 1024 * 1024;   ///< the largest published status deck seen has 30 MB, mostly photographs
    int pages = 2000;          ///< the longest final report seen has 53 pages; annexes double that
    int wordsPerPage = 50'000; ///< a dense A4 page of a report has about 700 words

    // Slides are XML files in a ZIP archive.
    int parts = 50'000; ///< a deck of 300 slides with pictures, charts and notes has about 3000
    qint64 partBytes =
        32LL * 1024 * 1024; ///< unpacked; the largest slide seen, a table of 500 cells, has 0.6 MB
    qint64 unpackedBytes =
        512LL * 1024 * 1024;       ///< of all parts that are read; decks have 1 MB for a few dozen slides
    int elementsPerPart = 500'000; ///< the table of 500 cells has 20 000
    int depth = 200;               ///< of nested elements; groups in groups of shapes reach about 40
};

} // namespace salkku
