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
constexpr double leastLines = 180;
constexpr double tallestLines = 250; // the values stand below them

double bandOf(const ChartBlock& chart) {
    const bool isStacked = chart.kind == ChartKind::StackedBars;
    return leastBar * (isStacked ? 1.2 : std::max(1.0, 0.8 * static_cast<double>(chart.series.size())));
}

double overheadOf(const ChartBlock& chart) {
    return axisHeight + (chart.series.size() > 1 ? legendHeight : 0);
}

ChartBlock part(const ChartBlock& chart, std::size_t from, std::size_t count) {
    ChartBlock some{{},         {},        visibleText(chart.description), visibleText(chart.categoryHeading),
                    chart.kind, chart.unit};
    for (std::size_t i = from; i < from + count; ++i)
        some.categories << visibleText(chart.categories[static_cast<qsizetype>(i)]);
    for (const ChartSeries& series : chart.series) {
        ChartSeries& cut = some.series.emplace_back(ChartSeries{visibleText(series.name), {}, series.light});
        for (std::size_t i = from; i < from + count; ++i)
            cut.values.push_back(i < series.values.size() ? series.values[i] : std::nullopt);
    }
    return some;
}

void place(PageFlow& flow, ChartBlock chart) {
    const double bands = static_cast<double>(chart.categories.size());
    const double wanted = overheadOf(chart) + bands * std::max(bandOf(chart), largestBand);
    const double height = std::min(flow.remaining(), wanted);
    const SlideBox box = flow.take(height);
    flow.add(PlacedChart{box, std::move(chart)});
}

// Points in time stay together: a line that is cut shows no course.
void flowLines(PageFlow& flow, const ChartBlock& chart, std::size_t all) {
    if (!flow.isFresh() && flow.remaining() < leastLines) flow.newPage();
    const SlideBox box = flow.take(std::min(flow.remaining(), tallestLines));
    flow.add(PlacedChart{box, part(chart, 0, all)});
}

} // namespace

void flowChart(PageFlow& flow, const ChartBlock& chart) {
    const auto all = static_cast<std::size_t>(chart.categories.size());
    if (all == 0 || chart.series.empty()) return;
    if (chart.kind == ChartKind::Lines) return flowLines(flow, chart, all);
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
