// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/layout/table_columns.h"

#include "exporting/layout/table_flow.h"
#include "exporting/layout/text_width.h"

#include <algorithm>
#include <numeric>

namespace salkku {

namespace {

constexpr double narrowestColumn = 56;
constexpr double widestFirstColumn = 260;
constexpr double widestLightColumn = 190;

struct ColumnNeed {
    double least = 0;   ///< the longest word
    double natural = 0; ///< the longest text in one line
};

// Of what stays together when lines break.
double longestWord(QStringView text, TextStyle style) {
    double longest = 0;
    while (!text.isEmpty()) {
        const qsizetype space = text.indexOf(QLatin1Char(' '));
        const qsizetype end = firstPart(text.left(space < 0 ? text.size() : space));
        longest = std::max(longest, textWidth(text.left(end), style));
        text = text.mid(end == space ? end + 1 : end);
    }
    return longest;
}

void widen(ColumnNeed& need, const QString& text, TextStyle style) {
    const double margins = 2 * cellSideMargin + 1;
    const double whole = textWidth(text, style) + margins;
    need.natural = std::max(need.natural, whole);
    if (whole > need.least) need.least = std::max(need.least, longestWord(text, style) + margins);
}

ColumnNeed needOf(const TableBlock& table, std::size_t column, double size) {
    ColumnNeed need;
    for (const auto& row : table.rows)
        if (column < row.size()) widen(need, cellText(row[column]), {size, isBoldCell(row[column])});
    if (const auto at = static_cast<qsizetype>(column); at < table.columns.size()) {
        // A heading may wrap, so it asks for its words only.
        const double word = longestWord(table.columns[at], {size, true}) + 2 * cellSideMargin + 1;
        need.least = std::max(need.least, word);
        need.natural = std::max(need.natural, word);
    }
    return need;
}

double sumOf(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// Columns that ask for no more than an even share get what they ask for; what they leave goes to the others.
// Answers the columns that are still without a width.
std::vector<std::size_t> serveModest(const std::vector<ColumnNeed>& needs, std::vector<double>& widths,
                                     double& available) {
    std::vector<std::size_t> open(needs.size());
    std::iota(open.begin(), open.end(), std::size_t(0));
    for (bool served = true; served && !open.empty();) {
        const double share = available / static_cast<double>(open.size());
        const auto modest = std::stable_partition(open.begin(), open.end(),
                                                  [&](std::size_t i) { return needs[i].natural > share; });
        served = modest != open.end();
        for (auto i = modest; i != open.end(); ++i) available -= widths[*i] = needs[*i].natural;
        open.erase(modest, open.end());
    }
    return open;
}

// Every column gets its longest word, and of what is left a part by what more it asks for.
std::vector<double> wordsFirst(const std::vector<ColumnNeed>& needs, double available) {
    double left = available;
    double wanted = 0;
    for (const ColumnNeed& need : needs) {
        left -= need.least;
        wanted += need.natural - need.least;
    }
    std::vector<double> widths;
    for (const ColumnNeed& need : needs)
        widths.push_back(need.least + (wanted > 0 ? left * (need.natural - need.least) / wanted : 0));
    return widths;
}

// The wide columns share by what they ask for, but none gets less than its longest word if that is possible.
std::vector<double> squeezed(const std::vector<ColumnNeed>& needs, double wholeWidth) {
    double available = wholeWidth;
    std::vector<double> widths(needs.size(), 0);
    const std::vector<std::size_t> open = serveModest(needs, widths, available);
    if (open.empty()) return widths;
    const double share = available / static_cast<double>(open.size());
    double leastOfAll = 0;
    for (const ColumnNeed& need : needs) leastOfAll += need.least;
    const bool breaksWord =
        std::any_of(open.begin(), open.end(), [&](std::size_t i) { return needs[i].least > share; });
    if (breaksWord && leastOfAll <= wholeWidth) return wordsFirst(needs, wholeWidth);
    double wanted = 0;
    double left = available;
    for (const std::size_t i : open) {
        left -= widths[i] = std::min(needs[i].least, share);
        wanted += needs[i].natural - widths[i];
    }
    for (const std::size_t i : open)
        widths[i] += wanted > 0 ? left * (needs[i].natural - widths[i]) / wanted : 0;
    return widths;
}

double evenWidth(const std::vector<double>& widths, const std::vector<bool>& isLight, double available) {
    double others = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) others += isLight[i] ? 0 : widths[i];
    const auto lights = static_cast<double>(std::count(isLight.begin(), isLight.end(), true));
    return std::min(widestLightColumn, (available - others) / lights);
}

// Columns of lights get the same width where all of them can have it.
void even(std::vector<double>& widths, const std::vector<bool>& isLight, double available) {
    const double each = evenWidth(widths, isLight, available);
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (isLight[i] && widths[i] > each) return;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (isLight[i]) widths[i] = each;
}

// What is left goes to all columns by their width, or to all alike where lights fill the table.
void fill(std::vector<double>& widths, bool isMatrix, double available) {
    const double left = available - sumOf(widths);
    if (left <= 0) return;
    if (isMatrix)
        for (double& width : widths) width += left / static_cast<double>(widths.size());
    else
        for (double& width : widths) width *= available / (available - left);
}

bool isLightColumn(const TableBlock& table, std::size_t column) {
    return column > 0 && std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
               return column < row.size() && row[column].light.has_value();
           });
}

std::vector<bool> lightColumns(const TableBlock& table) {
    std::vector<bool> lights;
    for (std::size_t i = 0; i < static_cast<std::size_t>(table.columns.size()); ++i)
        lights.push_back(isLightColumn(table, i));
    return lights;
}

void spread(std::vector<double>& widths, const TableBlock& table, double available) {
    const std::vector<bool> isLight = lightColumns(table);
    const auto lights = std::count(isLight.begin(), isLight.end(), true);
    const bool isMatrix = lights * 2 > static_cast<std::ptrdiff_t>(widths.size());
    if (isMatrix) even(widths, isLight, available);
    fill(widths, isMatrix, available);
}

// Each part has the first column, and of the others its share.
std::vector<TableBlock> splitInto(const TableBlock& table, std::size_t parts) {
    if (parts < 2) return {table};
    const auto columns = static_cast<std::size_t>(table.columns.size());
    const std::size_t each = (columns - 1 + parts - 1) / parts;
    std::vector<TableBlock> split;
    for (std::size_t from = 1; from < columns; from += each) {
        TableBlock part{{table.columns.front()}, {}, table.description};
        const std::size_t until = std::min(columns, from + each);
        for (std::size_t i = from; i < until; ++i) part.columns << table.columns[static_cast<qsizetype>(i)];
        for (const auto& row : table.rows) {
            auto& cells = part.rows.emplace_back();
            if (!row.empty()) cells.push_back(row.front());
            for (std::size_t i = from; i < std::min(until, row.size()); ++i) cells.push_back(row[i]);
        }
        split.push_back(std::move(part));
    }
    return split;
}

constexpr double smallestSize = 12;   // points
constexpr qsizetype shortText = 6;    // a number, a percentage
constexpr qsizetype shortRemark = 16; // "no report" between lights

} // namespace

std::vector<bool> centredColumns(const TableBlock& table) {
    std::vector<bool> centred;
    for (std::size_t column = 0; column < static_cast<std::size_t>(table.columns.size()); ++column) {
        const qsizetype longest = isLightColumn(table, column) ? shortRemark : shortText;
        const bool isCompact = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
            return column >= row.size() || row[column].text.size() <= longest;
        });
        centred.push_back(table.isMap || (column > 0 && isCompact));
    }
    return centred;
}

bool wordsFit(const TableBlock& table, double textSize, double available) {
    double least = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(table.columns.size()); ++i)
        least += needOf(table, i, textSize).least;
    return least <= available;
}

std::vector<double> columnWidths(const TableBlock& table, double textSize, double available) {
    std::vector<ColumnNeed> needs;
    for (std::size_t i = 0; i < static_cast<std::size_t>(table.columns.size()); ++i)
        needs.push_back(needOf(table, i, textSize));
    if (needs.empty()) return {};
    if (table.isMap) return std::vector(needs.size(), available / static_cast<double>(needs.size()));
    needs.front().least = std::min(needs.front().least, widestFirstColumn);
    std::vector<double> widths;
    for (const ColumnNeed& need : needs) widths.push_back(need.natural);
    if (sumOf(widths) > available) return squeezed(needs, available);
    spread(widths, table, available);
    return widths;
}

std::vector<TableBlock> splitColumns(const TableBlock& table, double available) {
    const auto columns = static_cast<std::size_t>(table.columns.size());
    const auto room = static_cast<std::size_t>((available - widestFirstColumn / 2) / narrowestColumn);
    if (columns < 3 || table.isMap || (table.isOfRecords && columns - 1 <= room)) return {table};
    const std::size_t fewest = (columns - 1 + room - 1) / room;
    // A few more parts are worth it where words would break otherwise.
    for (std::size_t parts = fewest; parts <= std::min(2 * fewest + 1, columns - 1); ++parts) {
        std::vector<TableBlock> split = splitInto(table, parts);
        if (std::all_of(split.begin(), split.end(),
                        [&](const TableBlock& part) { return wordsFit(part, smallestSize, available); }))
            return split;
    }
    return splitInto(table, fewest);
}

} // namespace salkku
