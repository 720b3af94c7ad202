// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/reading_order.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace salkku::ooxml {

namespace {

constexpr std::size_t mostBlocks = 150; // of more, as a matrix drawn cell by cell, rows are read
constexpr double narrowestGutter = 2;   // points
constexpr double widestLabel = 0.35;    // of the whole width

using Places = std::vector<std::size_t>;

class Orderer {
public:
    explicit Orderer(const std::vector<Box>& boxes)
        : m_boxes(boxes) {}

    Places order() {
        Places all(m_boxes.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        sortRows(all);
        if (all.size() > mostBlocks) return all;
        Places result;
        add(all, result);
        return result;
    }

private:
    const Box& box(std::size_t place) const { return m_boxes[place]; }

    void sortRows(Places& places) const {
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
            return box(a).y0 != box(b).y0 ? box(a).y0 < box(b).y0 : box(a).x0 < box(b).x0;
        });
    }

    // The longest stretch from each block on that white parts into columns; blocks before it stand alone.
    void add(const Places& places, Places& result) const {
        for (std::size_t first = 0; first < places.size();) {
            std::size_t end = places.size();
            std::optional<double> gutter;
            for (; end > first + 1 && !gutter; --end) {
                gutter = gutterOf(part(places, first, end));
                if (gutter) break;
            }
            if (!gutter) {
                result.push_back(places[first++]);
                continue;
            }
            addColumns(part(places, first, end), *gutter, result);
            first = end;
        }
    }

    static Places part(const Places& places, std::size_t first, std::size_t end) {
        return {places.begin() + static_cast<std::ptrdiff_t>(first),
                places.begin() + static_cast<std::ptrdiff_t>(end)};
    }

    std::optional<double> gutterOf(Places places) const {
        std::sort(places.begin(), places.end(),
                  [&](std::size_t a, std::size_t b) { return box(a).x0 < box(b).x0; });
        double reach = box(places.front()).x1;
        for (const std::size_t place : places) {
            if (box(place).x0 - reach >= narrowestGutter) return (box(place).x0 + reach) / 2;
            reach = std::max(reach, box(place).x1);
        }
        return std::nullopt;
    }

    void addColumns(const Places& places, double gutter, Places& result) const {
        Places left;
        Places right;
        for (const std::size_t place : places)
            (box(place).centreX() < gutter ? left : right).push_back(place);
        if (areLabels(left, right)) {
            addRows(left, right, result);
            return;
        }
        add(left, result);
        add(right, result);
    }

    double widest(const Places& places) const {
        double width = 0;
        for (const std::size_t place : places) width = std::max(width, box(place).width());
        return width;
    }

    // Each of several narrow blocks at the left has text beside it.
    bool areLabels(const Places& left, const Places& right) const {
        if (left.size() < 2 || widest(left) > widestLabel * (widest(left) + widest(right))) return false;
        return std::all_of(left.begin(), left.end(), [&](std::size_t label) {
            return std::any_of(right.begin(), right.end(), [&](std::size_t text) {
                return box(label).centreY() > box(text).y0 && box(label).centreY() < box(text).y1;
            });
        });
    }

    // Each label, then what stands beside it: all down to the next label.
    void addRows(const Places& labels, const Places& texts, Places& result) const {
        std::vector<Places> rows(labels.size());
        for (const std::size_t text : texts) {
            std::size_t row = 0;
            for (std::size_t i = 1; i < labels.size(); ++i)
                if (box(labels[i]).y0 <= box(text).centreY()) row = i;
            rows[row].push_back(text);
        }
        for (std::size_t i = 0; i < labels.size(); ++i) {
            result.push_back(labels[i]);
            add(rows[i], result);
        }
    }

    const std::vector<Box>& m_boxes;
};

} // namespace

std::vector<std::size_t> readingOrder(const std::vector<Box>& boxes) {
    return Orderer(boxes).order();
}

} // namespace salkku::ooxml
