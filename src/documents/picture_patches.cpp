// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/picture_patches.h"

#include "documents/colour_distance.h"

#include <QColor>
#include <algorithm>
#include <cmath>
#include <optional>

namespace salkku {

namespace {

// Pixels; a light of 5 points at 100 dpi has 7.
constexpr int thinnest = 6;

// Pixels between two cells: a line of a table is no thicker, with its soft edges, at 200 dpi.
constexpr int widestLine = 9;

// A neighbour smaller than this, in pixels, is a letter and says nothing about cells.
constexpr int smallestCell = 14;

enum class Shape { Rectangle, Disc, Other };

Shape shapeOf(const PixelArea& area) {
    const double box = static_cast<double>(area.box.width()) * area.box.height();
    const double filled = static_cast<double>(area.spannedPixels()) / box;
    const double slimness = static_cast<double>(area.box.width()) / area.box.height();
    if (std::abs(filled - M_PI / 4) < 0.07 && slimness > 0.8 && slimness < 1.25) return Shape::Disc;
    return filled > 0.9 ? Shape::Rectangle : Shape::Other;
}

bool isLarge(const QRect& box, int side) {
    return box.width() >= side && box.height() >= side;
}

// Letters take away some of a cell, and a frame without an inside is no patch.
double coverage(const PixelArea& area) {
    return static_cast<double>(area.pixels) / static_cast<double>(std::max<qint64>(1, area.spannedPixels()));
}

constexpr double leastCoverage = 0.4;

// A letter of a title is as large as a light, but dark and mostly hollow. Sides in pixels.
bool isLetter(const PixelArea& area, const ColourMap& map) {
    constexpr int largestLetter = 120;
    constexpr int darkest = 130;
    const QColor colour = QColor::fromRgb(map.colours[area.label]);
    const bool isDark = std::max({colour.red(), colour.green(), colour.blue()}) < darkest;
    return isDark && coverage(area) < 0.8 && std::min(area.box.width(), area.box.height()) < largestLetter;
}

Patch patchOf(PixelArea area, Shape shape, const ColourMap& map) {
    const double certainty = std::min(0.98, 0.8 + 0.2 * coverage(area));
    const unsigned rgb = map.colours[area.label];
    return {std::move(area), rgb, shape == Shape::Disc, certainty};
}

// Where one area is cut: the edges of its neighbours that run on through it.
class Cutter {
public:
    Cutter(const PixelArea& area, bool isRectangle, const ColourMap& map)
        : m_area(area)
        , m_isRectangle(isRectangle)
        , m_map(map) {}

    void addNeighbour(const QRect& other) {
        const QRect& box = m_area.box;
        const QRect reach = box.adjusted(-widestLine, -widestLine, widestLine, widestLine);
        if (!reach.intersects(other) || (m_isRectangle && box.intersects(other))) return;
        const bool beside = other.top() <= box.bottom() && box.top() <= other.bottom();
        const bool above = other.left() <= box.right() && box.left() <= other.right();
        if (beside) addCuts(m_rows, other.top(), other.bottom() + 1, box.top(), box.bottom() + 1);
        if (above) addCuts(m_columns, other.left(), other.right() + 1, box.left(), box.right() + 1);
    }

    std::vector<PixelArea> pieces() const {
        const auto rows = bounds(m_rows, m_area.box.top(), m_area.box.bottom() + 1);
        const auto columns = bounds(m_columns, m_area.box.left(), m_area.box.right() + 1);
        std::vector<PixelArea> result;
        for (std::size_t y = 0; y + 1 < rows.size(); ++y)
            for (std::size_t x = 0; x + 1 < columns.size(); ++x) {
                const QRect cell(QPoint(columns[x], rows[y]), QPoint(columns[x + 1] - 1, rows[y + 1] - 1));
                if (auto piece = isLarge(cell, thinnest) ? pieceIn(cell) : std::nullopt)
                    result.push_back(*std::move(piece));
            }
        return result;
    }

private:
    static void addCuts(std::vector<int>& cuts, int first, int last, int low, int high) {
        for (const int cut : {first, last})
            if (cut > low + widestLine && cut < high - widestLine) cuts.push_back(cut);
    }

    // Cuts that stand close together are the two sides of a line.
    static std::vector<int> bounds(std::vector<int> cuts, int low, int high) {
        std::sort(cuts.begin(), cuts.end());
        std::vector<int> result = {low};
        for (const int cut : cuts)
            if (cut - result.back() > widestLine) result.push_back(cut);
        result.push_back(high);
        return result;
    }

    std::optional<PixelArea> pieceIn(const QRect& cell) const {
        PixelArea piece;
        piece.label = m_area.label;
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            for (int x = cell.left(); x <= cell.right(); ++x) piece.pixels += m_map.at(x, y) == m_area.label;
        if (static_cast<double>(piece.pixels) < 0.55 * cell.width() * cell.height()) return std::nullopt;
        piece.box = cell;
        piece.rows.assign(static_cast<std::size_t>(cell.height()), {cell.left(), cell.right()});
        return piece;
    }

    const PixelArea& m_area;
    bool m_isRectangle;
    const ColourMap& m_map;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
};

std::vector<PixelArea> cutAtNeighbours(const PixelArea& area, bool isRectangle,
                                       const std::vector<QRect>& cells, const ColourMap& map) {
    Cutter cutter(area, isRectangle, map);
    for (const QRect& cell : cells)
        if (cell != area.box) cutter.addNeighbour(cell);
    return cutter.pieces();
}

// Areas so large that their shape is a cell's or several cells' together.
std::vector<QRect> cellsAmong(const std::vector<PixelArea>& areas) {
    std::vector<QRect> cells;
    for (const PixelArea& area : areas)
        if (isLarge(area.box, smallestCell) && shapeOf(area) == Shape::Rectangle &&
            coverage(area) > leastCoverage)
            cells.push_back(area.box);
    return cells;
}

// The page's own colour, or nearly: beside a page that was scanned askew lie wedges of another white.
bool resemblesPage(const PixelArea& area, const ColourMap& map) {
    constexpr int nearly = 40; // a pale grey light is farther from white
    return area.label == 0 || colourDistance(map.colours[area.label], map.colours.front()) < nearly;
}

} // namespace

std::vector<Patch> patchesOf(const ColourMap& map) {
    constexpr std::size_t mostCells = 3000; // a photograph's; every area is compared with every cell
    auto areas = areasOf(map.labels, map.size, ColourMap::none, Touching::BySides, thinnest * thinnest / 2);
    std::erase_if(areas, [](const PixelArea& area) { return !isLarge(area.box, thinnest); });
    auto cells = cellsAmong(areas);
    if (cells.size() > mostCells) cells.clear();
    std::vector<Patch> patches;
    for (PixelArea& area : areas) {
        const Shape shape = shapeOf(area);
        const bool isBackground = shape == Shape::Other && resemblesPage(area, map);
        if (coverage(area) < leastCoverage || isBackground || isLetter(area, map)) continue;
        if (shape == Shape::Disc) {
            patches.push_back(patchOf(std::move(area), shape, map));
            continue;
        }
        if (!isLarge(area.box, smallestCell) && shape == Shape::Other) continue;
        auto pieces = cutAtNeighbours(area, shape == Shape::Rectangle, cells, map);
        const bool isWhole = pieces.size() < 2;
        if (isWhole && shape == Shape::Rectangle) patches.push_back(patchOf(std::move(area), shape, map));
        if (isWhole) continue;
        for (PixelArea& piece : pieces) patches.push_back(patchOf(std::move(piece), Shape::Rectangle, map));
    }
    std::stable_sort(patches.begin(), patches.end(), [](const Patch& a, const Patch& b) {
        return a.area.box.width() * a.area.box.height() > b.area.box.width() * b.area.box.height();
    });
    return patches;
}

} // namespace salkku
