// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/painting/paint_blocks.h"

#include "exporting/layout/table_columns.h"
#include "exporting/layout/table_flow.h"
#include "exporting/light_look.h"
#include "exporting/painting/pen_box.h"

namespace salkku::painting {

namespace {

class TablePainter {
public:
    TablePainter(QPainter& painter, const PlacedTable& table, const PageLook& look)
        : m_painter(painter)
        , m_table(table)
        , m_look(look)
        , m_top(table.box.y) {}

    void paint() {
        if (!m_table.columns.isEmpty()) paintHeader();
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) paintRow(i);
    }

private:
    Qt::Alignment alignmentOf(std::size_t column) const {
        const bool centred = column < m_table.centred.size() && m_table.centred[column];
        return centred ? Qt::AlignHCenter : Qt::AlignLeft;
    }

    void paintHeader() {
        const TextStyle style{m_table.textSize, true};
        const QRectF row(m_table.box.x, m_top, m_table.box.width, m_table.headerHeight);
        m_painter.fillRect(row, colourOf(m_look.accentGround));
        double x = m_table.box.x;
        for (std::size_t i = 0; i < m_table.columnWidths.size(); ++i) {
            const QString text = m_table.columns.value(static_cast<qsizetype>(i));
            paintCentred(m_painter, inner({x, m_top, m_table.columnWidths[i], m_table.headerHeight}), text,
                         {style, colourOf(m_look.text), alignmentOf(i)});
            x += m_table.columnWidths[i];
        }
        m_top += m_table.headerHeight;
        paintLine(m_top);
    }

    void paintRow(std::size_t index) {
        const double height = m_table.rowHeights[index];
        double x = m_table.box.x;
        for (std::size_t i = 0; i < m_table.columnWidths.size(); ++i) {
            const auto& row = m_table.rows[index];
            if (i < row.size()) paintCell({x, m_top, m_table.columnWidths[i], height}, row[i], i);
            x += m_table.columnWidths[i];
        }
        m_top += height;
        paintLine(m_top);
    }

    void paintCell(const QRectF& box, const TableCell& cell, std::size_t column) {
        QColor ink = colourOf(m_look.text);
        if (cell.light) {
            const LightLook light = lookOf(*cell.light);
            // White gaps part filled cells.
            m_painter.fillRect(box.adjusted(0.75, 0.75, -0.75, -0.75), colourOf(light.fill));
            ink = colourOf(light.ink);
        }
        paintCentred(m_painter, inner(box), cellText(cell),
                     {{m_table.textSize, isBoldCell(cell)}, ink, alignmentOf(column)});
    }

    void paintLine(double y) {
        m_painter.fillRect(QRectF(m_table.box.x, y - 0.375, m_table.box.width, 0.75), colourOf(m_look.line));
    }

    static QRectF inner(const QRectF& box) {
        return box.adjusted(cellSideMargin, cellTopMargin, -cellSideMargin, -cellTopMargin);
    }

    QPainter& m_painter;
    const PlacedTable& m_table;
    const PageLook& m_look;
    double m_top;
};

} // namespace

void paintTable(QPainter& painter, const PlacedTable& table, const PageLook& look) {
    TablePainter(painter, table, look).paint();
}

} // namespace salkku::painting
