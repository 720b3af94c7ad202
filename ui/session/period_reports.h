// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the periods looked at last, without texts. Going to the period beside reads one period
// instead of two, and choosing a call or coming back reads none.
#pragma once

#include "storage/portfolio.h"

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace salkku::ui {

class PeriodReports {
public:
    /// Of one call, or of all where it is empty; in StatusKey order.
    Result<std::vector<StatusReport>> of(const Portfolio& portfolio, const Period& period,
                                         const CallId& call);
    void forget() { m_read.clear(); } ///< when the file's contents are others

private:
    using Reports = std::vector<StatusReport>;
    Result<const Reports*> whole(const Portfolio& portfolio, const Period& period);

    std::deque<std::pair<Period, std::unique_ptr<const Reports>>> m_read; // the latest first
};

} // namespace salkku::ui
