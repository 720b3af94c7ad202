// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_place.h"

namespace salkku {

namespace {

// 12 bits for the month, one for the kind, then 50: a report's row 28, its field 10, the position 12.
constexpr int positionBits = 12;
constexpr int fieldBits = 10;
constexpr int rowBits = 50;
constexpr int kindBits = 1;
constexpr int firstYear = 1900; // the earliest that YearMonth knows; a month of 0 is none

int monthNumber(const std::optional<YearMonth>& month) {
    return month ? month->monthsSince(*YearMonth::of(firstYear, 1)) + 1 : 0;
}

qint64 part(qint64 number, int from, int bits) {
    return (number >> from) & ((qint64(1) << bits) - 1);
}

QString spelled(const char* mark, const QString& id) {
    return QLatin1String(mark) + QString::fromLatin1(id.toUtf8().toHex());
}

} // namespace

qint64 SearchPlace::number() const {
    const qint64 inside =
        isFinding ? row : (row << (fieldBits + positionBits)) | (qint64(field) << positionBits) | position;
    return (((qint64(monthNumber(month)) << kindBits) | (isFinding ? 1 : 0)) << rowBits) | inside;
}

SearchPlace SearchPlace::of(qint64 number) {
    SearchPlace place;
    const auto months = static_cast<int>(number >> (rowBits + kindBits));
    if (months > 0) place.month = YearMonth::of(firstYear, 1)->plus(months - 1);
    place.isFinding = part(number, rowBits, kindBits) == 1;
    const qint64 inside = part(number, 0, rowBits);
    if (place.isFinding) {
        place.row = inside;
        return place;
    }
    place.row = inside >> (fieldBits + positionBits);
    place.field = static_cast<int>(part(inside, positionBits, fieldBits));
    place.position = static_cast<int>(part(inside, 0, positionBits));
    return place;
}

std::pair<qint64, qint64> numbersOf(YearMonth month) {
    const qint64 first = qint64(monthNumber(month)) << (kindBits + rowBits);
    return {first, first + (qint64(1) << (kindBits + rowBits)) - 1};
}

std::pair<qint64, qint64> allNumbers() {
    return {0, std::numeric_limits<qint64>::max()};
}

QString placeWord(const OrganisationCode& organisation) {
    return spelled("_o", organisation.value);
}

QString placeWord(const CallId& call) {
    return spelled("_c", call.value);
}

QString investmentWord(int investment) {
    return QStringLiteral("_i%1").arg(investment);
}

QString fieldWord(int field) {
    return QStringLiteral("_f%1").arg(field);
}

QString periodWord(const Period& period) {
    return spelled("_p", period.toString());
}

} // namespace salkku
