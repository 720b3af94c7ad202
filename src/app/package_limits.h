// SPDX-License-Identifier: GPL-3.0-or-later
// What a report package may cost, each limit with its evidence. Over a limit is an error that names the
// limit.
#pragma once

#include "documents/limits.h"

namespace salkku {

struct PackageLimits {
    qint64 bytes = 16LL * 1024 * 1024; ///< packed; four investments with six work packages have 20 kB
    int parts =
        256; ///< of the archive; a package has two, a form nine and one for each report of its organisation
    qint64 partBytes = 32LL * 1024 * 1024; ///< unpacked; those reports have 120 kB
    int depth = 12;                        ///< of JSON in JSON; a report nests 6 deep
    int characters = 50'000;               ///< of one text; the longest published section seen has 6000
    int items = 20'000;                    ///< of one list; the longest section seen has 60 bullets
    int basedOn = 100; ///< packages that one is based on; one organisation sends a few a period
};

/// The same as bounds on the archive's reader.
inline DocumentLimits archiveLimits(const PackageLimits& limits) {
    DocumentLimits archive;
    archive.bytes = limits.bytes;
    archive.parts = limits.parts;
    archive.partBytes = limits.partBytes;
    archive.unpackedBytes = limits.partBytes;
    return archive;
}

} // namespace salkku
