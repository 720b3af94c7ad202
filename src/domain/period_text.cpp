// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period_text.h"

namespace salkku {

namespace {

const QChar enDash(0x2013);

QString monthName(YearMonth month, Language language) {
    return localeOf(language).standaloneMonthName(month.month());
}

// Finnish writes the common end once: "loka–joulukuu".
QString monthRange(const Period& period, Language language) {
    QString first = monthName(period.first(), language);
    const QString last = monthName(period.last(), language);
    const QString finnishMonth = QStringLiteral("kuu");
    if (language == Language::Finnish && first.endsWith(finnishMonth)) first.chop(finnishMonth.size());
    return first + enDash + last;
}

} // namespace

QString periodName(const Period& period, Language language) {
    const QString year = QString::number(period.last().year());
    if (period.months() == 1) return monthName(period.first(), language) + QLatin1Char(' ') + year;
    if (period.first().year() == period.last().year())
        return monthRange(period, language) + QLatin1Char(' ') + year;
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(monthName(period.first(), language), QString::number(period.first().year()), QString(enDash),
             monthName(period.last(), language), year);
}

QString periodShort(const Period& period) {
    const auto text = [](YearMonth m) { return QStringLiteral("%1/%2").arg(m.month()).arg(m.year()); };
    if (period.months() == 1) return text(period.last());
    if (period.first().year() != period.last().year())
        return text(period.first()) + enDash + text(period.last());
    return QString::number(period.first().month()) + enDash + text(period.last());
}

} // namespace salkku
