// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/period_reports.h"

#include <algorithm>

namespace salkku::ui {

namespace {

constexpr std::size_t periodsKept = 4; // of a large portfolio each takes some 4 MiB

} // namespace

Result<const std::vector<StatusReport>*> PeriodReports::whole(const Portfolio& portfolio,
                                                              const Period& period) {
    const auto found =
        std::find_if(m_read.begin(), m_read.end(), [&](const auto& read) { return read.first == period; });
    if (found != m_read.end()) {
        std::rotate(m_read.begin(), found, std::next(found));
        return m_read.front().second.get();
    }
    auto reports = portfolio.reports({period, {}, {}, {}, false});
    if (!reports) return reports.error();
    m_read.emplace_front(period, std::make_unique<const Reports>(*std::move(reports)));
    if (m_read.size() > periodsKept) m_read.pop_back();
    return m_read.front().second.get();
}

Result<std::vector<StatusReport>> PeriodReports::of(const Portfolio& portfolio, const Period& period,
                                                    const CallId& call) {
    const auto all = whole(portfolio, period);
    if (!all) return all.error();
    if (call.isEmpty()) return Reports(**all);
    Reports chosen;
    std::copy_if((*all)->begin(), (*all)->end(), std::back_inserter(chosen),
                 [&](const StatusReport& report) { return report.key.call == call; });
    return chosen;
}

} // namespace salkku::ui
