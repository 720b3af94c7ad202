// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/build_report.h"

#include "domain/period_text.h"
#include "exporting/report/report_context.h"
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

void append(Slides& slides, Slides&& more) {
    std::move(more.begin(), more.end(), std::back_inserter(slides));
}

QString dataDate(const Report& report, const ReportTexts& texts) {
    if (!report.dataAt.isValid()) return {};
    return texts.of(QT_TRANSLATE_NOOP("Report", "Data as of %1"))
        .arg(texts.date(report.dataAt.toUTC().date()));
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
                             dataDate(report, context.texts)},
                            QStringLiteral("\n"));
    return slide;
}

Report frameOf(const Portfolio& portfolio, const ReportContext& context) {
    Report report;
    report.language = context.language;
    report.periodText = periodName(context.snapshot.period, context.language);
    report.title =
        QStringLiteral("%1, %2").arg(context.programme.names.in(context.language), report.periodText);
    report.dataAt = dataTime(portfolio, context.snapshot);
    report.appVersion = QStringLiteral(SALKKU_VERSION);
    report.isDemo = portfolio.isDemo();
    report.demoNote = context.texts.of(QT_TRANSLATE_NOOP("Report", "Demonstration data, no real figures"));
    report.footer = joined(
        {context.programme.pillar.in(context.language), report.periodText, dataDate(report, context.texts)},
        QStringLiteral("  ·  "));
    report.continuedTitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "%1 (continued)"));
    report.notesHeading = context.texts.of(QT_TRANSLATE_NOOP("Report", "Sources"));
    return report;
}

// A slide without sources of its own was told by the portfolio.
void nameSources(Report& report, const QString& portfolioFile, const ReportTexts& texts) {
    const QString portfolio = texts.of(QT_TRANSLATE_NOOP("Report", "Portfolio %1, period %2"))
                                  .arg(portfolioFile, report.periodText);
    for (ReportSlide& slide : report.slides) slide.sources << portfolio;
}

Slides contentSlides(const ReportContext& context) {
    Slides slides = highlightSlides(context);
    append(slides, investmentMatrixSlides(context));
    append(slides, changeSlides(context));
    for (const Investment& investment : context.programme.investments)
        append(slides, investmentSlides(context, investment));
    append(slides, dimensionMatrixSlides(context));
    append(slides, progressSlides(context));
    append(slides, legendSlides(context));
    append(slides, sourceSlides(context));
    return slides;
}

} // namespace

Result<Report> buildReport(const Portfolio& portfolio, const ReportOptions& options) {
    const auto snapshot = loadSnapshot(portfolio, options.period, options.call);
    if (!snapshot) return snapshot.error();
    if (!hasContent(*snapshot)) return nothingToReport(options.period);
    const auto documents = portfolio.documents();
    if (!documents) return documents.error();

    const ReportTexts texts(options.language);
    const ReportSources sources(portfolio, texts, !documents->empty());
    const ReportContext context{
        portfolio.programme(), *snapshot, options.language, texts, sources, *documents};
    Report report = frameOf(portfolio, context);
    report.slides = {titleSlide(report, context, options.call)};
    append(report.slides, contentSlides(context));
    nameSources(report, portfolio.path().section(QLatin1Char('/'), -1), texts);
    return report;
}

} // namespace salkku
