// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/chart_flow.h"

#include "exporting/visible_text.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr double axisHeight = 32;
constexpr double legendHeight = 24;
constexpr double leastBar = 16.5;  // room for a label of 12 pt
constexpr double largestBand = 44; // few bars need not fill the slide

double bandOf(const BarChartBlock& chart) {
    return leastBar * std::max(1.0, 0.8 * static_cast<double>(chart.series.size()));
}

double overheadOf(const BarChartBlock& chart) {
    return axisHeight + (chart.series.size() > 1 ? legendHeight : 0);
}

BarChartBlock part(const BarChartBlock& chart, std::size_t from, std::size_t count) {
    BarChartBlock some{{}, {}, visibleText(chart.description), visibleText(chart.categoryHeading)};
    for (std::size_t i = from; i < from + count; ++i)
        some.categories << visibleText(chart.categories[static_cast<qsizetype>(i)]);
    for (const ChartSeries& series : chart.series) {
        ChartSeries& cut = some.series.emplace_back(ChartSeries{visibleText(series.name), {}});
        for (std::size_t i = from; i < from + count; ++i)
            cut.values.push_back(i < series.values.size() ? series.values[i] : std::nullopt);
    }
    return some;
}

void place(PageFlow& flow, BarChartBlock chart) {
    const double bands = static_cast<double>(chart.categories.size());
    const double wanted = overheadOf(chart) + bands * std::max(bandOf(chart), largestBand);
    const double height = std::min(flow.remaining(), wanted);
    const SlideBox box = flow.take(height);
    flow.add(PlacedChart{box, std::move(chart)});
}

} // namespace

void flowChart(PageFlow& flow, const BarChartBlock& chart) {
    const auto all = static_cast<std::size_t>(chart.categories.size());
    if (all == 0 || chart.series.empty()) return;
    const double needed = overheadOf(chart) + bandOf(chart) * static_cast<double>(all);
    if (!flow.isFresh() && needed > flow.remaining()) flow.newPage();
    const double bands = (flow.fullHeight() - overheadOf(chart)) / bandOf(chart);
    const auto most = static_cast<std::size_t>(std::max(1.0, bands));
    const std::size_t pages = (all + most - 1) / most;
    const std::size_t each = (all + pages - 1) / pages;
    for (std::size_t from = 0; from < all; from += each) {
        if (from > 0) flow.newPage();
        place(flow, part(chart, from, std::min(each, all - from)));
    }
}

} // namespace salkku
