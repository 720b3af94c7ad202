// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace salkku {

namespace {

// Make the median absolute deviation, and the mean one, equal a standard deviation where values are normal.
constexpr double medianScale = 1.4826;
constexpr double meanScale = 1.2533;

std::vector<double> deviations(const std::vector<double>& values, double centre) {
    std::vector<double> distances;
    for (const double value : values) distances.push_back(std::abs(value - centre));
    return distances;
}

// Where more than half of the values are the same, their median deviation is 0 and the mean one serves.
double spreadOf(const std::vector<double>& values, double centre) {
    const std::vector<double> distances = deviations(values, centre);
    const double middle = *median(distances);
    if (middle > 0) return medianScale * middle;
    const double sum = std::accumulate(distances.begin(), distances.end(), 0.0);
    return meanScale * sum / static_cast<double>(distances.size());
}

} // namespace

std::optional<double> median(std::vector<double> values) {
    return quantile(std::move(values), 0.5);
}

std::optional<double> quantile(std::vector<double> values, double share) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
}

std::vector<double> robustScores(const std::vector<double>& values) {
    std::vector<double> scores(values.size(), 0.0);
    if (values.empty()) return scores;
    const double centre = *median(values);
    const double spread = spreadOf(values, centre);
    if (spread <= 0) return scores;
    std::transform(values.begin(), values.end(), scores.begin(),
                   [&](double value) { return (value - centre) / spread; });
    return scores;
}

std::vector<double> pairwiseSlopes(const std::vector<PlanePoint>& points) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = i + 1; j < points.size(); ++j)
            if (points[i].x != points[j].x)
                slopes.push_back((points[j].y - points[i].y) / (points[j].x - points[i].x));
    return slopes;
}

} // namespace salkku
