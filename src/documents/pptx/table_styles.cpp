// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/table_styles.h"

#include <QStringList>

namespace salkku::ooxml {

namespace {

// The parts of a style that bear upon the cell, the strongest first.
QStringList partsFor(const XmlNode& table, const CellPlace& cell) {
    const bool firstRow = table.flag(u"firstRow", false);
    const bool firstColumn = table.flag(u"firstCol", false);
    QStringList parts;
    if (firstRow && cell.row == 0) parts << QStringLiteral("firstRow");
    if (table.flag(u"lastRow", false) && cell.row + 1 == cell.rows) parts << QStringLiteral("lastRow");
    if (firstColumn && cell.column == 0) parts << QStringLiteral("firstCol");
    if (table.flag(u"lastCol", false) && cell.column + 1 == cell.columns) parts << QStringLiteral("lastCol");
    const auto isOdd = [](int place, bool headed) { return (place - (headed ? 1 : 0)) % 2 != 0; };
    if (table.flag(u"bandRow", false))
        parts << (isOdd(cell.row, firstRow) ? QStringLiteral("band2H") : QStringLiteral("band1H"));
    if (table.flag(u"bandCol", false))
        parts << (isOdd(cell.column, firstColumn) ? QStringLiteral("band2V") : QStringLiteral("band1V"));
    return parts << QStringLiteral("wholeTbl");
}

} // namespace

const XmlNode* TableStyles::styleOf(const XmlNode& tableProperties) const {
    const XmlNode* id = tableProperties.child(u"tableStyleId");
    if (!id) return tableProperties.child(u"tableStyle");
    for (const XmlNode& style : m_root.children)
        if (style.attribute(u"styleId") == id->text.trimmed()) return &style;
    return nullptr;
}

std::optional<unsigned> TableStyles::fillOf(const XmlNode* tableProperties, const CellPlace& cell,
                                            const ColourScheme& colours) const {
    const XmlNode* style = tableProperties ? styleOf(*tableProperties) : nullptr;
    if (!style) return std::nullopt;
    for (const QString& part : partsFor(*tableProperties, cell)) {
        const XmlNode* node = style->child(part);
        const XmlNode* cellStyle = node ? node->child(u"tcStyle") : nullptr;
        if (!cellStyle) continue;
        if (const XmlNode* fill = cellStyle->child(u"fill")) return colours.fillIn(*fill);
        if (const XmlNode* reference = cellStyle->child(u"fillRef"))
            if (const auto colour = colours.colourIn(*reference)) return colour->rgb();
    }
    return std::nullopt;
}

} // namespace salkku::ooxml
