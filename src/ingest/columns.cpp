// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/columns.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace salkku {

namespace {

using Runs = std::vector<Run>;

constexpr double narrowestGutter = 1.2; // in line heights; word spaces are about a third of one
constexpr double narrowestColumn = 5.0; // in line heights; narrower ones are bullets or numbers
constexpr std::size_t mostRuns = 1000;  // a dense page has 120; a page of more is no text in columns
constexpr std::size_t fewestLines = 2;  // on either side of a gutter

double meanWidth(const Runs& runs) {
    double sum = 0;
    for (const Run& run : runs) sum += run.box.width();
    return runs.empty() ? 0 : sum / static_cast<double>(runs.size());
}

double medianHeight(const Runs& runs) {
    std::vector<double> heights;
    for (const Run& run : runs) heights.push_back(run.box.height());
    const auto middle = heights.begin() + std::ssize(heights) / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return heights.empty() ? 0 : *middle;
}

std::pair<Runs, Runs> partedAt(const Runs& runs, double x) {
    std::pair<Runs, Runs> sides;
    for (const Run& run : runs) (run.box.centreX() < x ? sides.first : sides.second).push_back(run);
    return sides;
}

bool isColumn(const Runs& side, double height) {
    return side.size() >= fewestLines && meanWidth(side) >= narrowestColumn * height;
}

// The middle of a white stripe with a column of text on either side.
std::optional<double> gutterOf(Runs runs) {
    if (runs.size() < 2 * fewestLines) return std::nullopt;
    const double height = medianHeight(runs);
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.box.x0 < b.box.x0; });
    double reach = runs.front().box.x1;
    for (const Run& run : runs) {
        const double middle = (reach + run.box.x0) / 2;
        if (run.box.x0 - reach >= narrowestGutter * height) {
            const auto [left, right] = partedAt(runs, middle);
            if (isColumn(left, height) && isColumn(right, height)) return middle;
        }
        reach = std::max(reach, run.box.x1);
    }
    return std::nullopt;
}

Runs mergedLines(const Runs& runs) {
    std::vector<Word> words;
    for (const Run& run : runs) words.insert(words.end(), run.words.begin(), run.words.end());
    constexpr double anyGap = 1e6;
    return runsOf(std::move(words), anyGap);
}

TextColumn columnOf(const Runs& runs, double room) {
    TextColumn column;
    column.lines = mergedLines(runs);
    column.left = column.lines.front().box.x0;
    column.right = room;
    for (const Run& line : column.lines) {
        column.left = std::min(column.left, line.box.x0);
        column.right = std::max(column.right, line.box.x1);
    }
    return column;
}

double rightmost(const Runs& runs) {
    double right = 0;
    for (const Run& run : runs) right = std::max(right, run.box.x1);
    return right;
}

// Where the runs from `first` on stand in columns: the longest stretch that has a gutter.
struct Band {
    std::size_t end = 0;
    double gutter = 0;
};

// Widths of the page that text covers, from left to right and apart from each other.
class Coverage {
public:
    void add(const Box& box) {
        const auto first = std::find_if(m_spans.begin(), m_spans.end(),
                                        [&](const Span& span) { return span.right >= box.x0; });
        const auto last =
            std::find_if(first, m_spans.end(), [&](const Span& span) { return span.left > box.x1; });
        Span joined{box.x0, box.x1};
        for (auto span = first; span != last; ++span) {
            joined.left = std::min(joined.left, span->left);
            joined.right = std::max(joined.right, span->right);
        }
        m_spans.insert(m_spans.erase(first, last), joined);
    }

    std::size_t gaps(double least) const {
        std::size_t count = 0;
        for (std::size_t i = 1; i < m_spans.size(); ++i)
            count += m_spans[i].left - m_spans[i - 1].right >= least;
        return count;
    }

private:
    struct Span {
        double left = 0;
        double right = 0;
    };
    std::vector<Span> m_spans;
};

// Ends of stretches from `first` on behind which a white stripe is lost, the farthest first. Only there can a
// stretch with a gutter be the longest.
std::vector<std::size_t> bandEnds(const Runs& runs, std::size_t first, double leastGap) {
    std::vector<std::size_t> ends;
    Coverage coverage;
    std::size_t before = 0;
    for (std::size_t i = first; i < runs.size(); ++i) {
        coverage.add(runs[i].box);
        const std::size_t gaps = coverage.gaps(leastGap);
        if (gaps < before) ends.push_back(i);
        before = gaps;
    }
    if (before > 0) ends.push_back(runs.size());
    std::reverse(ends.begin(), ends.end());
    return ends;
}

std::optional<Band> bandFrom(const Runs& runs, std::size_t first, double leastGap) {
    for (const std::size_t end : bandEnds(runs, first, leastGap)) {
        const Runs part(runs.begin() + static_cast<std::ptrdiff_t>(first),
                        runs.begin() + static_cast<std::ptrdiff_t>(end));
        if (const auto gutter = gutterOf(part)) return Band{end, *gutter};
    }
    return std::nullopt;
}

void addColumns(const Runs& runs, double room, std::vector<TextColumn>& columns);

void addBand(const Runs& runs, double gutter, double room, std::vector<TextColumn>& columns) {
    const auto [left, right] = partedAt(runs, gutter);
    addColumns(left, rightmost(left), columns);
    addColumns(right, room, columns);
}

void addColumns(const Runs& runs, double room, std::vector<TextColumn>& columns) {
    // A stretch may have smaller type, and with it a narrower gutter, than all runs together.
    const double leastGap = 0.5 * narrowestGutter * medianHeight(runs);
    Runs plain;
    const auto flush = [&] {
        if (!plain.empty()) columns.push_back(columnOf(plain, room));
        plain.clear();
    };
    for (std::size_t i = 0; i < runs.size();) {
        const auto band = runs.size() > mostRuns ? std::nullopt : bandFrom(runs, i, leastGap);
        if (!band) {
            plain.push_back(runs[i++]);
            continue;
        }
        flush();
        const Runs part(runs.begin() + static_cast<std::ptrdiff_t>(i),
                        runs.begin() + static_cast<std::ptrdiff_t>(band->end));
        addBand(part, band->gutter, room, columns);
        i = band->end;
    }
    flush();
}

} // namespace

std::vector<TextColumn> columnsOf(const std::vector<Run>& runs, double pageWidth) {
    if (runs.empty()) return {};
    double left = runs.front().box.x0;
    for (const Run& run : runs) left = std::min(left, run.box.x0);
    std::vector<TextColumn> columns;
    // A page's right margin is taken to be as wide as its left one.
    addColumns(runs, std::max(rightmost(runs), pageWidth - left), columns);
    return columns;
}

} // namespace salkku
