// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_remarks.h"

#include "storage/portfolio.h"

namespace salkku {

Result<std::vector<RegionRemark>> readRemarks(const QString& path, const TextScope& scope) {
    const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
    if (!portfolio) return portfolio.error();
    return regionRemarks(*portfolio, scope);
}

} // namespace salkku
