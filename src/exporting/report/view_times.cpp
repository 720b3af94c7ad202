// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views over time.
#include "exporting/report/matrix_tables.h"
#include "exporting/report/time_blocks.h"
#include "exporting/report/view_parts.h"

namespace salkku {

namespace {

constexpr std::size_t mostLines = 8; // that can be told apart in one chart

template <class Point>
std::vector<Period> periodsOf(const std::vector<Point>& points) {
    std::vector<Period> periods;
    for (const Point& point : points) periods.push_back(point.period);
    return periods;
}

ChartSeries seriesOf(const QString& name, const RegionTrend& trend) {
    ChartSeries series{name, {}};
    for (const TrendPoint& point : trend.points)
        series.values.push_back(point.percent ? std::optional<double>(point.percent->value()) : std::nullopt);
    return series;
}

} // namespace

std::vector<Block> regionTrendBlocks(const ReportContext& context, const std::vector<RegionTrend>& trends) {
    if (trends.empty()) return {};
    ChartBlock chart =
        timeChart(context, periodsOf(trends.front().points), ChartKind::Lines, ChartUnit::Percent);
    for (const RegionTrend& trend : trends)
        chart.series.push_back(seriesOf(context.organisationName(trend.organisation), trend));
    chart.description = context.texts.of(QT_TRANSLATE_NOOP("Report", "Progress of each region by period."));
    TableBlock table = timeTable(context, regionHeading(context), chart);
    if (chart.series.size() > mostLines) return {std::move(table)};
    return {std::move(chart), std::move(table)};
}

std::vector<Block> lightTrendBlocks(const ReportContext& context, const std::vector<PeriodLights>& lights) {
    if (lights.empty()) return {};
    ChartBlock chart = timeChart(context, periodsOf(lights), ChartKind::StackedBars, ChartUnit::Count);
    for (const LightMeaning& meaning : context.programme.lights) {
        if (meaning.light == Light::Grey) continue;
        ChartSeries series{meaning.names.in(context.language), {}, meaning.light};
        for (const PeriodLights& one : lights)
            series.values.push_back(one.counts[static_cast<std::size_t>(meaning.light)]);
        chart.series.push_back(std::move(series));
    }
    chart.description = context.texts.of(
        QT_TRANSLATE_NOOP("Report", "How many lights of each colour the regions gave by period."));
    return {std::move(chart)};
}

} // namespace salkku
