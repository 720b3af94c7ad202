// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_headings.h"

#include "ingest/table_headers.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

using Cells = std::vector<Cell>;

// Lines of a heading stand closer than this, in heights of the type; a caption stands farther off.
constexpr double widestLineGap = 0.6;
constexpr double mostGrowth = 1.5; // a title's type is larger

class HeadingFinder {
public:
    HeadingFinder(const MoneyBlock& block, const LineJoiner& joiner)
        : m_block(block)
        , m_joiner(joiner)
        , m_left(block.columns.front().x0)
        , m_type(block.rows.front().cells.front().box.height()) {}

    MoneyHeadings find() {
        MoneyHeadings headings = turnedHeadings();
        if (!headings.columns.empty()) return headings;
        headings.columns.resize(m_block.columns.size());
        Cells cells = headerCells();
        headings.top = m_top;
        headings.corner = corner();
        assign(mergeLines(std::move(cells)), headings.columns);
        return headings;
    }

private:
    double headingsBottom() const { return m_block.rows.front().box.y0 + 0.3 * m_type; }

    // Where turned headings begin: those that end close above the first row.
    double turnedTop() const {
        constexpr double farthest = 4; // heights of the type
        double top = headingsBottom();
        for (const Cell& cell : m_block.turned)
            if (cell.box.y1 <= headingsBottom() && cell.box.y1 > headingsBottom() - farthest * m_type &&
                cell.box.y0 >= m_block.top - 1)
                top = std::min(top, cell.box.y0);
        return top;
    }

    // Headings that run upwards or downwards; without columns where there are none.
    MoneyHeadings turnedHeadings() {
        const double top = turnedTop();
        std::vector<MoneyHeading> columns(m_block.columns.size());
        for (const Cell& cell : m_block.turned) {
            const bool stands = cell.box.y1 <= headingsBottom() && cell.box.y1 > top;
            const std::size_t column = stands ? columnAt(cell.box, m_block.columns) : columns.size();
            if (column < columns.size()) add({cell.text, cell.box}, columns[column]);
        }
        const auto headed = std::count_if(columns.begin(), columns.end(),
                                          [](const MoneyHeading& column) { return column.box.has_value(); });
        if (2 * headed <= std::ssize(columns)) return {};
        m_top = top;
        return {std::move(columns), corner(), top};
    }

    Cells candidates() const {
        Cells above;
        for (const Cell& word : m_block.words)
            if (word.box.y1 <= headingsBottom() && word.box.y0 >= m_block.top - 1 &&
                word.box.height() < mostGrowth * m_type)
                above.push_back(word);
        std::sort(above.begin(), above.end(),
                  [](const Cell& a, const Cell& b) { return a.box.centreY() > b.box.centreY(); });
        return above;
    }

    // A line that comes from over the labels and reaches into the columns is a caption.
    bool isCaption(const Cell& cell) const {
        return cell.box.x0 <= labelsEnd() && cell.box.x1 > m_block.columns.back().x0;
    }

    bool isOverColumns(const Cell& cell) const { return cell.box.centreX() > labelsEnd(); }

    // Left headings of a first column begin well before its right-aligned amounts.
    double labelsEnd() const {
        double end = 0;
        for (const Cell& word : m_block.words)
            for (const AmountRow& row : m_block.rows)
                if (std::abs(word.box.centreY() - row.box.centreY()) < 0.5 * row.box.height() &&
                    word.box.x1 <= m_left)
                    end = std::max(end, word.box.x1);
        return end;
    }

    Cells headerCells() {
        Cells cells;
        m_top = m_block.rows.front().box.y0;
        bool first = true;
        for (const Cell& cell : candidates()) {
            if (isCaption(cell)) break;
            if (!isOverColumns(cell)) continue;
            const double gap = m_top - cell.box.y1;
            if (!first && gap > widestLineGap * m_type) break;
            m_top = std::min(m_top, cell.box.y0);
            first = false;
            cells.push_back(cell);
        }
        std::reverse(cells.begin(), cells.end());
        return cells;
    }

    QString corner() const {
        QStringList texts;
        for (const Cell& word : m_block.words)
            if (!isOverColumns(word) && word.box.centreY() >= m_top &&
                word.box.y1 <= m_block.rows.front().box.y0 + 0.3 * m_type)
                texts.append(word.text);
        return texts.join(QLatin1Char(' '));
    }

    bool isNextLine(const Box& first, const Box& next) const {
        return areAligned(first, next) && next.y0 - first.y1 < widestLineGap * m_type &&
               next.y0 > first.centreY();
    }

    std::vector<MoneyHeading> mergeLines(const Cells& cells) const {
        std::vector<MoneyHeading> merged;
        for (const Cell& cell : cells) {
            const auto above = std::find_if(merged.begin(), merged.end(), [&](const MoneyHeading& heading) {
                return isNextLine(*heading.box, cell.box) && columnsUnder(*heading.box) < 2;
            });
            if (above == merged.end()) {
                merged.push_back({cell.text, cell.box});
                continue;
            }
            above->text = m_joiner.join(above->text, cell.text);
            above->box = above->box->united(cell.box);
        }
        std::stable_sort(merged.begin(), merged.end(),
                         [](const MoneyHeading& a, const MoneyHeading& b) { return a.box->x0 < b.box->x0; });
        return merged;
    }

    std::size_t columnsUnder(const Box& box) const {
        return static_cast<std::size_t>(
            std::count_if(m_block.columns.begin(), m_block.columns.end(),
                          [&](const Box& column) { return box.x0 < column.x1 && box.x1 > column.x0; }));
    }

    // A column's cell reaches from the end of the amounts before it to the end of its own.
    std::size_t columnEnding(const Box& box) const {
        const auto column = std::find_if(m_block.columns.begin(), m_block.columns.end() - 1,
                                         [&](const Box& c) { return box.centreX() <= c.x1; });
        return static_cast<std::size_t>(column - m_block.columns.begin());
    }

    static void add(const MoneyHeading& heading, MoneyHeading& column) {
        column.text += (column.text.isEmpty() ? QString() : QStringLiteral(" ")) + heading.text;
        column.box = column.box ? column.box->united(*heading.box) : *heading.box;
    }

    void assign(const std::vector<MoneyHeading>& merged, std::vector<MoneyHeading>& columns) const {
        if (merged.size() == columns.size()) {
            columns = merged;
            return;
        }
        std::vector<MoneyHeading> downwards = merged;
        std::stable_sort(
            downwards.begin(), downwards.end(),
            [](const MoneyHeading& a, const MoneyHeading& b) { return a.box->centreY() < b.box->centreY(); });
        for (const MoneyHeading& heading : downwards) addToColumns(heading, columns);
    }

    void addToColumns(const MoneyHeading& heading, std::vector<MoneyHeading>& columns) const {
        if (columnsUnder(*heading.box) == 0) return add(heading, columns[columnEnding(*heading.box)]);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Box& column = m_block.columns[i];
            if (heading.box->x0 < column.x1 && heading.box->x1 > column.x0) add(heading, columns[i]);
        }
    }

    const MoneyBlock& m_block;
    const LineJoiner& m_joiner;
    double m_left;
    double m_type;
    double m_top = 0;
};

} // namespace

MoneyHeadings moneyHeadings(const MoneyBlock& block, const LineJoiner& joiner) {
    return HeadingFinder(block, joiner).find();
}

} // namespace salkku
