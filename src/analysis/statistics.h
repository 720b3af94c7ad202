// SPDX-License-Identifier: GPL-3.0-or-later
// Small robust statistics: one odd value moves none of them far. Definitions: docs/analysis.md.
#pragma once

#include <optional>
#include <vector>

namespace salkku {

std::optional<double> median(std::vector<double> values);

/// The value below which `share` (0–1) of the values lie, between neighbours linearly.
std::optional<double> quantile(std::vector<double> values, double share);

/// How far each value stands from the median, in units that equal a standard deviation where values are
/// normal (the modified z-score). All 0 where the values do not differ.
std::vector<double> robustScores(const std::vector<double>& values);

struct PlanePoint {
    double x = 0;
    double y = 0;
};

/// Slopes of all pairs of points with different x.
std::vector<double> pairwiseSlopes(const std::vector<PlanePoint>& points);

} // namespace salkku
