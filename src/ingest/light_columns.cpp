// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/light_columns.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

constexpr double sameEdge = 2;       // points
constexpr double narrowest = 0.5;    // of the narrowest patch; less is a border between two cells
constexpr double widerThanOne = 1.6; // of the narrowest patch; less holds no second column
constexpr std::size_t fewestBars = 3;

double narrowestOf(const std::vector<LightPatch>& patches) {
    double width = patches.front().box.width();
    for (const LightPatch& patch : patches) width = std::min(width, patch.box.width());
    return width;
}

// One of several that are the same but for rounding.
std::vector<double> distinct(std::vector<double> edges) {
    std::sort(edges.begin(), edges.end());
    std::vector<double> result;
    for (const double edge : edges)
        if (result.empty() || edge - result.back() > sameEdge) result.push_back(edge);
    return result;
}

std::vector<double> edgesOf(const std::vector<LightPatch>& patches) {
    std::vector<double> edges;
    for (const LightPatch& patch : patches) {
        edges.push_back(patch.box.x0);
        edges.push_back(patch.box.x1);
    }
    return distinct(std::move(edges));
}

std::vector<LightPatch> cut(const LightPatch& patch, const std::vector<double>& edges, double leastWidth) {
    std::vector<LightPatch> parts;
    double left = patch.box.x0;
    const auto addUpTo = [&](double right) {
        if (right - left >= leastWidth) {
            parts.push_back(patch);
            parts.back().box.x0 = left;
            parts.back().box.x1 = right;
        }
        left = right;
    };
    for (const double edge : edges)
        if (edge > patch.box.x0 + sameEdge && edge < patch.box.x1 - sameEdge) addUpTo(edge);
    addUpTo(patch.box.x1);
    return parts;
}

} // namespace

void cutAtColumns(std::vector<LightPatch>& patches) {
    if (patches.empty()) return;
    const double least = narrowestOf(patches);
    const std::vector<double> edges = edgesOf(patches);
    std::vector<LightPatch> result;
    for (const LightPatch& patch : patches) {
        if (patch.box.width() < widerThanOne * least) {
            result.push_back(patch);
            continue;
        }
        const auto parts = cut(patch, edges, narrowest * least);
        result.insert(result.end(), parts.begin(), parts.end());
    }
    patches = std::move(result);
}

bool areBars(const std::vector<LightPatch>& series) {
    if (series.size() < fewestBars) return false;
    std::vector<double> starts;
    std::vector<double> ends;
    for (const LightPatch& patch : series) {
        starts.push_back(patch.box.x0);
        ends.push_back(patch.box.x1);
    }
    return distinct(std::move(starts)).size() == 1 && 2 * distinct(std::move(ends)).size() > series.size();
}

} // namespace salkku
