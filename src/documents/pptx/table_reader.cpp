// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/table_reader.h"

#include "documents/pptx/placement.h"
#include "documents/pptx/shape_outline.h"

#include <algorithm>
#include <numeric>

namespace salkku::ooxml {

namespace {

// Between a table's lines and its text, in points, where the cell says nothing.
constexpr double sideMargin = 7.2;
constexpr double upperMargin = 3.6;

struct TableCell {
    const XmlNode* node = nullptr;
    MarkedCell mark;
    std::vector<BodyParagraph> paragraphs;
    BodyProperties properties;
};

double pointsOf(const XmlNode& node, QStringView attribute, double otherwise) {
    const auto emus = node.number(attribute);
    return emus ? *emus / emusInPoint : otherwise;
}

int spanOf(const XmlNode& cell, QStringView attribute) {
    constexpr double widest = 10'000;
    return static_cast<int>(std::clamp(cell.number(attribute).value_or(1), 1.0, widest));
}

// A cell's properties are written like a text body's, under other names.
BodyProperties propertiesOf(const XmlNode* cell) {
    XmlNode body;
    BodyProperties properties;
    if (cell) {
        body.attributes = {{QStringLiteral("anchor"), cell->attribute(u"anchor")},
                           {QStringLiteral("vert"), cell->attribute(u"vert")}};
        properties = bodyPropertiesOf({&body});
    }
    properties.left = cell ? pointsOf(*cell, u"marL", sideMargin) : sideMargin;
    properties.right = cell ? pointsOf(*cell, u"marR", sideMargin) : sideMargin;
    properties.top = cell ? pointsOf(*cell, u"marT", upperMargin) : upperMargin;
    properties.bottom = cell ? pointsOf(*cell, u"marB", upperMargin) : upperMargin;
    return properties;
}

class TableReader {
public:
    TableReader(const XmlNode& table, const Affine& placement, const ShapeContext& context)
        : m_table(table)
        , m_placement(placement)
        , m_context(context)
        , m_styles(context.design.stylesOf(std::nullopt)) {}

    void read(SlideCanvas& canvas) {
        readSizes();
        readCells();
        growRows();
        for (TableCell& cell : m_cells) setCell(cell, canvas);
        if (!m_block.cells.empty()) canvas.addBlock(std::move(m_block));
    }

private:
    void readSizes() {
        if (const XmlNode* grid = m_table.child(u"tblGrid"))
            for (const XmlNode& column : grid->children)
                if (column.name == QLatin1String("gridCol"))
                    m_widths.push_back(std::max(0.0, pointsOf(column, u"w", 0)));
        for (const XmlNode& row : m_table.children)
            if (row.name == QLatin1String("tr")) m_heights.push_back(std::max(0.0, pointsOf(row, u"h", 0)));
    }

    void readCells() {
        int row = 0;
        for (const XmlNode& node : m_table.children) {
            if (node.name != QLatin1String("tr")) continue;
            int column = 0;
            for (const XmlNode& cell : node.children)
                if (cell.name == QLatin1String("tc")) readCell(cell, row, column++);
            ++row;
        }
    }

    void readCell(const XmlNode& node, int row, int column) {
        const bool isCovered = node.flag(u"hMerge", false) || node.flag(u"vMerge", false);
        if (isCovered || column >= std::ssize(m_widths)) return;
        TableCell cell;
        cell.node = &node;
        cell.mark.row = row;
        cell.mark.column = column;
        cell.mark.rowSpan = std::min(spanOf(node, u"rowSpan"), static_cast<int>(m_heights.size()) - row);
        cell.mark.columnSpan =
            std::min(spanOf(node, u"gridSpan"), static_cast<int>(m_widths.size()) - column);
        const XmlNode* table = m_table.child(u"tblPr");
        cell.mark.isHeader = table && ((row == 0 && table->flag(u"firstRow", false)) ||
                                       (column == 0 && table->flag(u"firstCol", false)));
        cell.properties = propertiesOf(node.child(u"tcPr"));
        if (const XmlNode* body = node.child(u"txBody"))
            cell.paragraphs =
                bodyParagraphs(*body, m_styles.with(body->child(u"lstStyle")), m_context.design.colours());
        m_cells.push_back(std::move(cell));
    }

    static double sum(const std::vector<double>& sizes, int first, int count) {
        const auto begin = sizes.begin() + first;
        return std::accumulate(begin, begin + count, 0.0);
    }

    double widthOf(const MarkedCell& cell) const { return sum(m_widths, cell.column, cell.columnSpan); }
    double heightOf(const MarkedCell& cell) const { return sum(m_heights, cell.row, cell.rowSpan); }

    static bool hasWords(const TableCell& cell) {
        return std::any_of(cell.paragraphs.begin(), cell.paragraphs.end(),
                           [](const BodyParagraph& paragraph) { return !paragraph.words.empty(); });
    }

    // Only an estimate, so that what needs no room is left as high as the table says. Turned text does not
    // make its row higher, but breaks into lines.
    void growRows() {
        for (const TableCell& cell : m_cells) {
            if (cell.mark.rowSpan > 1 || cell.properties.turn != Turn::Upright || !hasWords(cell)) continue;
            const auto row = static_cast<std::size_t>(cell.mark.row);
            const double needed = textHeight(cell.paragraphs, cell.properties, widthOf(cell.mark));
            m_heights[row] = std::max(m_heights[row], needed);
        }
    }

    void setCell(TableCell& cell, SlideCanvas& canvas) {
        const double x = sum(m_widths, 0, cell.mark.column);
        const double y = sum(m_heights, 0, cell.mark.row);
        const double width = widthOf(cell.mark);
        const double height = heightOf(cell.mark);
        cell.mark.box = m_placement.boxAround({x, y, x + width, y + height});
        fill(cell, canvas);
        const bool isFirst = m_block.cells.empty();
        m_block.box = isFirst ? cell.mark.box : m_block.box.united(cell.mark.box);
        m_block.cells.push_back(cell.mark);
        addText(cell, width, height, Affine::translation(x, y).then(m_placement), canvas);
    }

    void fill(TableCell& cell, SlideCanvas& canvas) const {
        const CellPlace place{cell.mark.row, cell.mark.column, static_cast<int>(m_heights.size()),
                              static_cast<int>(m_widths.size())};
        const ColourScheme& colours = m_context.design.colours();
        const XmlNode* properties = cell.node->child(u"tcPr");
        cell.mark.rgb = properties && saysFill(*properties)
                            ? colours.fillIn(*properties)
                            : m_context.tableStyles.fillOf(m_table.child(u"tblPr"), place, colours);
        if (!cell.mark.rgb) return;
        const Box& box = cell.mark.box;
        const Outline outline{{{box.x0, box.y0}, {box.x1, box.y0}, {box.x1, box.y1}, {box.x0, box.y1}},
                              false};
        canvas.addFill(fillsOf({outline}, canvas.box(), *cell.mark.rgb));
    }

    void addText(const TableCell& cell, double width, double height, const Affine& placement,
                 SlideCanvas& canvas) {
        const TurnedFrame frame = turnedFrame(cell.properties.turn, width, height, placement);
        LaidText text = layOutText(cell.paragraphs, cell.properties, frame.width, frame.height);
        canvas.addLights(text.lights, frame.placement);
        const int paragraphs = static_cast<int>(m_block.paragraphs.size());
        for (Word& word : text.words) {
            word.box = frame.placement.boxAround(word.box);
            word.turn = turnOf(frame.placement);
            word.paragraph += paragraphs;
            m_block.words.push_back(std::move(word));
        }
        for (MarkedParagraph& paragraph : text.paragraphs) {
            paragraph.cell = static_cast<int>(m_block.cells.size()) - 1;
            m_block.paragraphs.push_back(paragraph);
        }
    }

    const XmlNode& m_table;
    Affine m_placement;
    const ShapeContext& m_context;
    TextStyles m_styles;
    std::vector<double> m_widths;
    std::vector<double> m_heights;
    std::vector<TableCell> m_cells;
    SlideBlock m_block;
};

} // namespace

void readTable(const XmlNode& table, const Affine& placement, const ShapeContext& context,
               SlideCanvas& canvas) {
    TableReader(table, placement, context).read(canvas);
}

} // namespace salkku::ooxml
