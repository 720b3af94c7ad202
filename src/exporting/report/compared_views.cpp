// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/compared_views.h"

#include "exporting/report/report_scope.h"
#include "storage/portfolio.h"

#include <algorithm>

namespace salkku {

namespace {

bool holds(const std::vector<OrganisationCode>& chosen, const OrganisationCode& code) {
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), code) != chosen.end();
}

Programme programmeOf(const Portfolio& portfolio, const ReportOptions& options, const SavedComparison& view) {
    Programme programme = portfolio.programme();
    std::erase_if(programme.organisations, [&](const Organisation& one) {
        return !holds(options.organisations, one.code) || !holds(view.organisations, one.code);
    });
    return programme;
}

Result<std::vector<Period>> windowOf(const Portfolio& portfolio, const ReportOptions& options,
                                     const Snapshot& snapshot) {
    auto periods = portfolio.periods();
    if (!periods) return periods.error();
    std::erase_if(*periods, [&](const Period& period) { return options.from && period < *options.from; });
    return salkku::windowOf(*periods, options.period, static_cast<int>(snapshot.reports.size()));
}

Result<void> loadTimes(ComparedView& loaded, const Portfolio& portfolio, const ReportOptions& options,
                       const CallId& call) {
    const auto window = windowOf(portfolio, options, loaded.snapshot);
    if (!window) return window.error();
    OverTimeQuestion question{options.period, loaded.view.investment, call, {}, loaded.view.scope};
    for (const Organisation& one : loaded.programme.organisations) question.organisations.push_back(one.code);
    if (question.organisations.empty()) return {}; // an empty list would ask for all
    if (loaded.view.view == CompareView::Lights) {
        auto lights = lightsOverTime(portfolio, *window, question);
        if (!lights) return lights.error();
        loaded.lights = *std::move(lights);
        return {};
    }
    auto trends = progressOverTime(portfolio, *window, question);
    if (!trends) return trends.error();
    loaded.trends = *std::move(trends);
    return {};
}

bool isOverTime(CompareView view) {
    return view == CompareView::Lines || view == CompareView::Multiples || view == CompareView::Lights;
}

Result<ComparedView> loadView(const Portfolio& portfolio, const ReportOptions& options,
                              const SavedComparison& view) {
    const CallId& call = view.call.isEmpty() ? options.call : view.call;
    auto snapshot = loadSnapshot(portfolio, options.period, call, SnapshotTexts::None);
    if (!snapshot) return snapshot.error();
    ComparedView loaded{view, programmeOf(portfolio, options, view), *std::move(snapshot)};
    const auto isLeftOut = [&](const StatusReport& report) {
        return loaded.programme.organisation(report.key.organisation) == nullptr;
    };
    std::erase_if(loaded.snapshot.reports, isLeftOut);
    std::erase_if(loaded.snapshot.earlierReports, isLeftOut);
    if (isOverTime(view.view))
        if (const auto read = loadTimes(loaded, portfolio, options, call); !read) return read.error();
    return loaded;
}

} // namespace

Result<std::vector<ComparedView>> loadViews(const Portfolio& portfolio, const ReportOptions& options) {
    std::vector<ComparedView> loaded;
    for (const SavedComparison& view : options.views) {
        auto one = loadView(portfolio, options, view);
        if (!one) return one.error();
        loaded.push_back(*std::move(one));
    }
    return loaded;
}

} // namespace salkku
