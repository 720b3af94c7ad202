// SPDX-License-Identifier: GPL-3.0-or-later
// A filled form: the bytes of a workbook, or its parts as text, which a mutation leaves readable.
#include "app/form_read.h"
#include "fuzz_target.h"
#include "parts_package.h"

#include <cstdlib>

void salkku::fuzz::fuzzOne(const QByteArray& bytes) {
    const QByteArray file = bytes.startsWith("PK") ? bytes : packageOfParts(bytes);
    const QDateTime saved(QDate(2030, 7, 1), QTime(12, 0), Qt::UTC);
    const auto received = formFromBytes(file, QStringLiteral("fuzz.xlsx"), saved);
    if (!received) return;
    QByteArray answer = receivedToBytes(received);
    const auto passedOn = takeReceived(answer);
    if (!passedOn || !*passedOn) std::abort();
}
