// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/matrix_tables.h"

namespace salkku {

namespace {

CellValue valueOf(const PercentCell& cell) {
    return cell.percent ? CellValue(*cell.percent) : CellValue();
}

TableCell investmentCell(const ReportContext& context, const InvestmentCell& cell) {
    if (!cell.overall.light && !cell.progress.percent)
        return {context.texts.of(QT_TRANSLATE_NOOP("Report", "no report")), {}, {}};
    return lightCell(context, cell.overall, cell.progress);
}

} // namespace

TableCell nameCell(const ReportContext& context, const OrganisationCode& code) {
    return {context.organisationName(code), {}, {}};
}

QString regionHeading(const ReportContext& context) {
    return context.texts.of(QT_TRANSLATE_NOOP("Report", "Region"));
}

QString progressHeading(const ReportContext& context) {
    return context.texts.of(QT_TRANSLATE_NOOP("Report", "Progress"));
}

QString percentText(const ReportContext& context, const PercentCell& cell) {
    return cell.percent ? context.texts.percent(*cell.percent) : QString();
}

TableCell percentCell(const ReportContext& context, const std::optional<Percent>& percent) {
    return percent ? TableCell{context.texts.percent(*percent), {}, {}, *percent} : TableCell();
}

TableCell lightCell(const ReportContext& context, const LightCell& cell, const PercentCell& percent) {
    const QString text = percentText(context, percent);
    if (!cell.light) return {text, {}, {}, valueOf(percent)};
    return {text, cell.light, context.programme.light(*cell.light).names.in(context.language),
            valueOf(percent)};
}

TableBlock dimensionTable(const ReportContext& context, const DimensionMatrix& matrix) {
    TableBlock table{{regionHeading(context)}, {}, {}};
    for (const Dimension& dimension : context.programme.dimensions)
        table.columns << dimension.names.in(context.language);
    table.columns << progressHeading(context);
    for (const DimensionRow& row : matrix.rows) {
        auto& cells = table.rows.emplace_back();
        cells.push_back(nameCell(context, row.organisation));
        for (const LightCell& light : row.lights) cells.push_back(lightCell(context, light));
        cells.push_back(percentCell(context, row.progress.percent));
    }
    return table;
}

TableBlock investmentTable(const ReportContext& context, const InvestmentMatrix& matrix) {
    TableBlock table{{regionHeading(context)}, {}, {}};
    for (const Investment& investment : context.programme.investments)
        table.columns << context.investmentRun(investment);
    for (const InvestmentRow& row : matrix.rows) {
        auto& cells = table.rows.emplace_back();
        cells.push_back(nameCell(context, row.organisation));
        for (const InvestmentCell& cell : row.investments) cells.push_back(investmentCell(context, cell));
    }
    return table;
}

TableBlock arrangedTable(const ReportContext& context, const TableBlock& table,
                         const std::vector<ArrangedRow>& rows) {
    TableBlock arranged{table.columns, {}, table.description};
    const QString outside = context.texts.of(QT_TRANSLATE_NOOP("Report", "Outside the areas"));
    for (const ArrangedRow& row : rows) {
        if (row.row) {
            arranged.rows.push_back(table.rows[*row.row]);
            continue;
        }
        auto& heading = arranged.rows.emplace_back(static_cast<std::size_t>(table.columns.size()));
        heading.front().text = QStringLiteral("%1 (%2)").arg(row.group.isEmpty() ? outside : row.group,
                                                             context.texts.number(row.members));
        heading.front().heading = true;
    }
    return arranged;
}

} // namespace salkku
