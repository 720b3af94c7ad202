// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/heading_alignment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace salkku {

namespace {

constexpr std::size_t mostWords = 40; ///< a line with more is running text
constexpr double nearMiddle = 0.15;   ///< of the narrowest column
constexpr double leastNear = 3;       ///< points
constexpr double padding = 8;         ///< points between a cell's edge and its words

double narrowestPitch(const std::vector<Box>& series) {
    double pitch = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < series.size(); ++i)
        pitch = std::min(pitch, series[i].centreX() - series[i - 1].centreX());
    return pitch;
}

// Shares out a line's words over the columns that it reaches over, so that they stand as near as they can.
class Sharing {
public:
    Sharing(const Cell& cell, const std::vector<Box>& series)
        : m_cell(cell)
        , m_series(series)
        , m_near(std::max(leastNear, nearMiddle * narrowestPitch(series))) {
        const auto isReached = [&](const Box& column) {
            return column.centreX() > cell.box.x0 - m_near && column.centreX() < cell.box.x1 + m_near;
        };
        const auto first = std::find_if(series.begin(), series.end(), isReached);
        const auto end = std::find_if_not(first, series.end(), isReached);
        m_first = static_cast<std::size_t>(first - series.begin());
        m_end = static_cast<std::size_t>(end - series.begin());
    }

    std::vector<Cell> parts() {
        if (m_first == m_end) return {m_cell};
        if (m_end - m_first == 1 && distance(0, m_cell.words.size(), m_first)) return {m_cell};
        tryToBegin(0);
        for (std::size_t first = 1; m_best.empty() && first < m_cell.words.size(); ++first)
            if (m_first == 0 && isLeftOf(first)) tryToBegin(first);
        return m_best.empty() ? std::vector<Cell>{m_cell} : cut();
    }

private:
    Box boxOf(std::size_t first, std::size_t end) const {
        Box box = m_cell.words[first].box;
        for (std::size_t i = first + 1; i < end; ++i) box = box.united(m_cell.words[i].box);
        return box;
    }

    bool isLeftOf(std::size_t end) const { return boxOf(0, end).centreX() < m_series.front().x0; }
    bool isRightOf(std::size_t first) const {
        return boxOf(first, m_cell.words.size()).centreX() > m_series.back().x1;
    }

    // From the column's middle; nothing where the words neither stand there nor begin or end with the column.
    std::optional<double> distance(std::size_t first, std::size_t end, std::size_t column) const {
        const Box words = boxOf(first, end);
        const Box& series = m_series[column];
        const double off = std::abs(words.centreX() - series.centreX());
        const double left = words.x0 - series.x0;
        const double right = series.x1 - words.x1;
        const bool atEdge = std::min(left, right) > -leastNear && std::min(left, right) < padding;
        return off <= m_near || (atEdge && off < series.width() / 2) ? std::optional(off) : std::nullopt;
    }

    void tryToBegin(std::size_t word) {
        m_cuts = {word};
        place(word, m_first, 0);
    }

    // Words from `word` on over the columns from `column` on; `m_cuts` are where the groups begin.
    void place(std::size_t word, std::size_t column, double cost) {
        if (cost >= m_leastCost || ++m_tries > mostTries) return;
        const std::size_t words = m_cell.words.size();
        if (column == m_end) {
            const bool isAll = word == words;
            if (!isAll && (m_end != m_series.size() || !isRightOf(word))) return;
            m_best = m_cuts;
            m_leastCost = cost;
            return;
        }
        for (std::size_t end = word + 1; end <= words; ++end) {
            const auto off = distance(word, end, column);
            if (!off) continue;
            m_cuts.push_back(end);
            place(end, column + 1, cost + *off);
            m_cuts.pop_back();
        }
    }

    std::vector<Cell> cut() const {
        std::vector<std::size_t> cuts = m_best;
        if (cuts.front() != 0) cuts.insert(cuts.begin(), 0);
        if (cuts.back() != m_cell.words.size()) cuts.push_back(m_cell.words.size());
        std::vector<Cell> cells;
        for (std::size_t i = 1; i < cuts.size(); ++i) cells.push_back(partOf(m_cell, cuts[i - 1], cuts[i]));
        return cells;
    }

    static constexpr int mostTries = 10'000; ///< a few words by a few columns need some dozens

    const Cell& m_cell;
    const std::vector<Box>& m_series;
    double m_near;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
    std::vector<std::size_t> m_cuts;
    std::vector<std::size_t> m_best;
    double m_leastCost = std::numeric_limits<double>::max();
    int m_tries = 0;
};

} // namespace

std::vector<Cell> partedByAlignment(const Cell& cell, const std::vector<Box>& series) {
    if (cell.words.size() < 2 || cell.words.size() > mostWords || series.size() < 2) return {cell};
    return Sharing(cell, series).parts();
}

} // namespace salkku
