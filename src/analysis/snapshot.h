// SPDX-License-Identifier: GPL-3.0-or-later
// All reports of one period and of the one before it: what the questions of this layer are asked of.
#pragma once

#include "domain/investment_scope.h"
#include "domain/programme.h"
#include "domain/result.h"
#include "domain/status_report.h"
#include "storage/period_standing.h"

#include <functional>
#include <optional>
#include <vector>

namespace salkku {

class Portfolio;

struct Snapshot {
    Period period;
    std::optional<Period> previous;           ///< the latest earlier period with reports
    std::vector<StatusReport> reports;        ///< of the period, national ones too; in StatusKey order
    std::vector<StatusReport> earlierReports; ///< of the previous period, without their texts
    PeriodStanding standing = {};             ///< of the period

    /// The organisation's report on an investment as a whole, or on the given part of it; nothing where it
    /// has none. Where it reports in more than one call, the one of the latest call.
    const StatusReport* report(const OrganisationCode& organisation, int investment,
                               const InvestmentScope& scope = {}) const;
    const StatusReport* earlierReport(const OrganisationCode& organisation, int investment,
                                      const InvestmentScope& scope = {}) const;
    const StatusReport* nationalReport(int investment) const; ///< 0: the highlights of all investments
};

/// What of the investment the period's reports speak of: the whole first, even where nobody reports on it.
std::vector<InvestmentScope> scopesOf(const Snapshot& snapshot, int investment);

/// The latest of the ascending periods that stands before the given one.
std::optional<Period> previousPeriod(const std::vector<Period>& periods, const Period& period);

/// Texts are most of a portfolio: a comparison of many organisations does without them.
enum class SnapshotTexts { All, None };

/// `call` narrows to one call; an empty one takes all.
Result<Snapshot> loadSnapshot(const Portfolio& portfolio, const Period& period, const CallId& call = {},
                              SnapshotTexts texts = SnapshotTexts::All);

/// Likewise of reports that `read` gives for a period, in StatusKey order.
using ReportsOfPeriod = std::function<Result<std::vector<StatusReport>>(const Period&, SnapshotTexts)>;
Result<Snapshot> loadSnapshot(const Portfolio& portfolio, const Period& period, const ReportsOfPeriod& read,
                              SnapshotTexts texts = SnapshotTexts::All);

} // namespace salkku
