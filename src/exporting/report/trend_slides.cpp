// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/time_blocks.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

bool counts(const StatusReport& report) {
    return !report.key.isNational() && report.key.workPackage == 0 && report.key.part.isEmpty() &&
           isReceived(report.state);
}

std::optional<double> meanPercent(const std::vector<StatusReport>& reports, int investment) {
    double sum = 0;
    int count = 0;
    for (const StatusReport& report : reports)
        if (counts(report) && report.key.investment == investment && report.percent) {
            sum += report.percent->value();
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(std::round(sum / count));
}

// All dimension lights, or the overall light of a report that has only that.
int countLights(const std::vector<StatusReport>& reports, Light wanted) {
    int count = 0;
    for (const StatusReport& report : reports) {
        if (!counts(report)) continue;
        for (const auto& [dimension, light] : report.lights) count += light.light == wanted;
        if (report.lights.empty() && report.overall) count += report.overall->light == wanted;
    }
    return count;
}

std::vector<Period> periodsOf(const ReportHistory& history) {
    std::vector<Period> periods;
    for (const PeriodReports& one : history) periods.push_back(one.period);
    return periods;
}

bool hasValues(const ChartSeries& series) {
    return std::any_of(series.values.begin(), series.values.end(),
                       [](const std::optional<double>& value) { return value.has_value() && *value > 0; });
}

ChartBlock progressTrend(const ReportContext& context) {
    ChartBlock chart = timeChart(context, periodsOf(context.history), ChartKind::Lines, ChartUnit::Percent);
    for (const Investment& investment : context.programme.investments) {
        ChartSeries series{context.investmentRun(investment), {}};
        for (const PeriodReports& one : context.history)
            series.values.push_back(meanPercent(one.reports, investment.number));
        if (hasValues(series)) chart.series.push_back(std::move(series));
    }
    chart.description = context.texts.of(
        QT_TRANSLATE_NOOP("Report", "Mean progress of the regions by period, a line for each investment."));
    return chart;
}

ChartBlock lightTrend(const ReportContext& context) {
    ChartBlock chart =
        timeChart(context, periodsOf(context.history), ChartKind::StackedBars, ChartUnit::Count);
    for (const LightMeaning& meaning : context.programme.lights) {
        if (meaning.light == Light::Grey) continue;
        ChartSeries series{meaning.names.in(context.language), {}, meaning.light};
        for (const PeriodReports& one : context.history)
            series.values.push_back(countLights(one.reports, meaning.light));
        if (hasValues(series)) chart.series.push_back(std::move(series));
    }
    chart.description = context.texts.of(
        QT_TRANSLATE_NOOP("Report", "How many lights of each colour the regions gave by period."));
    return chart;
}

void add(Slides& slides, const ReportContext& context, const QString& title, const QString& seriesHeading,
         ChartBlock chart) {
    if (chart.series.empty()) return;
    TableBlock table = timeTable(context, seriesHeading, chart);
    ReportSlide slide;
    slide.title = title;
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "All investments"));
    slide.blocks = {std::move(chart), std::move(table)};
    slides.push_back(std::move(slide));
}

} // namespace

// One period is no trend.
Slides trendSlides(const ReportContext& context) {
    Slides slides;
    if (context.history.size() < 2) return slides;
    add(slides, context, context.texts.of(QT_TRANSLATE_NOOP("Report", "Progress over time")),
        context.texts.of(QT_TRANSLATE_NOOP("Report", "Investment")), progressTrend(context));
    add(slides, context, context.texts.of(QT_TRANSLATE_NOOP("Report", "Lights over time")),
        context.texts.of(QT_TRANSLATE_NOOP("Report", "Light")), lightTrend(context));
    return slides;
}

} // namespace salkku
