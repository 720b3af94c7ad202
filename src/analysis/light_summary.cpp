// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/light_summary.h"

namespace salkku {

namespace {

Light lightAt(const std::array<int, 4>& counts, int place) {
    for (const Light light : {Light::Green, Light::Yellow, Light::Red}) {
        place -= counts[static_cast<std::size_t>(light)];
        if (place < 0) return light;
    }
    return Light::Grey;
}

std::optional<Light> lightOf(const Programme& programme, const DimensionRow& row,
                             const std::optional<DimensionId>& dimension) {
    if (!dimension) return row.overall.light;
    for (std::size_t i = 0; i < row.lights.size(); ++i)
        if (programme.dimensions[i].id == *dimension) return row.lights[i].light;
    return std::nullopt;
}

} // namespace

LightSummary summaryOf(const std::vector<std::optional<Light>>& lights) {
    LightSummary result;
    for (const auto& light : lights) {
        if (light)
            ++result.counts[static_cast<std::size_t>(*light)];
        else
            ++result.withoutReport;
    }
    if (result.reported() == 0) return result;
    result.worst = lightAt(result.counts, result.reported() - 1);
    result.typical = lightAt(result.counts, result.reported() / 2);
    return result;
}

LightSummary summaryOf(const Programme& programme, const DimensionMatrix& matrix,
                       const std::optional<DimensionId>& dimension) {
    std::vector<std::optional<Light>> lights;
    double sum = 0;
    int percents = 0;
    for (const DimensionRow& row : matrix.rows) {
        lights.push_back(lightOf(programme, row, dimension));
        if (!row.progress.percent) continue;
        sum += row.progress.percent->value();
        ++percents;
    }
    LightSummary result = summaryOf(lights);
    if (percents > 0) result.meanPercent = sum / percents;
    return result;
}

} // namespace salkku
