// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/table_flow.h"

#include "exporting/layout/table_columns.h"
#include "exporting/layout/text_width.h"
#include "exporting/light_look.h"
#include "exporting/visible_text.h"

#include <algorithm>
#include <numeric>

namespace salkku {

namespace {

struct Density {
    double textSize;
    double leastRowHeight;
};

constexpr Density densities[] = {{16, 30}, {14, 23}, {12, 17}}; // 22 rows fit on a slide in the last

using Row = std::vector<TableCell>;

double textColumn(double columnWidth) {
    return columnWidth - 2 * cellSideMargin;
}

double cellHeight(const QString& text, TextStyle style, double columnWidth) {
    const double lines = lineCount(text, style, textColumn(columnWidth));
    return lines * lineHeight(text, style.size) + 2 * cellTopMargin;
}

// One way to write the table: its text size, and the widths and heights that follow from it.
struct Setting {
    double textSize = 12;
    std::vector<double> widths;
    double headerHeight = 0;
    bool headerIsRow = false;
    std::vector<Row> rows; ///< rows higher than a slide are cut into several
    std::vector<double> heights;
};

class TableSetter {
public:
    TableSetter(const TableBlock& table, Density density, double pageWidth, double pageHeight)
        : m_density(density)
        , m_setting{density.textSize, columnWidths(table, density.textSize, pageWidth), 0, false, {}, {}}
        , m_room(pageHeight) {
        if (!table.isMap) setHeader(table.columns);
        if (m_setting.headerHeight > pageHeight / 2) setHeaderAsRow(table.columns);
        for (const Row& row : table.rows) addRow(row);
    }

    Setting take() { return std::move(m_setting); }

private:
    void setHeader(const QStringList& columns) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_setting.headerHeight = std::max(
                {m_setting.headerHeight, m_density.leastRowHeight + 3,
                 cellHeight(columns[i], {m_density.textSize, true}, widthOf(static_cast<std::size_t>(i))) +
                     4});
        m_room -= m_setting.headerHeight;
    }

    // A header that leaves no room for rows becomes a row itself, which may be cut into several.
    void setHeaderAsRow(const QStringList& columns) {
        Row row;
        for (const QString& column : columns) row.push_back({column, std::nullopt, {}});
        m_room += m_setting.headerHeight;
        m_setting.headerHeight = 0;
        m_setting.headerIsRow = true;
        addRow(std::move(row));
    }

    double widthOf(std::size_t column) const {
        return column < m_setting.widths.size() ? m_setting.widths[column] : 0;
    }

    double heightOf(const Row& row) const {
        double height = m_density.leastRowHeight;
        for (std::size_t i = 0; i < row.size(); ++i)
            height = std::max(
                height, cellHeight(cellText(row[i]), {m_density.textSize, isBoldCell(row[i])}, widthOf(i)));
        return height;
    }

    void addRow(Row row) {
        double height = heightOf(row);
        while (height > m_room && hasText(row)) {
            Row first = cutToRoom(row);
            m_setting.heights.push_back(std::min(m_room, heightOf(first)));
            m_setting.rows.push_back(std::move(first));
            height = heightOf(row);
        }
        m_setting.heights.push_back(height);
        m_setting.rows.push_back(std::move(row));
    }

    static bool hasText(const Row& row) {
        return std::any_of(row.begin(), row.end(),
                           [](const TableCell& cell) { return !cell.text.isEmpty(); });
    }

    // The row's head; `row` keeps what is left, and its first cell again so that it says whose it is.
    Row cutToRoom(Row& row) const {
        Row head = row;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString text = cellText(row[i]);
            const double line = lineHeight(text, m_density.textSize);
            const int lines = std::max(1, static_cast<int>((m_room - 2 * cellTopMargin) / line));
            const qsizetype end =
                fittingPrefix(text, {m_density.textSize, false}, textColumn(widthOf(i)), lines);
            if (end >= text.size()) {
                if (i > 0) row[i] = {};
                continue;
            }
            head[i].light.reset();
            head[i].text = text.left(end).trimmed();
            row[i].light.reset();
            row[i].text = text.mid(end).trimmed();
        }
        return head;
    }

    Density m_density;
    Setting m_setting;
    double m_room;
};

bool isHeading(const Row& row) {
    return !row.empty() && row.front().heading;
}

// What must fit together with the row: a heading stands on the slide of the row below it.
double heightWithNext(const Setting& setting, std::size_t row) {
    const bool holdsNext = isHeading(setting.rows[row]) && row + 1 < setting.heights.size();
    return setting.heights[row] + (holdsNext ? setting.heights[row + 1] : 0);
}

// The numbers of rows on the slides when each may be filled up to `room`.
std::vector<std::size_t> pagesWithin(const Setting& setting, double room) {
    std::vector<std::size_t> pages;
    double used = room + 1;
    for (std::size_t row = 0; row < setting.heights.size(); ++row) {
        if (used + heightWithNext(setting, row) > room && used > 0) {
            pages.push_back(0);
            used = 0;
        }
        used += setting.heights[row];
        ++pages.back();
    }
    return pages;
}

// As few slides as possible, and the rows spread evenly over them.
std::vector<std::size_t> evenPages(const Setting& setting, double room) {
    const std::size_t fewest = pagesWithin(setting, room).size();
    if (fewest < 2) return pagesWithin(setting, room);
    const auto& heights = setting.heights;
    double tight = std::accumulate(heights.begin(), heights.end(), 0.0) / static_cast<double>(fewest);
    while (tight < room && pagesWithin(setting, tight).size() > fewest) tight += 4;
    return pagesWithin(setting, std::min(tight, room));
}

struct Choice {
    Setting setting;
    std::vector<std::size_t> pages;
};

Choice choose(const TableBlock& table, double pageWidth, double pageHeight) {
    std::optional<Choice> best;
    for (auto density = std::rbegin(densities); density != std::rend(densities); ++density) {
        Setting setting = TableSetter(table, *density, pageWidth, pageHeight).take();
        auto pages = evenPages(setting, pageHeight - setting.headerHeight);
        const bool isReadable = wordsFit(table, density->textSize, pageWidth);
        if (!best || (isReadable && pages.size() <= best->pages.size()))
            best = Choice{std::move(setting), std::move(pages)};
    }
    return *std::move(best);
}

double heightOf(const Setting& setting, std::size_t from, std::size_t count) {
    const auto first = setting.heights.begin() + static_cast<std::ptrdiff_t>(from);
    return std::accumulate(first, first + static_cast<std::ptrdiff_t>(count), setting.headerHeight);
}

void placeRows(PageFlow& flow, const TableBlock& table, const Setting& setting, std::size_t from,
               std::size_t count) {
    const auto begin = static_cast<std::ptrdiff_t>(from);
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    PlacedTable placed;
    placed.box = flow.take(heightOf(setting, from, count));
    placed.box.width = std::accumulate(setting.widths.begin(), setting.widths.end(), 0.0);
    placed.columnWidths = setting.widths;
    placed.centred = centredColumns(table);
    if (!setting.headerIsRow && !table.isMap) placed.columns = table.columns;
    placed.headerHeight = setting.headerHeight;
    placed.rows = {setting.rows.begin() + begin, setting.rows.begin() + end};
    placed.rowHeights = {setting.heights.begin() + begin, setting.heights.begin() + end};
    placed.textSize = setting.textSize;
    placed.description = visibleText(table.description);
    flow.add(std::move(placed));
}

constexpr double leastRoom = 60; // points: a header and two rows
constexpr double loosest = 1.3;  // rows may grow by this much to fill the slide

// Spends a slide's unused height on its rows, on all slides alike.
void loosen(Choice& choice, double pageHeight) {
    double tallest = 0;
    std::size_t from = 0;
    for (const std::size_t count : choice.pages) {
        tallest = std::max(tallest, heightOf(choice.setting, from, count) - choice.setting.headerHeight);
        from += count;
    }
    const double room = pageHeight - choice.setting.headerHeight;
    const double factor = tallest > 0 ? std::clamp(room / tallest, 1.0, loosest) : 1.0;
    for (double& height : choice.setting.heights) height *= factor;
}

void flowFitting(PageFlow& flow, const TableBlock& table) {
    Choice choice = choose(table, flow.contentWidth(), flow.fullHeight());
    // Below other things, smaller text is better than a slide of its own.
    if (!flow.isFresh() && flow.remaining() > leastRoom)
        if (Choice here = choose(table, flow.contentWidth(), flow.remaining()); here.pages.size() == 1)
            choice = std::move(here);
    if (flow.isFresh()) loosen(choice, flow.fullHeight());
    const bool fitsHere =
        heightOf(choice.setting, 0, choice.pages.empty() ? 0 : choice.pages.front()) <= flow.remaining();
    if (!flow.isFresh() && !fitsHere) flow.newPage();
    std::size_t from = 0;
    for (std::size_t page = 0; page < choice.pages.size(); ++page) {
        if (page > 0) flow.newPage();
        placeRows(flow, table, choice.setting, from, choice.pages[page]);
        from += choice.pages[page];
    }
}

TableBlock visible(TableBlock table) {
    for (QString& column : table.columns) column = visibleText(column);
    for (Row& row : table.rows) {
        row.resize(std::max(row.size(), static_cast<std::size_t>(table.columns.size())));
        while (static_cast<std::size_t>(table.columns.size()) < row.size()) table.columns << QString();
        for (TableCell& cell : row) cell.text = visibleText(cell.text);
    }
    for (Row& row : table.rows) row.resize(static_cast<std::size_t>(table.columns.size()));
    return table;
}

constexpr double legendRow = 40;
constexpr double legendSymbolColumn = 64;

} // namespace

QString cellText(const TableCell& cell) {
    if (!cell.light) return cell.text;
    const QString symbol = lookOf(*cell.light).symbol;
    return cell.text.isEmpty() ? symbol : symbol + QChar(QChar::Nbsp) + cell.text;
}

void flowTable(PageFlow& flow, const TableBlock& table) {
    if (table.rows.empty()) return;
    const auto parts = splitColumns(visible(table), flow.contentWidth());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) flow.newPage();
        flowFitting(flow, parts[i]);
    }
}

void flowLegend(PageFlow& flow, const LegendBlock& legend) {
    const double height = legendRow * static_cast<double>(legend.entries.size());
    if (!flow.isFresh() && height > flow.remaining()) flow.newPage();
    PlacedTable placed;
    placed.box = flow.take(height);
    placed.columnWidths = {legendSymbolColumn, flow.contentWidth() - legendSymbolColumn};
    placed.centred = {true, false};
    placed.textSize = 18;
    placed.description = visibleText(legend.description);
    for (const LegendEntry& entry : legend.entries) {
        placed.rows.push_back({{QString(), entry.light, {}}, {visibleText(entry.text), {}, {}}});
        placed.rowHeights.push_back(legendRow);
    }
    flow.add(std::move(placed));
}

} // namespace salkku
