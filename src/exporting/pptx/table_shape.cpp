// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/table_shape.h"

#include "exporting/layout/table_columns.h"
#include "exporting/layout/table_flow.h"
#include "exporting/light_look.h"
#include "exporting/pptx/palette.h"
#include "exporting/pptx/scheme.h"
#include "exporting/pptx/table_style.h"

#include <algorithm>

namespace salkku::pptx {

namespace {

// What a cell says itself about its edges, for the table's style knows them otherwise.
enum class Edges { OfStyle, Lines, Gaps };

struct CellLook {
    RunStyle run;
    QString fill; ///< empty: none
    bool centred = false;
    Edges edges = Edges::OfStyle;
};

void writeEdge(Xml& xml, const char* side, double width, const QString& colour) {
    const auto edge = xml.element(side, {{"w", emu(width)}});
    writeFill(xml, colour);
}

void writeNoEdge(Xml& xml, const char* side) {
    const auto edge = xml.element(side, {{"w", QStringLiteral("0")}});
    xml.leaf("a:noFill");
}

void writeEdges(Xml& xml, Edges edges) {
    if (edges == Edges::Gaps)
        for (const char* side : {"a:lnL", "a:lnR", "a:lnT", "a:lnB"})
            writeEdge(xml, side, gapWidth, QLatin1String(scheme::ground));
    if (edges != Edges::Lines) return;
    for (const char* side : {"a:lnL", "a:lnR"}) writeNoEdge(xml, side);
    for (const char* side : {"a:lnT", "a:lnB"}) writeEdge(xml, side, lineWidth, QLatin1String(palette::line));
}

void writeCell(Xml& xml, const ShapeContext& context, const QString& text, const CellLook& look) {
    const auto cell = xml.element("a:tc");
    {
        const auto body = xml.element("a:txBody");
        xml.leaf("a:bodyPr");
        xml.leaf("a:lstStyle");
        if (text.isEmpty()) {
            // Without a size of its own an empty cell would be as high as a line of 18 pt.
            const auto paragraph = xml.element("a:p");
            xml.leaf("a:endParaRPr", {{"lang", context.language}, {"sz", hundredths(look.run.size)}});
        } else {
            writeLine(xml, context, text, look.run, look.centred ? "ctr" : nullptr);
        }
    }
    const auto properties = xml.element("a:tcPr", {{"marL", emu(cellSideMargin)},
                                                   {"marR", emu(cellSideMargin)},
                                                   {"marT", emu(cellTopMargin)},
                                                   {"marB", emu(cellTopMargin)},
                                                   {"anchor", QStringLiteral("ctr")}});
    writeEdges(xml, look.edges);
    if (!look.fill.isEmpty()) writeFill(xml, look.fill);
}

class TableShape {
public:
    TableShape(Xml& xml, ShapeContext& context, const PlacedTable& table)
        : m_xml(xml)
        , m_context(context)
        , m_table(table)
        , m_isOfLights(areMostlyLights(table)) {}

    void write() const {
        writeProperties();
        {
            const auto grid = m_xml.element("a:tblGrid");
            for (const double width : m_table.columnWidths) m_xml.leaf("a:gridCol", {{"w", emu(width)}});
        }
        writeHeader();
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) writeRow(row);
    }

private:
    // Of the cells beyond the first column, which names the row.
    static bool areMostlyLights(const PlacedTable& table) {
        std::ptrdiff_t lights = 0;
        std::ptrdiff_t others = 0;
        for (const auto& row : table.rows)
            for (std::size_t column = 1; column < row.size(); ++column)
                ++(row[column].light ? lights : others);
        return lights > others;
    }

    void writeProperties() const {
        const auto properties = m_xml.element("a:tblPr");
        if (!m_table.columns.isEmpty()) m_xml.attribute("firstRow", QStringLiteral("1"));
        m_xml.attribute("firstCol", QStringLiteral("1"));
        m_xml.textElement("a:tableStyleId", QLatin1String(m_isOfLights ? lightsTableStyle : linesTableStyle));
    }

    bool isCentred(std::size_t column) const {
        return column < m_table.centred.size() && m_table.centred[column];
    }

    // Programs that know no styles of tables still show which row is the head.
    void writeHeader() const {
        if (m_table.columns.isEmpty()) return;
        const auto row = m_xml.element("a:tr", {{"h", emu(m_table.headerHeight)}});
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            writeCell(m_xml, m_context, m_table.columns[i],
                      {{m_table.textSize, true, textColour(), false},
                       QLatin1String(scheme::accentGround),
                       isCentred(static_cast<std::size_t>(i))});
    }

    void writeRow(std::size_t at) const {
        const auto row = m_xml.element("a:tr", {{"h", emu(m_table.rowHeights[at])}});
        const auto& cells = m_table.rows[at];
        for (std::size_t column = 0; column < m_table.columnWidths.size(); ++column)
            if (column < cells.size())
                writeCell(m_xml, m_context, cellText(cells[column]), lookOf(cells[column], column));
            else
                writeCell(m_xml, m_context, {}, lookOf({}, column));
    }

    // A house's master may colour all text that stands in no placeholder.
    QString textColour() const { return m_context.isHouse ? QLatin1String(scheme::text) : QString(); }

    CellLook lookOf(const TableCell& cell, std::size_t column) const {
        const bool isBold = isBoldCell(cell);
        if (!cell.light) {
            const bool isOfStyle = !m_isOfLights || column == 0;
            return {{m_table.textSize, isBold, textColour(), false},
                    {},
                    isCentred(column),
                    isOfStyle ? Edges::OfStyle : Edges::Lines};
        }
        const LightLook light = salkku::lookOf(*cell.light);
        return {{m_table.textSize, isBold, light.ink, false},
                light.fill,
                isCentred(column),
                m_isOfLights && column > 0 ? Edges::OfStyle : Edges::Gaps};
    }

    Xml& m_xml;
    ShapeContext& m_context;
    const PlacedTable& m_table;
    bool m_isOfLights;
};

void writeName(Xml& xml, ShapeContext& context, const QString& description) {
    const auto names = xml.element("p:nvGraphicFramePr");
    const QString id = context.takeId();
    xml.leaf("p:cNvPr", {{"id", id}, {"name", QStringLiteral("Table %1").arg(id)}, {"descr", description}});
    {
        const auto properties = xml.element("p:cNvGraphicFramePr");
        xml.leaf("a:graphicFrameLocks", {{"noGrp", QStringLiteral("1")}});
    }
    xml.leaf("p:nvPr");
}

} // namespace

void writeTableShape(Xml& xml, ShapeContext& context, const PlacedTable& table) {
    const auto frame = xml.element("p:graphicFrame");
    writeName(xml, context, table.description);
    writeTransform(xml, "p:xfrm", table.box);
    const auto graphic = xml.element("a:graphic");
    const auto data = xml.element(
        "a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/table")}});
    const auto element = xml.element("a:tbl");
    TableShape(xml, context, table).write();
}

} // namespace salkku::pptx
