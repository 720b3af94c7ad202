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

struct CellLook {
    RunStyle run;
    QString fill; ///< empty: none
    bool centred = false;
    bool onFill = false; ///< gaps between filled cells instead of grey lines
};

void writeEdge(Xml& xml, const char* side, double width, const QString& colour) {
    const auto edge = xml.element(side, {{"w", emu(width)}});
    writeFill(xml, colour);
}

void writeNoEdge(Xml& xml, const char* side) {
    const auto edge = xml.element(side, {{"w", QStringLiteral("0")}});
    xml.leaf("a:noFill");
}

void writeEdges(Xml& xml, const CellLook& look) {
    if (look.onFill) return; // the style's
    writeNoEdge(xml, "a:lnL");
    writeNoEdge(xml, "a:lnR");
    writeEdge(xml, "a:lnT", 0.75, QLatin1String(palette::line));
    writeEdge(xml, "a:lnB", 0.75, QLatin1String(palette::line));
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
    writeEdges(xml, look);
    if (look.fill.isEmpty())
        xml.leaf("a:noFill");
    else
        writeFill(xml, look.fill);
}

CellLook lookOfCell(const PlacedTable& table, const TableCell& cell, std::size_t column) {
    const bool centred = column < table.centred.size() && table.centred[column];
    if (!cell.light)
        return {{table.textSize, isBoldCell(cell), QLatin1String(scheme::text), false}, {}, centred, false};
    const LightLook light = lookOf(*cell.light);
    return {{table.textSize, isBoldCell(cell), light.ink, false}, light.fill, centred, true};
}

void writeHeader(Xml& xml, const ShapeContext& context, const PlacedTable& table) {
    if (table.columns.isEmpty()) return;
    const auto row = xml.element("a:tr", {{"h", emu(table.headerHeight)}});
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool centred = table.centred[static_cast<std::size_t>(i)];
        writeCell(xml, context, table.columns[i],
                  {{table.textSize, true, QLatin1String(scheme::text), false},
                   QLatin1String(scheme::accentGround),
                   centred,
                   false});
    }
}

void writeRows(Xml& xml, const ShapeContext& context, const PlacedTable& table) {
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto row = xml.element("a:tr", {{"h", emu(table.rowHeights[i])}});
        for (std::size_t column = 0; column < table.columnWidths.size(); ++column) {
            const TableCell cell = column < table.rows[i].size() ? table.rows[i][column] : TableCell();
            writeCell(xml, context, cellText(cell), lookOfCell(table, cell, column));
        }
    }
}

bool hasLights(const PlacedTable& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const TableCell& cell) { return cell.light; });
    });
}

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
    {
        const auto properties = xml.element("a:tblPr");
        if (!table.columns.isEmpty()) xml.attribute("firstRow", QStringLiteral("1"));
        xml.attribute("firstCol", QStringLiteral("1"));
        xml.textElement("a:tableStyleId",
                        QLatin1String(hasLights(table) ? lightsTableStyle : plainTableStyle));
    }
    {
        const auto grid = xml.element("a:tblGrid");
        for (const double width : table.columnWidths) xml.leaf("a:gridCol", {{"w", emu(width)}});
    }
    writeHeader(xml, context, table);
    writeRows(xml, context, table);
}

} // namespace salkku::pptx
