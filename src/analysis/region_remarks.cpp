// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/remarks.h"

#include "storage/portfolio.h"

namespace salkku {

// Earlier texts are not looked at.
Result<std::vector<RegionRemark>> regionRemarks(const Portfolio& portfolio, const TextScope& scope) {
    auto snapshot = loadSnapshot(portfolio, scope.period, scope.call, SnapshotTexts::None);
    if (!snapshot) return snapshot.error();
    const auto call = scope.call.isEmpty() ? std::nullopt : std::optional(scope.call);
    auto reports = portfolio.reports({scope.period, call, {}, scope.investment});
    if (!reports) return reports.error();
    snapshot->reports = *std::move(reports);
    Programme programme = portfolio.programme();
    if (!scope.organisations.empty())
        std::erase_if(programme.organisations,
                      [&](const Organisation& one) { return scope.organisations.count(one.code) == 0; });
    return remarksOf(programme, *snapshot);
}

} // namespace salkku
