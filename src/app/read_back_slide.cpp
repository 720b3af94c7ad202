// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_slide.h"

#include "exporting/chart_look.h"
#include "exporting/layout/table_flow.h"
#include "exporting/light_look.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace salkku {

namespace {

using Fault = std::optional<ReadBackFault>;

struct SeenCell {
    QString text; ///< squeezed
    std::optional<unsigned> rgb;
};
using SeenTable = std::map<std::pair<int, int>, SeenCell>; ///< by row and column

struct SeenParagraph {
    QString text;
    bool isListItem = false;
    int level = 0;
    bool taken = false;
};

struct SeenSlide {
    std::vector<SeenParagraph> paragraphs; ///< outside tables
    std::vector<SeenTable> tables;         ///< and charts, from the top
};

SeenSlide seen(const Page& page) {
    std::vector<QString> texts(page.paragraphs.size());
    for (const Word& word : page.words)
        if (word.paragraph >= 0 && !word.isMarker)
            texts[static_cast<std::size_t>(word.paragraph)] += squeezed(word.text);
    SeenSlide slide;
    for (const MarkedCell& cell : page.cells) {
        slide.tables.resize(std::max(slide.tables.size(), static_cast<std::size_t>(cell.table) + 1));
        slide.tables[static_cast<std::size_t>(cell.table)][{cell.row, cell.column}].rgb = cell.rgb;
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const MarkedParagraph& paragraph = page.paragraphs[i];
        if (paragraph.cell < 0) {
            slide.paragraphs.push_back({texts[i], paragraph.isListItem, paragraph.level, false});
            continue;
        }
        const MarkedCell& cell = page.cells[static_cast<std::size_t>(paragraph.cell)];
        slide.tables[static_cast<std::size_t>(cell.table)][{cell.row, cell.column}].text += texts[i];
    }
    return slide;
}

unsigned rgbOf(Light light) {
    return lookOf(light).fill.toUInt(nullptr, 16);
}

class SlideComparison {
public:
    explicit SlideComparison(const Page& page)
        : m_seen(seen(page)) {}

    Fault faultIn(const PlacedSlide& slide) {
        if (Fault fault = take(slide.title, titlePlace())) return fault;
        for (const QString& line : slide.kicker.split(QLatin1Char('\n')))
            if (Fault fault = take(line, titlePlace())) return fault;
        for (const PlacedBlock& block : slide.blocks)
            if (Fault fault = std::visit(*this, block)) return fault;
        return {};
    }

    Fault operator()(const PlacedText& text) {
        for (const SlideParagraph& paragraph : text.paragraphs)
            if (Fault fault = takeParagraph(paragraph)) return fault;
        return {};
    }

    Fault operator()(const PlacedTable& table) {
        if (m_tables >= m_seen.tables.size()) return ReadBackFault{tablePlace(), table.description, {}};
        const SeenTable& read = m_seen.tables[m_tables++];
        const int header = table.columns.isEmpty() ? 0 : 1;
        for (qsizetype i = 0; header == 1 && i < table.columns.size(); ++i)
            if (Fault fault = compareText(read, {0, static_cast<int>(i)}, table.columns[i], table.columns[i]))
                return fault;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            if (Fault fault = compareRow(read, table, row, static_cast<int>(row) + header)) return fault;
        return {};
    }

    Fault operator()(const PlacedChart& placed) {
        const ChartBlock& chart = placed.chart;
        if (m_tables >= m_seen.tables.size()) return ReadBackFault{chartPlace(), chart.description, {}};
        const SeenTable& read = m_seen.tables[m_tables++];
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            if (Fault fault = compareSeries(read, chart, i)) return fault;
        return {};
    }

private:
    static SeenCell cellAt(const SeenTable& table, std::pair<int, int> place) {
        const auto found = table.find(place);
        return found == table.end() ? SeenCell{} : found->second;
    }

    Fault take(const QString& text, const QString& place) {
        return takeIf(text, place, [](auto&&) { return true; });
    }

    Fault takeParagraph(const SlideParagraph& paragraph) {
        const bool isBullet = paragraph.kind == ParagraphKind::Bullet;
        return takeIf(paragraph.text, textPlace(), [&](const SeenParagraph& one) {
            return one.isListItem == isBullet && (!isBullet || one.level == paragraph.level);
        });
    }

    // Each paragraph of the file stands for one of those meant.
    template <class Suits>
    Fault takeIf(const QString& text, const QString& place, const Suits& suits) {
        const QString wanted = squeezed(text);
        if (wanted.isEmpty()) return {};
        const auto found =
            std::find_if(m_seen.paragraphs.begin(), m_seen.paragraphs.end(),
                         [&](const auto& one) { return !one.taken && one.text == wanted && suits(one); });
        if (found == m_seen.paragraphs.end()) return ReadBackFault{place, text, {}};
        found->taken = true;
        return {};
    }

    static Fault compareText(const SeenTable& read, std::pair<int, int> at, const QString& meant,
                             const QString& place) {
        const SeenCell cell = cellAt(read, at);
        if (cell.text == squeezed(meant)) return {};
        return ReadBackFault{place, meant, cell.text};
    }

    static Fault compareRow(const SeenTable& read, const PlacedTable& table, std::size_t row, int at) {
        const auto& cells = table.rows[row];
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const QString heading = table.columns.value(static_cast<qsizetype>(column));
            const QString place = cellPlace(cellText(cells.front()), heading);
            const std::pair<int, int> where{at, static_cast<int>(column)};
            if (Fault fault = compareText(read, where, cellText(cells[column]), place)) return fault;
            if (Fault fault = compareLight(cellAt(read, where), cells[column], place)) return fault;
        }
        return {};
    }

    static Fault compareLight(const SeenCell& read, const TableCell& meant, const QString& place) {
        if (!meant.light || read.rgb == rgbOf(*meant.light)) return {};
        const QString colour = read.rgb ? QString::number(*read.rgb, 16) : QString();
        return ReadBackFault{place, lookOf(*meant.light).fill, colour};
    }

    static Fault compareSeries(const SeenTable& read, const ChartBlock& chart, std::size_t series) {
        const int column = static_cast<int>(series) + 1;
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            const int row = static_cast<int>(i) + 1;
            const QString place = cellPlace(chart.categories[i], chart.series[series].name);
            if (Fault fault = compareText(read, {row, 0}, chart.categories[i], place)) return fault;
            const auto meant = valueAt(chart.series[series], static_cast<std::size_t>(i));
            if (!isSameValue(meant, cellAt(read, {row, column}).text))
                return ReadBackFault{place, meant ? QString::number(*meant) : QString(),
                                     cellAt(read, {row, column}).text};
        }
        return {};
    }

    static std::optional<double> valueAt(const ChartSeries& series, std::size_t category) {
        if (category >= series.values.size()) return std::nullopt;
        return series.values[category];
    }

    // Charts say their values to a tenth.
    static bool isSameValue(const std::optional<double>& meant, const QString& read) {
        const auto value = numberIn(read);
        return meant.has_value() == value.has_value() && (!meant || std::abs(*meant - *value) <= 0.051);
    }

    SeenSlide m_seen;
    std::size_t m_tables = 0; ///< compared so far
};

} // namespace

std::optional<ReadBackFault> slideFault(const PlacedSlide& slide, const Page& page) {
    return SlideComparison(page).faultIn(slide);
}

} // namespace salkku
