// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_themes.h"

#include "storage/portfolio.h"

namespace salkku {

Result<std::vector<RecurringTheme>> readThemes(const QString& path, const TextScope& scope) {
    const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    return recurringThemes(*portfolio, scope);
}

} // namespace salkku
