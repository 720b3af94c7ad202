// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period_text.h"
#include "exporting/chart_look.h"
#include "exporting/report/report_context.h"

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

ChartBlock emptyChart(const ReportContext& context, ChartKind kind, ChartUnit unit) {
    ChartBlock chart;
    chart.kind = kind;
    chart.unit = unit;
    chart.categoryHeading = context.texts.of(QT_TRANSLATE_NOOP("Report", "Period"));
    for (const PeriodReports& one : context.history) chart.categories << periodShort(one.period);
    return chart;
}

bool hasValues(const ChartSeries& series) {
    return std::any_of(series.values.begin(), series.values.end(),
                       [](const std::optional<double>& value) { return value.has_value() && *value > 0; });
}

ChartBlock progressTrend(const ReportContext& context) {
    ChartBlock chart = emptyChart(context, ChartKind::Lines, ChartUnit::Percent);
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
    ChartBlock chart = emptyChart(context, ChartKind::StackedBars, ChartUnit::Count);
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

// Lines carry no numbers, since crossing labels could not be read, and narrow parts of a bar have no room for
// theirs.
TableBlock tableOf(const ReportContext& context, const QString& heading, const ChartBlock& chart) {
    TableBlock table{{heading}, {}, chart.description};
    table.columns << chart.categories;
    for (const ChartSeries& series : chart.series) {
        auto& row = table.rows.emplace_back();
        row.push_back({series.name, {}, {}});
        for (const auto& value : series.values)
            row.push_back({value ? chartValueText(*value, chart.unit, context.language) : QString(), {}, {}});
    }
    return table;
}

void add(Slides& slides, const ReportContext& context, const QString& title, const QString& seriesHeading,
         ChartBlock chart) {
    if (chart.series.empty()) return;
    TableBlock table = tableOf(context, seriesHeading, chart);
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
