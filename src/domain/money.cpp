// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <cstdlib>

namespace salkku {

QString formatMoney(Money amount, const QLocale& locale) {
    const std::int64_t cents = std::llabs(amount.cents());
    QString text = locale.toString(static_cast<qlonglong>(cents / 100));
    if (cents % 100 != 0)
        text += locale.decimalPoint() + QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    if (amount.cents() < 0) text.prepend(QChar(0x2212));
    return text + QChar(0x00A0) + QChar(0x20AC);
}

} // namespace salkku
