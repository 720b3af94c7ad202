// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/build_report.h"

#include "domain/period_text.h"
#include "exporting/report/compared_views.h"
#include "exporting/report/report_context.h"
#include "exporting/report/report_material.h"
#include "exporting/report/report_scope.h"
#include "storage/portfolio.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(BuildReport)
};

bool hasContent(const Snapshot& snapshot) {
    return std::any_of(snapshot.reports.begin(), snapshot.reports.end(),
                       [](const StatusReport& report) { return isReceived(report.state); });
}

Error nothingToReport(const Period& period) {
    return {ErrorCode::NotFound,
            Text::tr("No received report stands in the portfolio for this period; choose another period or "
                     "import a document first."),
            period.toString()};
}

// When the newest value was stored: the last recorded change or, in a portfolio without history, the last
// report received.
QDateTime dataTime(const Portfolio& portfolio, const Snapshot& snapshot) {
    QDateTime newest;
    if (const auto history = portfolio.history(1); history && !history->empty()) newest = history->front().at;
    for (const StatusReport& report : snapshot.reports)
        if (report.received.isValid() && (!newest.isValid() || report.received > newest))
            newest = report.received;
    return newest;
}

QString dataDate(const Report& report, const ReportTexts& texts) {
    if (!report.dataAt.isValid()) return {};
    return texts.of(QT_TRANSLATE_NOOP("Report", "Data as of %1"))
        .arg(texts.date(report.dataAt.toUTC().date()));
}

// Of a portfolio as it stood on an earlier day.
QString asOfText(const Portfolio& portfolio, const ReportTexts& texts) {
    const auto at = portfolio.asOf();
    return at ? texts.of(QT_TRANSLATE_NOOP("Report", "As it stood on %1"))
                    .arg(texts.date(at->toLocalTime().date()))
              : QString();
}

QString joined(QStringList parts, const QString& separator) {
    parts.removeAll(QString());
    return parts.join(separator);
}

ReportSlide titleSlide(const Report& report, const ReportContext& context, const CallId& callId) {
    const Call* call = context.programme.call(callId);
    ReportSlide slide;
    slide.isTitleSlide = true;
    slide.title = context.programme.names.in(context.language);
    slide.subtitle = joined({context.programme.pillar.in(context.language),
                             call ? call->names.in(context.language) : QString(), report.periodText,
                             dataDate(report, context.texts), report.asOfText},
                            QStringLiteral("\n"));
    return slide;
}

Report frameOf(const Portfolio& portfolio, const ReportContext& context) {
    Report report;
    report.language = context.language;
    report.periodText = periodName(context.snapshot.period, context.language);
    report.asOfText = asOfText(portfolio, context.texts);
    report.title = joined({context.programme.names.in(context.language), report.periodText, report.asOfText},
                          QStringLiteral(", "));
    report.dataAt = dataTime(portfolio, context.snapshot);
    report.appVersion = QStringLiteral(SALKKU_VERSION);
    report.isDemo = portfolio.isDemo();
    report.demoNote = context.texts.of(QT_TRANSLATE_NOOP("Report", "Demonstration data, no real figures"));
    report.footer = joined({context.programme.pillar.in(context.language), report.periodText,
                            dataDate(report, context.texts), report.asOfText},
                           QStringLiteral("  ·  "));
    report.continuedTitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "%1 (continued)"));
    report.notesHeading = context.texts.of(QT_TRANSLATE_NOOP("Report", "Sources"));
    return report;
}

// A slide without sources of its own was told by the portfolio.
void nameSources(Report& report, const QString& portfolioFile, const ReportTexts& texts) {
    const QString portfolio = texts.of(QT_TRANSLATE_NOOP("Report", "Portfolio %1, period %2"))
                                  .arg(portfolioFile, report.periodText);
    for (ReportSlide& slide : report.slides) {
        slide.sources << portfolio;
        if (!report.asOfText.isEmpty()) slide.sources << report.asOfText;
    }
}

Slides allInvestmentSlides(const ReportContext& context) {
    Slides slides;
    for (const Investment& investment : context.programme.investments) {
        Slides some = investmentSlides(context, investment);
        std::move(some.begin(), some.end(), std::back_inserter(slides));
    }
    return slides;
}

Slides slidesOf(SlideKind kind, const Report& report, const ReportContext& context, const CallId& call) {
    switch (kind) {
    case SlideKind::Title:
        return {titleSlide(report, context, call)};
    case SlideKind::Highlights:
        return highlightSlides(context);
    case SlideKind::Figures:
        return figureSlides(context);
    case SlideKind::Matrix:
        return investmentMatrixSlides(context);
    case SlideKind::Views:
        return viewSlides(context);
    case SlideKind::Changes:
        return changeSlides(context);
    case SlideKind::Investment:
        return allInvestmentSlides(context);
    case SlideKind::Lights:
        return dimensionMatrixSlides(context);
    case SlideKind::Progress:
        return progressSlides(context);
    case SlideKind::Trend:
        return trendSlides(context);
    case SlideKind::Indicators:
        return indicatorSlides(context);
    case SlideKind::Funding:
        return fundingSlides(context);
    case SlideKind::Partners:
        return partnerSlides(context);
    case SlideKind::Legend:
        return legendSlides(context);
    case SlideKind::Sources:
        break;
    }
    return sourceSlides(context);
}

// Slides that do not say themselves which they are: "trend-1", "trend-2", or "legend" where it is the only
// one.
void nameSlides(Slides& slides, SlideKind kind) {
    for (std::size_t i = 0; i < slides.size(); ++i) {
        slides[i].kind = kind;
        if (!slides[i].id.isEmpty()) continue;
        slides[i].id = slides.size() == 1 ? slideKindId(kind)
                                          : QStringLiteral("%1-%2").arg(slideKindId(kind)).arg(i + 1);
    }
}

void addSlides(Report& report, const ReportContext& context, const ReportOptions& options) {
    const std::vector<SlideKind> all(std::begin(allSlideKinds), std::end(allSlideKinds));
    for (const SlideKind kind : options.kinds.empty() ? all : options.kinds) {
        Slides slides = slidesOf(kind, report, context, options.call);
        nameSlides(slides, kind);
        std::move(slides.begin(), slides.end(), std::back_inserter(report.slides));
    }
}

bool tellsTrends(const ReportOptions& options) {
    return options.kinds.empty() ||
           std::find(options.kinds.begin(), options.kinds.end(), SlideKind::Trend) != options.kinds.end();
}

Result<ReportHistory> historyOf(const Portfolio& portfolio, const ReportOptions& options) {
    const auto periods = portfolio.periods();
    if (!periods) return periods.error();
    ReportHistory history;
    for (const Period& period : *periods) {
        if (period > options.period || (options.from && period < *options.from)) continue;
        const auto call = options.call.isEmpty() ? std::nullopt : std::optional(options.call);
        // Trends tell lights and percentages; texts are most of the file.
        auto reports = portfolio.reports({period, call, {}, {}, false});
        if (!reports) return reports.error();
        ReportScope(options).narrow(*reports);
        history.push_back({period, *std::move(reports)});
    }
    return history;
}

} // namespace

Result<Report> buildReport(const Portfolio& portfolio, const ReportOptions& options) {
    const auto material = loadMaterial(portfolio, options);
    if (!material) return material.error();
    return buildReport(portfolio, options, *material);
}

Result<Report> buildReport(const Portfolio& portfolio, const ReportOptions& options,
                           const ReportMaterial& material) {
    if (!hasContent(material.snapshot)) return nothingToReport(options.period);
    const auto history = tellsTrends(options) ? historyOf(portfolio, options) : ReportHistory();
    if (!history) return history.error();
    const auto views = loadViews(portfolio, options);
    if (!views) return views.error();

    const Programme programme = chosenProgramme(portfolio.programme(), options);
    const ReportTexts texts(options.language);
    const ReportSources sources(portfolio, texts, !material.documents.empty());
    const ReportContext context{
        programme,          material.snapshot, options.language,    texts,           sources,
        material.documents, *history,          material.indicators, material.grants, *views};
    Report report = frameOf(portfolio, context);
    addSlides(report, context, options);
    nameSources(report, portfolio.path().section(QLatin1Char('/'), -1), texts);
    if (report.slides.empty())
        return Error{ErrorCode::NotFound, Text::tr("The chosen slides have nothing to tell in this period."),
                     options.period.toString()};
    return report;
}

} // namespace salkku
