// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/package_exchange.h"

namespace salkku {

/// Writes the fill-in form of an organisation's report, with what is known already and the previous values,
/// and remembers what it was made from, where the portfolio can be written. Answers the number of its
/// reports.
Result<int> sendForm(Portfolio& portfolio, const PackageRequest& request, Language language,
                     const QString& path);

} // namespace salkku
