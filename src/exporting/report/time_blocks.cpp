// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/time_blocks.h"

#include "domain/period_text.h"
#include "exporting/chart_look.h"

namespace salkku {

ChartBlock timeChart(const ReportContext& context, const std::vector<Period>& periods, ChartKind kind,
                     ChartUnit unit) {
    ChartBlock chart;
    chart.kind = kind;
    chart.unit = unit;
    chart.categoryHeading = context.texts.of(QT_TRANSLATE_NOOP("Report", "Period"));
    for (const Period& period : periods) chart.categories << periodShort(period);
    return chart;
}

// Lines carry no numbers, since crossing labels could not be read, and narrow parts of a bar have no room for
// theirs.
TableBlock timeTable(const ReportContext& context, const QString& heading, const ChartBlock& chart) {
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

} // namespace salkku
