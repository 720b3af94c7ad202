// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_context.h"

#include <algorithm>

namespace salkku {

namespace {

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

bool belongsTo(const StoredDocument& document, const Period& period) {
    return !document.period || *document.period == period;
}

bool hasLights(const Snapshot& snapshot) {
    return std::any_of(snapshot.reports.begin(), snapshot.reports.end(), [](const StatusReport& report) {
        return isReceived(report.state) && (report.overall || !report.lights.empty());
    });
}

} // namespace

Slides legendSlides(const ReportContext& context) {
    if (!hasLights(context.snapshot)) return {};
    LegendBlock legend;
    for (const LightMeaning& light : context.programme.lights)
        legend.entries.push_back(
            {light.light, QStringLiteral("%1: %2").arg(capitalised(light.names.in(context.language)),
                                                       light.meanings.in(context.language))});
    legend.description = context.texts.of(QT_TRANSLATE_NOOP("Report", "What the lights mean."));
    ReportSlide slide;
    slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "Legend"));
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "Lights"));
    slide.blocks = {std::move(legend)};
    return {std::move(slide)};
}

Slides sourceSlides(const ReportContext& context) {
    TableBlock table{
        {context.texts.of(QT_TRANSLATE_NOOP("Report", "Document")),
         context.texts.of(QT_TRANSLATE_NOOP("Report", "Pages")),
         context.texts.of(QT_TRANSLATE_NOOP("Report", "Read on"))},
        {},
        context.texts.of(QT_TRANSLATE_NOOP("Report", "The documents that the report was read from."))};
    for (const StoredDocument& document : context.documents)
        if (belongsTo(document, context.snapshot.period))
            table.rows.push_back({{document.file, {}, {}},
                                  {context.texts.number(document.pages), {}, {}, document.pages},
                                  {context.texts.date(document.readAt.toUTC().date()),
                                   {},
                                   {},
                                   document.readAt.toUTC().date()}});
    if (table.rows.empty()) return {};
    ReportSlide slide;
    slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "Sources"));
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "Documents read"));
    slide.blocks = {std::move(table)};
    return {std::move(slide)};
}

} // namespace salkku
