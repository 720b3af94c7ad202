// SPDX-License-Identifier: GPL-3.0-or-later
// A data set as decks and exported files carry it: as JSON, or as a part of an archive.
#include "exporting/data_set/carried_part.h"
#include "exporting/data_set/data_set.h"
#include "fuzz_target.h"
#include "parts_package.h"

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    const QString path = QStringLiteral("fuzz.json");
    const bool isArchive = bytes.startsWith("PK") || bytes.startsWith(partMark);
    if (!isArchive) {
        [[maybe_unused]] const auto data = dataSetFromJson(bytes, path);
        return;
    }
    const auto json = carriedJson(bytes.startsWith("PK") ? bytes : packageOfParts(bytes), path);
    if (json && !json->isEmpty()) [[maybe_unused]]
        const auto data = dataSetFromJson(*json, path);
}
