// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/report_context.h"

#include <algorithm>
#include <array>

namespace salkku {

namespace {

struct ResultText {
    const char* id;
    const char* text;
};

constexpr std::array results = {ResultText{"met", QT_TRANSLATE_NOOP("Report", "met")},
                                ResultText{"partly", QT_TRANSLATE_NOOP("Report", "partly met")},
                                ResultText{"not_met", QT_TRANSLATE_NOOP("Report", "not met")},
                                ResultText{"unknown", QT_TRANSLATE_NOOP("Report", "unknown")}};

QString resultText(const ReportContext& context, const QString& id) {
    for (const ResultText& result : results)
        if (id == QLatin1String(result.id)) return context.texts.of(result.text);
    return id;
}

QString quarterText(const std::optional<Quarter>& quarter) {
    return quarter ? QStringLiteral("Q%1/%2").arg(quarter->number).arg(quarter->year) : QString();
}

// "80 %": a number with what it counts.
QString measureText(const ReportContext& context, const std::optional<double>& number, const QString& unit) {
    if (!number) return {};
    const QString text = localeOf(context.language).toString(*number, 'g', 12);
    return unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit;
}

bool isCounted(const StoredIndicator* one) {
    return one->baseline || one->target || one->value;
}

std::vector<TableCell> rowOf(const ReportContext& context, const StoredIndicator& indicator) {
    const TableCell number = indicator.number > 0
                                 ? TableCell{context.texts.number(indicator.number), {}, {}, indicator.number}
                                 : TableCell{};
    return {{context.organisationName(indicator.organisation), {}, {}},
            number,
            {indicator.statement, {}, {}},
            {quarterText(indicator.due), {}, {}},
            {measureText(context, indicator.baseline, indicator.unit), {}, {}},
            {measureText(context, indicator.target, indicator.unit), {}, {}},
            {measureText(context, indicator.value, indicator.unit), {}, {}},
            {resultText(context, indicator.result), {}, {}},
            {indicator.note, {}, {}}};
}

constexpr int firstMeasure = 4; // columns: baseline, target, value
constexpr int noteColumn = 8;

void removeColumns(TableBlock& table, int first, int count) {
    table.columns.remove(first, count);
    for (auto& row : table.rows) row.erase(row.begin() + first, row.begin() + first + count);
}

TableBlock tableOf(const ReportContext& context, const std::vector<const StoredIndicator*>& indicators) {
    const auto text = [&](const char* source) { return context.texts.of(source); };
    TableBlock table{
        {text(QT_TRANSLATE_NOOP("Report", "Region")), text(QT_TRANSLATE_NOOP("Report", "No.")),
         text(QT_TRANSLATE_NOOP("Report", "Indicator")), text(QT_TRANSLATE_NOOP("Report", "Due")),
         text(QT_TRANSLATE_NOOP("Report", "Baseline")), text(QT_TRANSLATE_NOOP("Report", "Target")),
         text(QT_TRANSLATE_NOOP("Report", "Value")), text(QT_TRANSLATE_NOOP("Report", "Result")),
         text(QT_TRANSLATE_NOOP("Report", "Note"))},
        {},
        text(QT_TRANSLATE_NOOP("Report", "Indicators: region, statement, due quarter, result, note."))};
    table.isOfRecords = true;
    for (const StoredIndicator* indicator : indicators) table.rows.push_back(rowOf(context, *indicator));
    const bool hasNotes = std::any_of(indicators.begin(), indicators.end(),
                                      [](const StoredIndicator* one) { return !one->note.isEmpty(); });
    if (!hasNotes) removeColumns(table, noteColumn, 1);
    if (std::none_of(indicators.begin(), indicators.end(), isCounted)) removeColumns(table, firstMeasure, 3);
    return table;
}

} // namespace

Slides indicatorSlides(const ReportContext& context) {
    Slides slides;
    for (const Investment& investment : context.programme.investments) {
        std::vector<const StoredIndicator*> own;
        for (const StoredIndicator& indicator : context.indicators)
            if (indicator.investment == investment.number) own.push_back(&indicator);
        if (own.empty()) continue;
        ReportSlide slide;
        slide.title = context.texts.of(QT_TRANSLATE_NOOP("Report", "Indicators"));
        slide.subtitle = context.investmentTitle(investment);
        slide.blocks = {tableOf(context, own)};
        slide.id = context.idOf(SlideKind::Indicators, investment);
        slides.push_back(std::move(slide));
    }
    return slides;
}

} // namespace salkku
