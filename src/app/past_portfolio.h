// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/portfolio.h"

#include <QDate>

namespace salkku {

/// The portfolio as it stood at the end of the day (in local time), read-only, in a new file `copy`.
Result<Portfolio> openAsOf(const QString& present, const QDate& day, const QString& copy);

} // namespace salkku
