// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_areas.h"

#include <algorithm>

namespace salkku {

namespace {

struct Run {
    int y = 0, first = 0, last = 0;
    std::uint8_t label = 0;
    std::size_t parent = 0;
};

// Runs of equal pixels in each row, joined with those of the row above.
class RunJoiner {
public:
    RunJoiner(const std::vector<std::uint8_t>& labels, QSize size, std::uint8_t ignored, Touching touching)
        : m_labels(labels)
        , m_size(size)
        , m_ignored(ignored)
        , m_reach(touching == Touching::ByCorners ? 1 : 0) {
        std::size_t above = 0;
        for (int y = 0; y < size.height(); ++y) {
            const std::size_t begin = m_runs.size();
            addRow(y);
            joinRows(above, begin);
            above = begin;
        }
    }

    const std::vector<Run>& runs() const { return m_runs; }

    std::size_t rootOf(std::size_t run) {
        while (m_runs[run].parent != run) {
            m_runs[run].parent = m_runs[m_runs[run].parent].parent;
            run = m_runs[run].parent;
        }
        return run;
    }

private:
    void addRow(int y) {
        const std::uint8_t* row =
            m_labels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width());
        for (int x = 0; x < m_size.width();) {
            int end = x + 1;
            while (end < m_size.width() && row[end] == row[x]) ++end;
            if (row[x] != m_ignored) m_runs.push_back({y, x, end - 1, row[x], m_runs.size()});
            x = end;
        }
    }

    void joinRows(std::size_t above, std::size_t begin) {
        std::size_t upper = above;
        for (std::size_t lower = begin; lower < m_runs.size(); ++lower) {
            while (upper < begin && m_runs[upper].last + m_reach < m_runs[lower].first) ++upper;
            for (std::size_t i = upper; i < begin && m_runs[i].first <= m_runs[lower].last + m_reach; ++i)
                if (m_runs[i].label == m_runs[lower].label) join(i, lower);
        }
    }

    void join(std::size_t a, std::size_t b) {
        const std::size_t one = rootOf(a);
        const std::size_t other = rootOf(b);
        m_runs[std::max(one, other)].parent = std::min(one, other);
    }

    const std::vector<std::uint8_t>& m_labels;
    QSize m_size;
    std::uint8_t m_ignored;
    int m_reach;
    std::vector<Run> m_runs;
};

constexpr std::size_t noArea = static_cast<std::size_t>(-1);

QRect boxOf(const Run& run) {
    return {run.first, run.y, run.last - run.first + 1, 1};
}

void addRun(PixelArea& area, const Run& run) {
    area.label = run.label;
    area.box = area.box.united(boxOf(run));
    area.pixels += run.last - run.first + 1;
}

void addSpan(PixelArea& area, const Run& run) {
    area.rows.resize(static_cast<std::size_t>(area.box.height()));
    PixelArea::Span& span = area.rows[static_cast<std::size_t>(run.y - area.box.top())];
    span = span.last < span.first
               ? PixelArea::Span{run.first, run.last}
               : PixelArea::Span{std::min(span.first, run.first), std::max(span.last, run.last)};
}

} // namespace

qint64 PixelArea::spannedPixels() const {
    qint64 sum = 0;
    for (const Span& span : rows) sum += span.width();
    return sum;
}

std::vector<PixelArea> areasOf(const std::vector<std::uint8_t>& labels, QSize size, std::uint8_t ignored,
                               Touching touching, qint64 fewest) {
    RunJoiner joiner(labels, size, ignored, touching);
    const auto& runs = joiner.runs();
    std::vector<PixelArea> all;
    std::vector<std::size_t> areaOfRoot(runs.size(), noArea);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        std::size_t& area = areaOfRoot[joiner.rootOf(i)];
        if (area == noArea) {
            area = all.size();
            all.emplace_back();
        }
        addRun(all[area], runs[i]);
    }
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (PixelArea& area = all[areaOfRoot[joiner.rootOf(i)]]; area.pixels >= fewest)
            addSpan(area, runs[i]);
    std::erase_if(all, [fewest](const PixelArea& area) { return area.pixels < fewest; });
    return all;
}

} // namespace salkku
