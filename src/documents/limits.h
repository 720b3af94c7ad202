// SPDX-License-Identifier: GPL-3.0-or-later
// What a document may cost, each limit with its evidence. Over a limit is an error that names the limit.
// DocumentLimits are the reader's own; ReadingLimits bound the process that it runs in, whatever happens
// there.
#pragma once

#include <QtGlobal>

namespace salkku {

struct DocumentLimits {
    qint64 bytes =
        200LL * 1024 * 1024; ///< the largest published status deck seen has 30 MB, mostly photographs
    int threads =
        4; ///< each holds what it met of the document: 1 MB of the longest report seen, 8 MB of a large deck
    int pages = 2000;          ///< the longest final report seen has 53 pages; annexes double that
    int wordsPerPage = 50'000; ///< a dense A4 page of a report has about 700 words
    int pictures =
        200; ///< that are read for their words; each takes some 0.7 s, and the largest deck seen has 30
    qint64 textBytes = 16LL * 1024 * 1024; ///< of a plain text; that of a report of 53 pages has 0.2 MB

    // Slides are XML files in a ZIP archive.
    int parts = 50'000; ///< a deck of 300 slides with pictures, charts and notes has about 3000
    qint64 partBytes =
        32LL * 1024 * 1024; ///< unpacked; the largest slide seen, a table of 500 cells, has 0.6 MB
    qint64 unpackedBytes =
        512LL * 1024 * 1024;       ///< of all parts that are read; decks have 1 MB for a few dozen slides
    int elementsPerPart = 500'000; ///< the table of 500 cells has 20 000
    int depth = 200;               ///< of nested elements; groups in groups of shapes reach about 40
};

struct ReadingLimits {
    int stillMilliseconds =
        60'000; ///< without a page or picture more; the heaviest page seen takes 0.3 s, a large picture 2 s
    int milliseconds =
        600'000; ///< in all; as many pictures as are read take 140 s, and other work may slow them down
    qint64 addressSpace = 2LL << 30; ///< bytes; reading that report takes 0.4 GB, of which 33 MB in use
    qint64 outputBytes = 64LL * 1024 * 1024; ///< that report's findings have 0.4 MB
    qint64 messageBytes = 64LL * 1024;       ///< a failed reading says one line
};

} // namespace salkku
