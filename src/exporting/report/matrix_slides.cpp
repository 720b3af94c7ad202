// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "domain/period_text.h"
#include "exporting/report/matrix_tables.h"

#include <algorithm>

namespace salkku {

namespace {

bool hasLight(const DimensionRow& row) {
    return std::any_of(row.lights.begin(), row.lights.end(),
                       [](const LightCell& c) { return c.light.has_value(); });
}

QStringList filesOf(const ReportContext& context, int investment) {
    std::vector<const StatusReport*> reports;
    for (const StatusReport& report : context.snapshot.reports)
        if (!report.key.isNational() && (investment == 0 || report.key.investment == investment))
            reports.push_back(&report);
    return context.sources.files(reports);
}

ReportSlide dimensionSlide(const ReportContext& context, const Investment& investment,
                           const DimensionMatrix& matrix) {
    TableBlock table = dimensionTable(context, matrix);
    table.description =
        context.texts
            .of(QT_TRANSLATE_NOOP(
                "Report",
                "Lights of each region by dimension, and its progress: %1, %2. An empty cell: no report."))
            .arg(context.investmentTitle(investment), periodName(context.snapshot.period, context.language));
    ReportSlide slide;
    slide.id = context.idOf(SlideKind::Lights, investment);
    slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "Lights by region and dimension"));
    slide.subtitle = context.investmentTitle(investment);
    slide.blocks = {std::move(table)};
    slide.sources = filesOf(context, investment.number);
    return slide;
}

bool hasAnything(const InvestmentMatrix& matrix) {
    for (const InvestmentRow& row : matrix.rows)
        for (const InvestmentCell& cell : row.investments)
            if (cell.overall.light || cell.progress.percent) return true;
    return false;
}

ChartBlock progressChart(const ReportContext& context, const DimensionMatrix& matrix) {
    ChartBlock chart;
    chart.categoryHeading = regionHeading(context);
    chart.series.push_back({progressHeading(context), {}});
    for (const DimensionRow& row : matrix.rows) {
        chart.categories << context.organisationName(row.organisation);
        const auto& percent = row.progress.percent;
        chart.series.front().values.push_back(percent ? std::optional<double>(percent->value())
                                                      : std::nullopt);
    }
    return chart;
}

// A chart in words, for those who cannot see it.
QString describe(const ReportContext& context, const Investment& investment, const DimensionMatrix& matrix) {
    QStringList values;
    for (const DimensionRow& row : matrix.rows)
        if (row.progress.percent)
            values << QStringLiteral("%1 %2").arg(context.organisationName(row.organisation),
                                                  percentText(context, row.progress));
    return context.texts.of(QT_TRANSLATE_NOOP("Report", "Progress by region, %1: %2."))
        .arg(context.investmentTitle(investment), values.join(QStringLiteral(", ")));
}

ReportSlide progressSlide(const ReportContext& context, const Investment& investment,
                          const DimensionMatrix& matrix) {
    ChartBlock chart = progressChart(context, matrix);
    chart.description = describe(context, investment, matrix);
    ReportSlide slide;
    slide.id = context.idOf(SlideKind::Progress, investment);
    slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "Progress by region"));
    slide.subtitle = context.investmentTitle(investment);
    slide.blocks = {std::move(chart)};
    slide.sources = filesOf(context, investment.number);
    return slide;
}

} // namespace

Slides investmentMatrixSlides(const ReportContext& context) {
    const InvestmentMatrix matrix = investmentMatrix(context.programme, context.snapshot);
    if (!hasAnything(matrix)) return {};
    TableBlock table = investmentTable(context, matrix);
    table.description =
        context.texts
            .of(QT_TRANSLATE_NOOP("Report", "Overall light and progress of each region by investment: %1."))
            .arg(periodName(context.snapshot.period, context.language));
    ReportSlide slide;
    slide.title =
        context.texts.of(QT_TRANSLATE_NOOP("Report", "Lights and progress by region and investment"));
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "All investments"));
    slide.blocks = {std::move(table)};
    slide.sources = filesOf(context, 0);
    return {std::move(slide)};
}

Slides dimensionMatrixSlides(const ReportContext& context) {
    Slides slides;
    for (const Investment& investment : context.programme.investments) {
        const DimensionMatrix matrix =
            dimensionMatrix(context.programme, context.snapshot, investment.number);
        if (std::any_of(matrix.rows.begin(), matrix.rows.end(), hasLight))
            slides.push_back(dimensionSlide(context, investment, matrix));
    }
    return slides;
}

Slides progressSlides(const ReportContext& context) {
    Slides slides;
    for (const Investment& investment : context.programme.investments) {
        const DimensionMatrix matrix =
            dimensionMatrix(context.programme, context.snapshot, investment.number);
        if (std::any_of(matrix.rows.begin(), matrix.rows.end(),
                        [](const DimensionRow& row) { return row.progress.percent.has_value(); }))
            slides.push_back(progressSlide(context, investment, matrix));
    }
    return slides;
}

} // namespace salkku
