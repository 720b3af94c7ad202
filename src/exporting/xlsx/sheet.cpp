// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx/sheet.h"

#include "exporting/chart_look.h"
#include "exporting/layout/table_flow.h"
#include "exporting/visible_text.h"

#include <algorithm>

namespace salkku::xlsx {

namespace {

constexpr qsizetype longestCell = 32'000; // Excel takes 32,767 UTF-16 units
constexpr double narrowest = 7;
constexpr double widest = 70; // characters; longer texts wrap

lxw_row_t rowNumber(std::size_t index) {
    return static_cast<lxw_row_t>(index);
}

lxw_col_t columnNumber(std::size_t index) {
    return static_cast<lxw_col_t>(index);
}

// A cell's share of the text: neither half a character nor a space at its end, which could not stand there.
qsizetype fittingLength(const QString& text, qsizetype from) {
    if (text.size() - from <= longestCell) return text.size() - from;
    qsizetype end = from + longestCell;
    const auto isBetween = [&] {
        return text[end - 1].isHighSurrogate() || text[end - 1] == QLatin1Char(' ') ||
               text[end] == QLatin1Char(' ');
    };
    const qsizetype least = from + longestCell / 2; // spaces alone
    while (end > least && isBetween()) --end;
    return end - from;
}

class SheetFiller {
public:
    SheetFiller(lxw_worksheet* sheet, Formats& formats)
        : m_sheet(sheet)
        , m_formats(formats) {}

    void fill(const TableBlock& table) {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            write(0, static_cast<std::size_t>(i), table.columns[i], m_formats.header());
        for (const auto& row : table.rows) addRow(row);
        setColumns(table);
        worksheet_freeze_panes(m_sheet, 1, 1);
        if (m_next > 1 && !table.columns.isEmpty() && !table.isMap)
            worksheet_autofilter(m_sheet, 0, 0, rowNumber(m_next - 1),
                                 columnNumber(static_cast<std::size_t>(table.columns.size()) - 1));
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    std::size_t rows() const { return m_next; }

private:
    // What a cell cannot hold goes on below it, in rows of its own.
    void addRow(const std::vector<TableCell>& row) {
        std::size_t used = 1;
        for (std::size_t i = 0; i < row.size(); ++i) used = std::max(used, writeCell(i, row[i]));
        m_next += used;
    }

    std::size_t writeCell(std::size_t column, const TableCell& cell) {
        lxw_format* format = m_formats.cell(cell);
        if (writeValue(column, cell.value, format)) return 1;
        QString text = visibleText(cellText(cell));
        if (cell.light && cell.text.isEmpty() && !cell.description.isEmpty())
            text += QChar(QChar::Nbsp) + visibleText(cell.description);
        std::size_t row = 0;
        for (qsizetype from = 0; from == 0 || from < text.size(); ++row) {
            const qsizetype length = fittingLength(text, from);
            write(m_next + row, column, text.mid(from, length), format);
            from += std::max<qsizetype>(length, 1);
        }
        return row;
    }

    bool writeValue(std::size_t column, const CellValue& value, lxw_format* format) {
        const lxw_row_t row = rowNumber(m_next);
        const lxw_col_t at = columnNumber(column);
        if (const auto* date = std::get_if<QDate>(&value)) {
            lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, at, &day, format);
            return true;
        }
        const auto number = plainValue(value);
        if (!number) return false;
        const double scale = std::holds_alternative<Percent>(value) ? 100 : 1;
        worksheet_write_number(m_sheet, row, at, number->toDouble() / scale, format);
        return true;
    }

    void write(std::size_t row, std::size_t column, const QString& text, lxw_format* format) {
        if (text.isEmpty()) {
            worksheet_write_blank(m_sheet, rowNumber(row), columnNumber(column), format);
            return;
        }
        worksheet_write_string(m_sheet, rowNumber(row), columnNumber(column),
                               workbookText(text).toUtf8().constData(), format);
    }

    void setColumns(const TableBlock& table) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(table.columns.size()); ++i) {
            // The filter's button stands beside the heading.
            double width = static_cast<double>(table.columns[static_cast<qsizetype>(i)].size()) + 4;
            for (const auto& row : table.rows)
                if (i < row.size())
                    width = std::max(
                        width,
                        static_cast<double>(std::max(row[i].text.size(), row[i].description.size())) + 3);
            const lxw_col_t column = columnNumber(i);
            worksheet_set_column(m_sheet, column, column, std::clamp(width, narrowest, widest), nullptr);
        }
    }

    lxw_worksheet* m_sheet;
    Formats& m_formats;
    std::size_t m_next = 1; ///< the next free row, below the header
};

std::uint8_t chartType(ChartKind kind) {
    switch (kind) {
    case ChartKind::Bars:
        return LXW_CHART_BAR;
    case ChartKind::StackedBars:
        return LXW_CHART_BAR_STACKED;
    case ChartKind::Lines:
        break;
    }
    return LXW_CHART_LINE;
}

void addChart(lxw_workbook* book, lxw_worksheet* sheet, const QByteArray& name, const ChartBlock& block,
              std::size_t rows, const QString& description) {
    lxw_chart* chart = workbook_add_chart(book, chartType(block.kind));
    for (std::size_t i = 0; i < block.series.size(); ++i) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        const lxw_row_t last = rowNumber(rows - 1);
        chart_series_set_categories(series, name.constData(), 1, 0, last, 0);
        chart_series_set_values(series, name.constData(), 1, columnNumber(i + 1), last, columnNumber(i + 1));
        chart_series_set_name_range(series, name.constData(), 0, columnNumber(i + 1));
        const lxw_color_t colour = seriesColour(block, i).toUInt(nullptr, 16);
        lxw_chart_fill fill{};
        fill.color = colour;
        lxw_chart_line line{};
        line.color = colour;
        line.width = 2.25F;
        if (block.kind == ChartKind::Lines)
            chart_series_set_line(series, &line);
        else
            chart_series_set_fill(series, &fill);
    }
    if (block.kind != ChartKind::Lines) chart_axis_set_reverse(chart->y_axis);
    if (block.series.size() < 2) chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_options options{};
    QByteArray words = visibleText(description).left(255).toUtf8();
    options.description = words.data(); // copied
    options.y_scale = std::max(1.0, static_cast<double>(rows) / 15);
    worksheet_insert_chart_opt(sheet, 1, columnNumber(block.series.size() + 2), chart, &options);
}

} // namespace

void fillSheet(lxw_workbook* book, lxw_worksheet* sheet, const QByteArray& sheetName, const NamedTable& table,
               Formats& formats) {
    SheetFiller filler(sheet, formats);
    filler.fill(table.table);
    if (table.chart && filler.rows() > 1)
        addChart(book, sheet, sheetName, *table.chart, filler.rows(), table.chart->description);
}

} // namespace salkku::xlsx
