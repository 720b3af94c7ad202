// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/past_portfolio.h"

namespace salkku {

Result<Portfolio> openAsOf(const QString& present, const QDate& day, const QString& copy) {
    const auto portfolio = Portfolio::open(present, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    const QDateTime end = day.addDays(1).startOfDay().addMSecs(-1);
    if (const auto copied = portfolio->copyAsOf(end.toUTC(), copy); !copied) return copied.error();
    return Portfolio::open(copy, OpenMode::ReadOnly);
}

} // namespace salkku
