// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/chart_reader.h"

#include "documents/pptx/chart_data.h"
#include "documents/pptx/text_metrics.h"

#include <algorithm>

namespace salkku::ooxml {

namespace {

constexpr double categoryShare = 0.4; // of the chart's width
constexpr double largestType = 12;    // points
constexpr double lineHeight = 1.4;    // of the type's size

class ChartTable {
public:
    ChartTable(const ChartData& data, const Box& area)
        : m_data(data)
        , m_area(area)
        , m_rowHeight(area.height() / static_cast<double>(data.categories.size() + 2))
        , m_size(std::min(largestType, m_rowHeight / lineHeight)) {}

    SlideBlock block() {
        m_block.box = m_area;
        addText(m_data.title, m_area.x0, 0, -1);
        addRow(0, QString(), [](const ChartSeries& series) { return series.name; });
        for (std::size_t i = 0; i < m_data.categories.size(); ++i)
            addRow(static_cast<int>(i) + 1, m_data.categories[i], [&](const ChartSeries& series) {
                const auto value = series.values.find(static_cast<int>(i));
                return value == series.values.end() ? QString() : value->second;
            });
        return std::move(m_block);
    }

private:
    template <class ValueOf>
    void addRow(int row, const QString& category, ValueOf valueOf) {
        const double width = categoryShare * m_area.width();
        addCell(category, row, 0, m_area.x0, width, true);
        const double step = (m_area.width() - width) / static_cast<double>(m_data.series.size());
        for (std::size_t i = 0; i < m_data.series.size(); ++i)
            addCell(valueOf(m_data.series[i]), row, static_cast<int>(i) + 1,
                    m_area.x0 + width + step * static_cast<double>(i), step, row == 0);
    }

    void addCell(const QString& text, int row, int column, double x, double width, bool isHeader) {
        MarkedCell cell;
        cell.row = row;
        cell.column = column;
        cell.isHeader = isHeader;
        const double y = m_area.y0 + m_rowHeight * (row + 1);
        cell.box = {x, y, x + width, y + m_rowHeight};
        m_block.cells.push_back(cell);
        addText(text, x, row + 1, static_cast<int>(m_block.cells.size()) - 1);
    }

    void addText(const QString& text, double x, int line, int cell) {
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty()) return;
        m_block.paragraphs.push_back({ParagraphRole::Chart, 0, false, cell});
        const int paragraph = static_cast<int>(m_block.paragraphs.size()) - 1;
        const double y = m_area.y0 + m_rowHeight * line + (m_rowHeight - 1.12 * m_size) / 2;
        for (const QString& word : words) {
            const double width = estimatedWidth(word, m_size, false);
            m_block.words.push_back(
                {word, {x, y, x + width, y + 1.12 * m_size}, Turn::Upright, true, paragraph, false});
            x += width + 0.28 * m_size;
        }
    }

    const ChartData& m_data;
    Box m_area;
    double m_rowHeight;
    double m_size;
    SlideBlock m_block;
};

} // namespace

bool readChart(const QString& part, const Frame& frame, const Affine& placement, const ShapeContext& context,
               SlideCanvas& canvas) {
    const auto root = context.parts.xmlIfAny(part);
    if (!root) return false;
    const ChartData data = chartDataOf(*root);
    if (data.categories.empty() || data.series.empty()) return false;
    const Box area = placement.boxAround({0, 0, frame.box.width(), frame.box.height()});
    canvas.addBlock(ChartTable(data, area).block());
    return true;
}

} // namespace salkku::ooxml
