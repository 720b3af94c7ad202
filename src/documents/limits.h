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
};

} // namespace salkku
